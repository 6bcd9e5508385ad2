import { printableText, toneWord } from '../format/index.ts';
import { type Block, type Code, captionNumbers, type Document, type Table } from '../model/index.ts';
import { escapeLine, escapeMarkdown } from './escape-markdown.ts';
import { renderTable } from './render-table.ts';
import { richMarkdown } from './rich-markdown.ts';

/**
 * A document as GitHub-flavoured Markdown, without links: headings by depth, notes as quotations, a figure as
 * its table. Text from people is printed as it was typed.
 *
 * @example
 * renderMarkdown({ title: 'A', language: 'en', facts: [], sections: [], words: {} }) // '# A\n'
 */
export function renderMarkdown(document: Document): string {
  const numbers = captionNumbers(document);
  const caption = (word: string, id: string, text: string) =>
    `**${escapeMarkdown(`${word} ${numbers.get(id)!}.`).trim()}** ${escapeMarkdown(text)}`.trim();
  const set = (table: Table) => renderTable(table, document);

  const blocksOf = (block: Block, depth: number): readonly string[] => {
    switch (block.kind) {
      case 'section':
        return [heading(block.title, depth), ...block.blocks.flatMap((inner) => blocksOf(inner, depth + 1))];
      case 'paragraph':
        return [escapeLine(richMarkdown(block.text))];
      case 'list':
        return [block.items.map((item) => `- ${escapeLine(richMarkdown(item))}`).join('\n')];
      case 'note':
        return [`> **${toneWord(block.tone, document.language)}.** ${richMarkdown(block.text).trim()}`];
      case 'table':
        return [caption(document.words.table, block.id, block.caption), set(block)];
      case 'figure':
        return [
          caption(document.words.figure, block.id, block.caption),
          escapeLine(escapeMarkdown(block.alternative)),
          escapeLine(escapeMarkdown(block.table.caption)),
          set(block.table),
        ];
      case 'code':
        return [escapeLine(escapeMarkdown(block.title)), fenced(block)];
    }
  };

  const subtitle = document.subtitle === undefined ? [] : [escapeLine(escapeMarkdown(document.subtitle))];
  const facts = document.facts.map((fact) => `- ${escapeMarkdown(fact.name)}: ${escapeMarkdown(fact.value)}`.trim());
  const sections = document.sections.flatMap((section) => blocksOf(section, 2));
  const parts = [heading(document.title, 1), ...subtitle, facts.join('\n'), ...sections];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** A fence longer than any row of backticks inside, so that no line of the program ends it. */
function fenced({ syntax, lines }: Code): string {
  const printed = lines.map(printableText);
  const longest = printed.reduce(
    (most, line) => Math.max(most, ...(line.match(/`+/g) ?? []).map((ticks) => ticks.length)),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${syntax}`, ...printed, fence].join('\n');
}

function heading(title: string, depth: number): string {
  return `${'#'.repeat(Math.min(depth, 6))} ${escapeMarkdown(title).replaceAll('#', '\\#')}`.trim();
}
