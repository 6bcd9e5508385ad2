/**
 * How many equal rows each row stands for (SPSS: WEIGHT BY): whole numbers from 1 on. Left out, each row stands for itself.
 */
export type Counts = ArrayLike<number>;

/** How many rows stand behind so many rows with these counts. Throws where a row has no count. */
export function countRows(name: string, rows: number, counts: Counts | undefined): number {
  if (counts === undefined) return rows;
  if (counts.length !== rows)
    throw new RangeError(`${name} needs a count for each of ${rows} rows, got ${counts.length}`);
  let n = 0;
  for (let row = 0; row < rows; row++) n += counts[row]!;
  return n;
}
