import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFactorCases } from '../../reference/factor-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { columnSquares, type Loadings, rowSquares } from './loadings.ts';
import { multiply, transpose } from './multiply.ts';
import { varimax } from './varimax.ts';

/** Σ over factors of the variance of the squared loadings of rows brought to length 1. */
function criterion(loadings: Loadings): number {
  const lengths = rowSquares(loadings);
  const shares = loadings.map((row, i) => row.map((value) => value ** 2 / lengths[i]!));
  const means = transpose(shares).map((column) => column.reduce((sum, value) => sum + value, 0) / shares.length);
  return columnSquares(shares).reduce((sum, square, m) => sum + square / shares.length - means[m]! ** 2, 0);
}

test('rotated components and axes of real scales equal varimax of R, whose search ends earlier', () => {
  let compared = 0;
  for (const { solutions } of readFactorCases()) {
    for (const solution of solutions) {
      if (!('oblimin' in solution)) continue;
      const { components, axes, varimaxComponents, varimaxAxes, varimaxRaw } = solution;
      for (const [actual, expected] of [
        [varimax(components), varimaxComponents],
        [varimax(axes), varimaxAxes],
        [varimax(axes, { normalize: false }), varimaxRaw],
      ] as const) {
        expect(actual.converged).toBe(true);
        for (const [i, row] of expected.entries()) {
          for (const [m, value] of row.entries()) expectClose(actual.loadings[i]![m]!, value, 0, 2e-7);
        }
        compared++;
      }
      // No lower than R's, but for rounding.
      expect(criterion(varimax(axes).loadings)).toBeGreaterThan(criterion(varimaxAxes) - 1e-14);
    }
  }
  expect(compared).toBe(15);
});

const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((m) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: m, maxLength: m }), { minLength: 2, maxLength: 9 }),
  );

test('is orthogonal, keeps communalities, and another rotation of the same loadings is as good', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (integers, normalize) => {
      const loadings = integers.map((row) => row.map((value) => value / 10));
      const { loadings: rotated, rotation, sumsOfSquares } = varimax(loadings, { normalize });
      const identity = multiply(transpose(rotation), rotation);
      for (const [i, row] of identity.entries()) {
        for (const [j, value] of row.entries()) expectClose(value, i === j ? 1 : 0, 0, 1e-12);
      }
      const product = multiply(loadings, rotation);
      const before = rowSquares(loadings);
      for (const [i, square] of rowSquares(rotated).entries()) {
        expectClose(square, before[i]!, 0, 1e-12);
        for (const [m, value] of rotated[i]!.entries()) expectClose(value, product[i]![m]!, 0, 1e-12);
      }
      for (const [m, square] of sumsOfSquares.entries()) {
        if (m > 0) expect(square).toBeLessThanOrEqual(sumsOfSquares[m - 1]! + 1e-12);
        expect(rotated.reduce((sum, row) => sum + row[m]!, 0)).toBeGreaterThan(-1e-9);
      }
    }),
  );
});

test('one factor stays; zeros stay; misuse throws', () => {
  expect(varimax([[0.5], [0.6]])).toMatchObject({ loadings: [[0.5], [0.6]], rotation: [[1]], converged: true });
  expect(varimax([[0.5], [-0.6]]).loadings).toEqual([[-0.5], [0.6]]);
  expect(varimax([[0, 0]]).loadings).toEqual([[0, 0]]);
  expect(() => varimax([])).toThrow(RangeError);
  expect(() => varimax([[]])).toThrow(RangeError);
  expect(() => varimax([[1, 2], [1]])).toThrow(RangeError);
  expect(() => varimax([[Number.NaN]])).toThrow(RangeError);
  expect(() => varimax([[1e60, 1]])).toThrow(RangeError);
});
