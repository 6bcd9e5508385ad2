import { toneWord } from '../format/index.ts';
import type { Block, Code, Document, Figure, Note, Table } from '../model/index.ts';
import { type ColumnFit, drawPicture, fitColumns, foldTable, PAGE, TONE_COLOURS } from '../paper/index.ts';
import { SHORT, typstTable } from './typst-table.ts';
import { typstRich, typstString, typstVerbatim } from './typst-text.ts';

/** Rows that stand with the caption of a long table, at least. */
const FIRST_ROWS = 3;
/** Between a caption and its table, in points, generously. */
const CAPTION_GAP = 12;
/** No more than a page has, turned or not. */
const MOST_ROOM = 300;

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

/** A raw block: small, in one width, its long lines wrapped; of no language, since reading one for no colours costs time. */
function typstCode({ title, lines }: Code): string {
  const text = lines.map((line) => typstVerbatim(line).slice(1, -1)).join('\\n');
  return (
    `block(above: 14pt, below: 6pt, sticky: true, strong(${typstString(title)})) + ` +
    `block(above: 6pt, below: 14pt, { set par(justify: false, leading: 0.5em); set text(size: 7.5pt); ` +
    `raw(block: true, theme: none, "${text}") })`
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
  const caption = `text(${typstString(table.caption)})`;
  const figure =
    `figure(kind: "table", supplement: ${typstString(context.words.table)}, caption: figure.caption(position: top, ` +
    `${caption}), ${typstTable(table, context, fit)})`;
  return [
    { code: kept(table, caption, `${figure}${notesOf(table)}`, context, fit), turned: fit.turned, heading: false },
  ];
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
      code: kept(table, behind, `${behind} + ${typstTable(table, context, fit)}${notesOf(table)}`, context, fit),
      turned: fit.turned,
      heading: false,
    },
  ];
}

function notesOf(table: Table): string {
  return table.notes.map((note) => ` + block(above: 4pt, align(left, text(size: 9pt, ${typstRich(note)})))`).join('');
}

/**
 * A short table is not torn apart; a longer one goes on with its head on the next page, but begins only where its caption
 * and its first rows have room: a block of their height goes before it, to the next page if it must, and is taken back.
 */
function kept(table: Table, caption: string, content: string, context: PdfContext, fit: ColumnFit): string {
  if (table.rows.length <= SHORT) return `block(width: 100%, above: 18pt, below: 18pt, breakable: false, ${content})`;
  const first = typstTable({ ...table, rows: table.rows.slice(0, FIRST_ROWS) }, context, fit);
  const measure = fit.turned ? PAGE.turnedMeasure : PAGE.measure;
  const wanted = `measure(block(width: ${measure.toFixed(2)}pt, ${caption} + ${first})).height + ${CAPTION_GAP}pt`;
  return (
    `(context { let room = calc.min(${wanted}, ${MOST_ROOM}pt); ` +
    `block(width: 100%, height: room, above: 18pt, below: 0pt, breakable: false); v(-room) })` +
    ` + block(width: 100%, above: 0pt, below: 18pt, breakable: true, ${content})`
  );
}

function upright(code: string): TypstPiece {
  return { code, turned: false, heading: false };
}
