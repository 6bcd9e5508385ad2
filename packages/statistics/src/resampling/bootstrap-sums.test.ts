import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { bootstrap } from './bootstrap.ts';
import { bootstrapSums, jackknifeSums } from './bootstrap-sums.ts';
import { drawSums } from './draw-sums.ts';
import { jackknife } from './jackknife.ts';
import { seededRandom } from './seeded-random.ts';

const whole = fc.integer({ min: 2, max: 40 }).chain((rows) =>
  fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: rows, maxLength: rows }), {
    minLength: 1,
    maxLength: 6,
  }),
);
const sumOf = (column: ArrayLike<number>, rows: Uint32Array): number =>
  rows.reduce((sum, row) => sum + column[row]!, 0);

test('draws the rows that bootstrap draws, and leaves out what jackknife leaves out', () => {
  fc.assert(
    fc.property(whole, fc.nat(), (columns, seed) => {
      const rows = columns[0]!.length;
      const ofRows = (drawn: Uint32Array): number[] => columns.map((column) => sumOf(column, drawn));
      const fast = bootstrapSums(columns, 7, seed, (sums) => Array.from(sums));
      expect(fast).toEqual(bootstrap(rows, 7, seed, ofRows));
      const single = jackknife(rows, ofRows);
      const { figures, times } = jackknifeSums(columns, (sums) => Array.from(sums));
      const spread = figures.map((figure) => Array.from(figure).flatMap((one, at) => Array(times[at]).fill(one)));
      expect(spread.map((figure) => figure.sort((a, b) => a - b))).toEqual(
        single.map((figure) => Array.from(figure).sort((a, b) => a - b)),
      );
    }),
  );
});

test('the rows of a draw are those summed, drawn one by one and by kinds', () => {
  for (const rows of [50, 1001]) {
    const column = Float64Array.from({ length: rows }, (_, i) => (i * 7) % 5);
    const drawer = drawSums([column], 3);
    for (let draw = 0; draw < 3; draw++) {
      const sum = drawer.draw()[0]!;
      const drawn = drawer.drawnRows();
      expect(drawn.length).toBe(rows);
      expect(sumOf(column, drawn)).toBe(sum);
    }
  }
});

test('many rows of few kinds: the mean has its standard error, also with fractions, and the seed fixes it', () => {
  const rows = 60_000;
  const random = seededRandom(4);
  const column = Float64Array.from({ length: rows }, () => Math.floor(random() * 7) / 2);
  const mean = column.reduce((sum, one) => sum + one, 0) / rows;
  const se = Math.sqrt(column.reduce((sum, one) => sum + (one - mean) ** 2, 0) / rows / rows);
  const run = (seed: number): Float64Array =>
    bootstrapSums([column], 2000, seed, (sums, n) => sums[0]! / n).estimates[0]!;
  const means = run(8);
  expect(run(8)).toEqual(means);
  expect(run(9)).not.toEqual(means);
  const z = means.map((one) => (one - mean) / se);
  expect(Math.abs(z.reduce((sum, one) => sum + one, 0) / 2000)).toBeLessThan(5 / Math.sqrt(2000));
  expectClose(z.reduce((sum, one) => sum + one * one, 0) / 2000, 1, 5 * Math.sqrt(2 / 2000));
});

test('misuse throws', () => {
  expect(() => bootstrapSums([], 5, 1, () => 1)).toThrow(RangeError);
  expect(() => bootstrapSums([[1, 2]], 0, 1, () => 1)).toThrow(RangeError);
  expect(() => bootstrapSums([[1, 2], [1]], 5, 1, () => 1)).toThrow(RangeError);
  expect(() => bootstrapSums([[1, Number.NaN]], 5, 1, () => 1)).toThrow(RangeError);
  expect(() => bootstrapSums([[1, 2]], 5, -1, () => 1)).toThrow(RangeError);
  expect(() => jackknifeSums([[1]], () => 1)).toThrow(RangeError);
});
