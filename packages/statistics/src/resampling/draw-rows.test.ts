import { expect, test } from 'vitest';
import { rowDrawer } from './draw-rows.ts';
import { seededDraws } from './seeded-draws.ts';

const draws = 4000;

/** How often each row of a draw came, draw by draw. */
function countRows(rows: number, seed: number): readonly Float64Array[] {
  const fill = rowDrawer(rows, seededDraws(seed));
  const into = new Uint32Array(rows);
  return Array.from({ length: draws }, () => {
    // Each place is written, also by rows that come in no order.
    into.fill(0xffff_ffff);
    fill(into);
    const counts = new Float64Array(rows);
    for (const row of into) counts[row]! += 1;
    return counts;
  });
}

test.each([256, 300, 1000])(
  'of %d rows each draw has as many, and each row comes as a binomial number says',
  (rows) => {
    const counted = countRows(rows, 7);
    for (const counts of counted) expect(counts.reduce((sum, one) => sum + one, 0)).toBe(rows);
    const moments = (row: number): [number, number] => {
      const mean = counted.reduce((sum, counts) => sum + counts[row]!, 0) / draws;
      return [mean, counted.reduce((sum, counts) => sum + (counts[row]! - mean) ** 2, 0) / draws];
    };
    // Of a mean five standard errors, of a variance (of a number near Poisson's, fourth moment 4) as many.
    for (const row of [0, 1, 127, 255, rows - 45, rows - 1]) {
      const [mean, variance] = moments(row);
      expect(Math.abs(mean - 1), `mean of ${row}`).toBeLessThan(5 * Math.sqrt(1 / draws));
      expect(Math.abs(variance - (1 - 1 / rows)), `variance of ${row}`).toBeLessThan(5 * Math.sqrt(3 / draws));
    }
  },
);

test('the rows of one block and of two are drawn independently but for their number', () => {
  const rows = 600;
  const counted = countRows(rows, 11);
  // The sum over half of the rows is binomial whichever half it is: half a block each, every second row, whole blocks.
  const halves = [(row: number) => row % 2 === 0, (row: number) => row % 256 < 128, (row: number) => row < 256];
  for (const isIn of halves) {
    const p = Array.from({ length: rows }, (_, row) => isIn(row)).filter(Boolean).length / rows;
    const sums = counted.map((counts) => counts.reduce((sum, one, row) => sum + (isIn(row) ? one : 0), 0));
    const variance = sums.reduce((sum, one) => sum + (one - rows * p) ** 2, 0) / draws;
    expect(Math.abs(variance / (rows * p * (1 - p)) - 1)).toBeLessThan(5 * Math.sqrt(2 / draws));
  }
});

test('the same seed gives the same rows', () => {
  expect(countRows(300, 5).slice(0, 3)).toEqual(countRows(300, 5).slice(0, 3));
  expect(countRows(300, 5).slice(0, 3)).not.toEqual(countRows(300, 6).slice(0, 3));
});
