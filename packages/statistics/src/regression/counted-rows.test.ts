import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearity } from '../comparison/linearity.ts';
import { describe as describeColumn } from '../describe/index.ts';
import { momentsOf } from '../moments/index.ts';
import { andersonDarlingNormal, jarqueBera, kolmogorovSmirnovNormal } from '../normality/index.ts';
import { glejser } from './glejser.ts';
import { breuschPagan, studentizedBreuschPagan } from './heteroscedasticity.ts';
import { influence } from './influence.ts';
import { regress } from './regress.ts';
import { predictAndResiduals, residualStatistics } from './residuals.ts';
import { robustErrors } from './robust-errors.ts';
import { whiteTest } from './white-test.ts';

const cells = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 9 }),
    z: fc.integer({ min: 0, max: 4 }),
    y: fc.integer({ min: 0, max: 30 }),
    count: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 8, maxLength: 40 },
);

/** Every number in a result, by path. */
function numbersOf(value: unknown, path = ''): Record<string, number> {
  if (typeof value === 'number') return { [path]: value };
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return {};
  return Object.assign({}, ...Object.entries(value).map(([key, inner]) => numbersOf(inner, `${path}.${key}`)));
}

function expectEqual(found: unknown, expected: unknown): void {
  const [a, b] = [numbersOf(found), numbersOf(expected)];
  expect(Object.keys(a)).toEqual(Object.keys(b));
  for (const [path, value] of Object.entries(b)) {
    const near = Object.is(a[path], value) || Math.abs(a[path]! - value) <= 1e-8 * Math.max(1, Math.abs(value));
    expect(near, `${path}: ${a[path]} for ${value}`).toBe(true);
  }
}

test('rows with counts give what the repeated rows give', () => {
  fc.assert(
    fc.property(cells, (list) => {
      const counts = list.map(({ count }) => count);
      const repeated = list.flatMap((cell) => Array.from({ length: cell.count }, () => cell));
      const of = (key: 'x' | 'y' | 'z') => [list.map((cell) => cell[key]), repeated.map((cell) => cell[key])] as const;
      const [[x, xs], [y, ys], [z, zs]] = [of('x'), of('y'), of('z')];
      expect(momentsOf([x, y], counts)).toEqual(momentsOf([xs, ys]));
      expectEqual(describeColumn(y, counts), describeColumn(ys));
      expectEqual(linearity(x, y, counts), linearity(xs, ys));
      const fitted = regress(momentsOf([x, z, y], counts), 2, [0, 1]);
      if ('refused' in fitted || fitted.rSquared > 1 - 1e-6) return;
      const [cell, row] = [predictAndResiduals(fitted, y, [x, z], counts), predictAndResiduals(fitted, ys, [xs, zs])];
      expectEqual(residualStatistics(fitted, cell, counts), residualStatistics(fitted, row));
      for (const judge of [kolmogorovSmirnovNormal, andersonDarlingNormal, jarqueBera]) {
        expectEqual(judge(cell.residuals, counts), judge(row.residuals));
      }
      for (const judge of [breuschPagan, studentizedBreuschPagan, whiteTest, glejser]) {
        expectEqual(judge(cell.residuals, [x, z], counts), judge(row.residuals, [xs, zs]));
      }
      expectEqual(robustErrors(fitted, y, [x, z], 'HC3', counts), robustErrors(fitted, ys, [xs, zs], 'HC3'));
      const [ofCells, ofRows] = [influence(fitted, y, [x, z], counts), influence(fitted, ys, [xs, zs])];
      expectEqual(ofCells.maxCook.statistic, ofRows.maxCook.statistic);
      const first = list.map((_, at) => counts.slice(0, at).reduce((sum, count) => sum + count, 0));
      expectEqual(
        [...ofCells.leverage],
        first.map((at) => ofRows.leverage[at]),
      );
    }),
    { numRuns: 200 },
  );
});

test('a row without a count is misuse', () => {
  expect(() => momentsOf([[1, 2, 3]], [1, 2])).toThrow('momentsOf needs a count for each of 3 rows, got 2');
  expect(() => kolmogorovSmirnovNormal([1, 2, 3], [1])).toThrow(RangeError);
});
