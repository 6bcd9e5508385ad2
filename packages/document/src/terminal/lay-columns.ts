/** How narrow a column may become and how wide it would like to be, in characters. */
export interface ColumnWish {
  readonly least: number;
  readonly most: number;
}

/**
 * Divides a width among columns: each gets its wish where all fit; otherwise every column starts at its least and the
 * rest is given, character by character, to the one that lacks most. Undefined where not even the least fits.
 *
 * @example
 * layColumns([{ least: 5, most: 30 }, { least: 4, most: 4 }], 20) // [16, 4]
 * layColumns([{ least: 5, most: 30 }, { least: 4, most: 4 }], 8) // undefined
 */
export function layColumns(wishes: readonly ColumnWish[], width: number): readonly number[] | undefined {
  const widths = wishes.map((wish) => wish.least);
  let left = width - widths.reduce((sum, each) => sum + each, 0);
  if (left < 0) return undefined;
  while (left > 0) {
    const lacks = wishes.map((wish, at) => wish.most - widths[at]!);
    const most = Math.max(...lacks);
    if (most <= 0) break;
    widths[lacks.indexOf(most)]! += 1;
    left -= 1;
  }
  return widths;
}
