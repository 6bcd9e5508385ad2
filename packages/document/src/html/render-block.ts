import { toneWord } from '../format/index.ts';
import type { Block, Code, Document, Figure, Note } from '../model/index.ts';
import { drawPlot } from '../plots/index.ts';
import { escapeHtml, htmlId, richHtml, textHtml } from './escape-html.ts';
import { renderTable } from './render-table.ts';

/** What a block needs to know of its document. */
export interface BlockContext extends Pick<Document, 'language' | 'words'> {
  /** The number in each caption, by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

const SIGNS: Readonly<Record<Note['tone'], string>> = { good: '✓', plain: 'i', caution: '!', serious: '!!' };

/** One block as HTML; `depth` is the level of a section's heading, 2 for a chapter. */
export function renderBlock(block: Block, context: BlockContext, depth: number): string {
  switch (block.kind) {
    case 'section': {
      const id = htmlId(block.id);
      const level = Math.min(depth, 6);
      const inner = block.blocks.map((each) => renderBlock(each, context, depth + 1)).join('\n');
      return `<section id="${id}">\n` + `<h${level}>${textHtml(block.title)}</h${level}>\n${inner}\n</section>`;
    }
    case 'paragraph':
      return `<p>${richHtml(block.text)}</p>`;
    case 'list':
      return block.items.length === 0
        ? ''
        : `<ul>${block.items.map((item) => `<li>${richHtml(item)}</li>`).join('')}</ul>`;
    case 'note':
      return renderNote(block, context);
    case 'table':
      return renderTable(block, context, { number: context.numbers.get(block.id) });
    case 'figure':
      return renderFigure(block, context);
    case 'code':
      return renderCode(block);
  }
}

/** Folded, since a program is long and read by few; long lines wrap, so that a phone need not scroll sideways. */
function renderCode({ title, syntax, lines }: Code): string {
  const inner = lines.map(escapeHtml).join('\n');
  return (
    `<details class="code"><summary>${textHtml(title)}</summary>` +
    `<pre><code class="language-${syntax}">${inner}\n</code></pre></details>`
  );
}

function renderNote(note: Note, context: BlockContext): string {
  const code = note.code === undefined ? '' : ` data-code="${escapeHtml(note.code)}"`;
  return (
    `<aside role="note" class="note ${note.tone}"${code}><span class="sign" aria-hidden="true">${SIGNS[note.tone]}</span>` +
    `<p><strong class="tone">${toneWord(note.tone, context.language)}.</strong> ${richHtml(note.text)}</p></aside>`
  );
}

function renderFigure(figure: Figure, context: BlockContext): string {
  const { language, words, numbers } = context;
  const id = htmlId(figure.id);
  const drawing = drawPlot(figure.plot, { id: `plot-${figure.id}`, label: figure.alternative, language });
  return (
    `<figure id="${id}">${drawing}<figcaption id="${id}-caption">` +
    `<span class="number">${escapeHtml(`${words.figure} ${numbers.get(figure.id) ?? ''}.`)}</span> ${textHtml(figure.caption)}` +
    `</figcaption><details><summary>${escapeHtml(words.figuresBehind)}</summary>` +
    `${renderTable(figure.table, context, { behind: `${id}-caption` })}</details></figure>`
  );
}
