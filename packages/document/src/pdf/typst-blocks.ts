import { toneWord } from '../format/index.ts';
import type { Block, Code, Document, Figure, Note, Table } from '../model/index.ts';
import { drawPicture, fitColumns, foldTable, TONE_COLOURS } from '../paper/index.ts';
import { SHORT, typstTable } from './typst-table.ts';
import { typstRich, typstString, typstVerbatim } from './typst-text.ts';

export interface PdfContext extends Pick<Document, 'language' | 'words'> {
  /** The fonts of drawings. */
  readonly fonts: string;
}

/** One thing that stands on the page, and whether the page must be turned for it. */
export interface TypstPiece {
  readonly code: string;
  readonly turned: boolean;
  /** A heading turns with what follows it. */
  readonly heading: boolean;
}

/** One block as pieces of Typst code; `depth` is 1 for a chapter. */
export function typstBlocks(block: Block, context: PdfContext, depth: number): readonly TypstPiece[] {
  switch (block.kind) {
    case 'section':
      return [
        { ...upright(`heading(level: ${Math.min(depth, 6)}, ${typstString(block.title)})`), heading: true },
        ...block.blocks.flatMap((inner) => typstBlocks(inner, context, depth + 1)),
      ];
    case 'paragraph':
      return [upright(`par(${typstRich(block.text)})`)];
    case 'list':
      return block.items.length === 0 ? [] : [upright(`list(${block.items.map(typstRich).join(', ')})`)];
    case 'note':
      return [upright(typstNote(block, context))];
    case 'table':
      return typstNumbered(block, context);
    case 'figure':
      return typstFigure(block, context);
    case 'code':
      return [upright(typstCode(block))];
  }
}

/** A raw block: small, in one width, its long lines wrapped. */
function typstCode({ title, syntax, lines }: Code): string {
  const text = lines.map((line) => typstVerbatim(line).slice(1, -1)).join('\\n');
  return (
    `block(above: 14pt, below: 6pt, sticky: true, strong(${typstString(title)})) + ` +
    `block(above: 6pt, below: 14pt, { set par(justify: false, leading: 0.5em); set text(size: 7.5pt); ` +
    `raw(block: true, lang: "${syntax === 'r' ? 'r' : 'txt'}", theme: none, "${text}") })`
  );
}

function typstNote(note: Note, { language }: PdfContext): string {
  const { ink, wash } = TONE_COLOURS[note.tone];
  const word = typstString(`${toneWord(note.tone, language)}. `);
  return (
    `block(width: 100%, breakable: false, fill: rgb("${wash}"), stroke: (left: 3pt + rgb("${ink}")), inset: (x: 10pt, y: 8pt), ` +
    `{ set par(justify: false, leading: 0.6em); text(size: 10.5pt, strong(text(fill: rgb("${ink}"), ${word})) + ${typstRich(note.text)}) })`
  );
}

function typstNumbered(table: Table, context: PdfContext): readonly TypstPiece[] {
  const fit = fitColumns(table, context);
  const figure =
    `figure(kind: "table", supplement: ${typstString(context.words.table)}, caption: figure.caption(position: top, ` +
    `text(${typstString(table.caption)})), ${typstTable(table, context, fit)})`;
  return [{ code: kept(table, `${figure}${notesOf(table)}`), turned: fit.turned, heading: false }];
}

function typstFigure(figure: Figure, context: PdfContext): readonly TypstPiece[] {
  const { language, words, fonts } = context;
  const picture = drawPicture(figure, fonts, language);
  const alternative = typstString(figure.alternative);
  const drawn =
    `image(bytes(${typstVerbatim(picture.svg)}), format: "svg", width: ${picture.width.toFixed(2)}pt, ` +
    `height: ${picture.height.toFixed(2)}pt, alt: ${alternative})`;
  const table = foldTable(figure.table, context);
  const fit = fitColumns(table, context);
  const behind = `block(above: 0pt, below: 6pt, sticky: true, align(left, emph(${typstString(`${words.figuresBehind}: ${figure.table.caption}`)})))`;
  return [
    upright(
      `figure(kind: "figure", supplement: ${typstString(words.figure)}, alt: ${alternative}, caption: text(${typstString(figure.caption)}), ${drawn})`,
    ),
    {
      code: kept(table, `${behind} + ${typstTable(table, context, fit)}${notesOf(table)}`),
      turned: fit.turned,
      heading: false,
    },
  ];
}

function notesOf(table: Table): string {
  return table.notes.map((note) => ` + block(above: 4pt, align(left, text(size: 9pt, ${typstRich(note)})))`).join('');
}

/** A short table is not torn apart; a longer one goes on with its head on the next page. */
function kept(table: Table, content: string): string {
  return `block(width: 100%, above: 18pt, below: 18pt, breakable: ${table.rows.length > SHORT}, ${content})`;
}

function upright(code: string): TypstPiece {
  return { code, turned: false, heading: false };
}
