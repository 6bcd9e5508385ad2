import { type Block, bareText, type Document } from '@minat/document';

/**
 * A report's sentences are rich text, in which people's words are guarded against being read as tags. Titles, captions
 * and what stands in pictures are plain text: there the guard comes off again.
 */
export function withPlainFields(document: Document): Document {
  return {
    ...document,
    title: bareText(document.title),
    sections: document.sections.map((section) => ({
      ...section,
      title: bareText(section.title),
      blocks: section.blocks.map(withPlainBlock),
    })),
    ...(document.subtitle === undefined ? {} : { subtitle: bareText(document.subtitle) }),
    facts: document.facts.map(({ name, value }) => ({ name, value: bareText(value) })),
  };
}

function withPlainBlock(block: Block): Block {
  switch (block.kind) {
    case 'section':
      return { ...block, title: bareText(block.title), blocks: block.blocks.map(withPlainBlock) };
    case 'table':
      return { ...block, caption: bareText(block.caption) };
    case 'figure':
      return {
        ...block,
        caption: bareText(block.caption),
        alternative: bareText(block.alternative),
        plot: withPlainStrings(block.plot),
        table: { ...block.table, caption: bareText(block.table.caption) },
      };
    default:
      return block;
  }
}

/** Every string of a picture is a label. */
function withPlainStrings<Value>(value: Value): Value {
  if (typeof value === 'string') return bareText(value) as Value;
  if (Array.isArray(value)) return value.map(withPlainStrings) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withPlainStrings(one)])) as Value;
}
