import { figureParts, printableText } from '../format/index.ts';
import { bareText, type Document, isHeadingRow, type Table } from '../model/index.ts';
import { textWidth } from '../plots/index.ts';
import { PAGE } from './page.ts';

/** How a table stands on the page, in points. */
export interface ColumnFit {
  readonly size: number;
  readonly widths: readonly number[];
  /** Whether the page must be turned for it. */
  readonly turned: boolean;
}

/** Sizes of type to try, largest first, before the page is turned and after. */
const SIZES = [10, 9.5, 9, 8.5, 8, 7.5];
/** Room beside the text of a cell, both sides together. */
const PADDING = 8;
/** A serif font for books is narrower than the sans-serif that `textWidth` measures: a digit of Times .5, not .58. */
const NARROWER = 0.9;
/** How much wider a word is in bold, in type sizes: more in short words with an r, less in long ones. */
const BOLD = 0.35;
/**
 * A text of several lines needs a column that reads well, in widths of the type size: this much, or the next best, where
 * smaller type, down to 8.5 points, can give it; or less, so that the page need not be turned.
 */
const COMFORTABLE = { measures: [15, 12], sizes: [10, 9.5, 9, 8.5] };
const READABLE = 9;
const LONG = 24;
/** A word wider than this, in type sizes, is broken rather than obeyed. */
const WIDEST_WORD = 13;
/** How far a column may grow beyond its longest text. */
const AIRY = 1.35;
/** Enough to find a width to a thousandth of a point. */
const HALVINGS = 30;

interface Wish {
  readonly least: number;
  readonly most: number;
}

/**
 * Finds the largest type, 10 to 7.5 points, at which no word and no figure of a table leaves its column; the page is turned
 * when upright there is none.
 */
export function fitColumns(table: Table, document: Pick<Document, 'language' | 'words'>): ColumnFit {
  const tries = [
    ...COMFORTABLE.measures.map((readable) => ({ turned: false, readable, sizes: COMFORTABLE.sizes })),
    { turned: false, readable: READABLE, sizes: SIZES },
    { turned: true, readable: READABLE, sizes: SIZES },
  ];
  for (const { turned, readable, sizes } of tries) {
    const wishesAt = wishesOf(table, document, readable);
    const measure = turned ? PAGE.turnedMeasure : PAGE.measure;
    for (const size of sizes) {
      const wishes = wishesAt(size);
      if (sum(wishes.map((wish) => wish.least)) <= measure) return { size, widths: share(wishes, measure), turned };
    }
  }
  const smallest = SIZES.at(-1)!;
  const wishes = wishesOf(table, document, READABLE)(smallest);
  const part = PAGE.turnedMeasure / sum(wishes.map((wish) => wish.least));
  return { size: smallest, widths: wishes.map((wish) => wish.least * part), turned: true };
}

/** The narrowest that a table can be at a size of type, in points. */
export function narrowest(table: Table, document: Pick<Document, 'language' | 'words'>, size: number): number {
  return sum(wishesOf(table, document, READABLE)(size).map((wish) => wish.least));
}

/** What each column needs at a size of type. Widths grow with the size, so that the texts are measured once, at size 1. */
function wishesOf(
  table: Table,
  document: Pick<Document, 'language' | 'words'>,
  readable: number,
): (size: number) => readonly Wish[] {
  const { language, words } = document;
  const wide = (text: string) => textWidth(text, 1) * NARROWER;
  const widest = (all: readonly string[]) => all.reduce((most, text) => Math.max(most, wide(text)), 0);
  const word = (text: string) => Math.min(WIDEST_WORD, widest(text.split(/(?<=[/–])| +/)));
  const rows = table.rows.filter((row) => !isHeadingRow(row));
  const wishes = table.columns.map((column, at): Wish => {
    const cells = rows.map((row) => row.cells[at]!);
    const head = printableText(bareText(column.head));
    const texts = cells.filter((cell) => cell.kind === 'text').map((cell) => printableText(bareText(cell.text)));
    const parts = cells.map((cell) => figureParts(cell, language));
    const lacks = cells.some((cell, row) => cell.kind !== 'text' && cell.kind !== 'empty' && parts[row] === undefined);
    // Figures stand below each other at the decimal sign: room for the longest before it and the longest after.
    const figures =
      widest(parts.map((part) => part?.whole ?? '')) +
      widest(parts.map((part) => (part === undefined ? '' : part.fraction + part.unit + part.mark)));
    const long = texts.some((text) => text.length > LONG) ? readable : 0;
    const least = Math.max(word(head) + BOLD, long, figures, lacks ? wide(words.notAvailable) : 0, ...texts.map(word));
    // A head may stand in two lines; a long one alone asks for no wide column.
    return { least, most: Math.max(least, (wide(head) + BOLD) / 2, widest(texts)) };
  });
  return (size) => wishes.map(({ least, most }) => ({ least: least * size + PADDING, most: most * size + PADDING }));
}

function share(wishes: readonly Wish[], measure: number): readonly number[] {
  const most = sum(wishes.map((wish) => wish.most));
  if (most <= measure) {
    const airy = Math.min(AIRY, measure / most);
    return wishes.map((wish) => wish.most * airy);
  }
  // The longest text of each column comes to about as many lines as that of any other, where its words allow: a column of
  // sentences gets the room that heads in two lines can do without. Halving finds the number of lines.
  const widthsAt = (lines: number) => wishes.map((wish) => Math.max(wish.least, wish.most / lines));
  let few = 1;
  // So many that every column has its least, which the measure holds.
  let many = Math.max(...wishes.map((wish) => wish.most / wish.least));
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (few + many) / 2;
    if (sum(widthsAt(middle)) > measure) few = middle;
    else many = middle;
  }
  return widthsAt(many);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
