/**
 * How many equal rows each row stands for (SPSS: WEIGHT BY): whole numbers from 1 on. Left out, each row stands for itself.
 */
export type Counts = ArrayLike<number>;

/** How many rows stand behind so many rows with these counts. Throws where a row has none, or one that is not whole from 1. */
export function countRows(name: string, rows: number, counts: Counts | undefined): number {
  if (counts === undefined) return rows;
  if (counts.length !== rows)
    throw new RangeError(`${name} needs a count for each of ${rows} rows, got ${counts.length}`);
  let n = 0;
  for (let row = 0; row < rows; row++) {
    const count = counts[row]!;
    if (!(Number.isInteger(count) && count >= 1)) {
      throw new RangeError(`${name} needs whole counts from 1, got ${count}`);
    }
    n += count;
  }
  return n;
}
