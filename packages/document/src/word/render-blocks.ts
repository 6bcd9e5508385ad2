import {
  AlignmentType,
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  HeadingLevel,
  type ImageRun,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  SimpleField,
  type TableOfContents,
  type Table as WordTable,
} from 'docx';
import { printableText, toneWord } from '../format/index.ts';
import type { Block, Document, Figure, Note, Section, Table } from '../model/index.ts';
import { fitColumns, foldTable, TONE_COLOURS } from '../paper/index.ts';
import { renderTable } from './render-table.ts';
import { textRun, textRuns, verbatimRun } from './text-runs.ts';

/** One thing that stands on the page, and whether the page must be turned for it. */
export interface Piece {
  /** A heading turns with what follows it. */
  readonly heading?: boolean;
  readonly child: Paragraph | WordTable | TableOfContents;
  readonly turned: boolean;
}

export interface WordContext extends Pick<Document, 'language' | 'words'> {
  readonly numbers: ReadonlyMap<string, number>;
  readonly pictures: ReadonlyMap<Figure, ImageRun>;
  /** The headings counted in reading order, by the id of their section. */
  readonly headings: ReadonlyMap<string, number>;
}

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** One block as paragraphs and tables of Word; `depth` is 0 for a chapter. */
export function renderBlocks(block: Block, context: WordContext, depth: number): readonly Piece[] {
  switch (block.kind) {
    case 'section':
      return [
        headed(
          new Paragraph({
            heading: HEADINGS[Math.min(depth, HEADINGS.length - 1)]!,
            children: headingChildren(block, context),
          }),
        ),
        ...block.blocks.flatMap((inner) => renderBlocks(inner, context, depth + 1)),
      ];
    case 'paragraph':
      return [upright(new Paragraph({ style: 'BodyText', children: [...textRuns(block.text)] }))];
    case 'list':
      return block.items.map((item) =>
        upright(
          new Paragraph({
            style: 'ListText',
            numbering: { reference: 'bullets', level: 0 },
            children: [...textRuns(item)],
          }),
        ),
      );
    case 'note':
      return [upright(renderNote(block, context))];
    case 'table':
      return renderNumbered(block, context);
    case 'figure':
      return renderFigure(block, context);
    case 'code':
      return [
        upright(new Paragraph({ style: 'CodeTitle', children: [textRun(block.title)] })),
        ...block.lines.map((line) => upright(new Paragraph({ style: 'CodeText', children: [verbatimRun(line)] }))),
      ];
  }
}

/** The bookmark of a caption, to which its entry in a list leads. */
export function captionBookmark(kind: 'table' | 'figure', number: number): string {
  return `caption_${kind}_${number}`;
}

/** The bookmark of a heading; Word takes names that begin so for its contents. */
export function headingBookmark(number: number): string {
  return `_Toc${String(number).padStart(6, '0')}`;
}

/** The name of a row of captions in Word's fields: letters only. */
export function sequenceName(kind: 'table' | 'figure', words: Document['words']): string {
  const letters = words[kind].replace(/[^A-Za-z]/g, '');
  return letters === '' ? kind : letters;
}

function headed(child: Paragraph): Piece {
  return { child, turned: false, heading: true };
}

function upright(child: Paragraph): Piece {
  return { child, turned: false };
}

function renderNote(note: Note, { language }: WordContext): Paragraph {
  const { ink, wash } = TONE_COLOURS[note.tone];
  return new Paragraph({
    style: 'NoteText',
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: wash.slice(1) },
    border: { left: { style: BorderStyle.SINGLE, size: 24, space: 8, color: ink.slice(1) } },
    children: [textRun(`${toneWord(note.tone, language)}. `, { bold: true }), ...textRuns(note.text)],
  });
}

function captionOf(kind: 'table' | 'figure', block: Table | Figure, context: WordContext): Paragraph {
  const { words, numbers } = context;
  const number = numbers.get(block.id)!;
  return new Paragraph({
    style: kind === 'table' ? 'TableCaption' : 'FigureCaption',
    ...(kind === 'table' ? { keepNext: true } : {}),
    children: bookmarked(captionBookmark(kind, number), [
      // The style is bold, so that the field is, too; the caption itself is not.
      textRun(`${words[kind]} `.trimStart()),
      new SimpleField(`SEQ ${sequenceName(kind, words)} \\* ARABIC`, String(number)),
      textRun('. '),
      textRun(block.caption, { bold: false }),
    ]),
  });
}

function headingChildren(section: Section, { headings }: WordContext): readonly ParagraphChild[] {
  return bookmarked(headingBookmark(headings.get(section.id)!), [textRun(section.title)]);
}

/**
 * Children between the two ends of a bookmark. The number that joins the ends comes from the name: the library's own
 * counts through the whole process, and the same document must give the same bytes.
 */
function bookmarked(name: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
  const number =
    Number(/\d+$/.exec(name)![0]) * 3 +
    ['_Toc', 'caption_table', 'caption_figure'].findIndex((begin) => name.startsWith(begin));
  const ends = { start: new BookmarkStart(name, number), end: new BookmarkEnd(number) };
  return [Object.assign(new Bookmark({ id: name, children }), ends)];
}

function renderNumbered(table: Table, context: WordContext): readonly Piece[] {
  return laidOut(table, context, captionOf('table', table, context));
}

function laidOut(table: Table, context: WordContext, caption: Paragraph): readonly Piece[] {
  const fit = fitColumns(table, context);
  const notes = table.notes.map((note) => new Paragraph({ style: 'TableNote', children: [...textRuns(note)] }));
  // Two tables that touch become one in Word: an empty line parts them, and the text after.
  const after = new Paragraph({ style: 'TableEnd', children: [] });
  return [caption, renderTable(table, context, fit), ...notes, after].map((child) => ({ child, turned: fit.turned }));
}

function renderFigure(figure: Figure, context: WordContext): readonly Piece[] {
  const picture = new Paragraph({
    style: 'PictureText',
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [context.pictures.get(figure)!],
  });
  const behind = new Paragraph({
    style: 'TableCaption',
    keepNext: true,
    children: [
      textRun(`${printableText(context.words.figuresBehind)}: ${figure.table.caption}`, { bold: false }, true),
    ],
  });
  return [
    upright(picture),
    upright(captionOf('figure', figure, context)),
    ...laidOut(foldTable(figure.table, context), context, behind),
  ];
}
