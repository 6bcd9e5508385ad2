import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, pickColumns } from '../../reference/read-fixture.ts';
import { designOf, readRegressions } from '../../reference/regression-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { regress } from './regress.ts';
import type { Coefficient, Regression } from './regression.ts';

function fitted(columns: readonly (readonly number[])[], level = 0.95): Regression {
  const result = regress(
    momentsOf(columns),
    0,
    columns.slice(1).map((_, i) => i + 1),
    level,
  );
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result;
}

test('every figure equals R (lm, confint, car::vif)', () => {
  let compared = 0;
  for (const [name, one] of Object.entries(readRegressions())) {
    const actual = fitted(designOf(one), one.level);
    const { coefficients, expected } = { coefficients: actual.coefficients, expected: one.expected };
    for (const [i, figures] of expected.coefficients.entries()) {
      for (const [figure, value] of Object.entries(figures)) {
        // A correlation is a difference of sums: near 0 it has absolute digits.
        const floor = ['zeroOrder', 'partial', 'part', 'beta', 'b', 't', 'ciLower', 'ciUpper'].includes(figure)
          ? 1e-12
          : 0;
        expectClose(
          Number(coefficients[i]![figure as keyof Coefficient]),
          value,
          1e-10,
          floor,
          `${name} ${i} ${figure}`,
        );
        compared++;
      }
    }
    for (const figure of ['n', 'k', 'rSquared', 'adjustedRSquared', 'standardError', 'f', 'df1', 'df2', 'p'] as const) {
      expectClose(actual[figure], expected[figure], 1e-10, 0, `${name} ${figure}`);
    }
    const { regression, residual, total } = actual.sumOfSquares;
    expectClose(regression, expected.regression, 1e-10, 0, name);
    expectClose(residual, expected.residual, 1e-10, 0, name);
    expectClose(total, expected.total, 1e-10, 0, name);
    expectClose(actual.meanSquares.regression / actual.meanSquares.residual, expected.f, 1e-10, 0, name);
    expectClose(actual.fSquared, expected.rSquared / (1 - expected.rSquared), 1e-10, 0, name);
    expectClose(actual.r, Math.sqrt(expected.rSquared), 1e-10, 0, name);
    expect(actual.perfect).toBe(false);
  }
  expect(compared).toBeGreaterThan(150);
});

test('a perfect fit is exact about it, fractions too', () => {
  const x = Array.from({ length: 300 }, (_, i) => 0.1 * ((i * 37) % 101));
  const z = Array.from({ length: 300 }, (_, i) => 0.3 * ((i * 53) % 97));
  const { perfect, rSquared, r, standardError, f, p, coefficients, sumOfSquares, fSquared, adjustedRSquared } = fitted([
    x.map((value) => 1.484 * value + 2),
    x,
    z,
  ]);
  expect([perfect, rSquared, r, standardError, f, p]).toEqual([true, 1, 1, 0, Number.POSITIVE_INFINITY, 0]);
  expect([sumOfSquares.residual, fSquared, adjustedRSquared]).toEqual([0, Number.POSITIVE_INFINITY, 1]);
  const [constant, slope, other] = coefficients;
  expectClose(slope!.b, 1.484, 1e-12);
  expectClose(constant!.b, 2, 1e-11);
  expect([slope!.se, slope!.t, slope!.p, slope!.partial]).toEqual([0, Number.POSITIVE_INFINITY, 0, 1]);
  expect([slope!.ciLower, slope!.ciUpper]).toEqual([slope!.b, slope!.b]);
  expect([other!.b, other!.t, other!.p]).toEqual([0, Number.NaN, Number.NaN]);
});

test('refuses what has no figure, and says which', () => {
  const y = [1, 3, 2, 5, 4];
  const refusal = (columns: readonly (readonly number[])[], predictors: readonly number[]): unknown =>
    regress(momentsOf(columns), 0, predictors);
  expect(
    refusal(
      [
        [1, 2],
        [1, 3],
      ],
      [1],
    ),
  ).toEqual({ refused: 'too-few-rows', n: 2, needed: 3 });
  expect(
    refusal(
      [
        [4, 4, 4],
        [1, 3, 2],
      ],
      [1],
    ),
  ).toEqual({ refused: 'constant-outcome', which: [0] });
  expect(refusal([y, [1, 2, 3, 4, 6], [5, 5, 5, 5, 5]], [1, 2])).toEqual({ refused: 'constant-predictor', which: [2] });
  const a = [1, 2, 3, 4, 6];
  const b = [2, 1, 4, 3, 3];
  expect(refusal([y, a, b, a.map((value, i) => value + b[i]!)], [1, 2, 3])).toMatchObject({
    refused: 'collinear-predictors',
    which: [3],
  });
});

/** Column `at` of 2^7 rows of −1 and 1, uncorrelated with every other. */
const sign = (at: number): readonly number[] => Array.from({ length: 128 }, (_, row) => 1 - 2 * ((row >> at) & 1));
const mixed = (...parts: readonly (readonly [factor: number, at: number])[]): readonly number[] =>
  sign(0).map((_, row) => parts.reduce((sum, [factor, at]) => sum + factor * sign(at)[row]!, 0));

test('many predictors that are each near another are fitted, although their determinant is next to nothing', () => {
  const pairs = [1, 3, 5].flatMap((at) => [sign(at), mixed([1, at], [0.01, at + 1])]);
  const { coefficients } = fitted([mixed([1, 0], [1, 1], [0.5, 3]), ...pairs]);
  for (const { vif } of coefficients.slice(1)) expectClose(vif, 10_001, 1e-8);
  expectClose(coefficients[1]!.b, 1, 1e-6);
});

test('a predictor that only those after it explain is refused', () => {
  const [a, c] = [0.1, 1.5e-4];
  const columns = [mixed([1, 0], [1, 1]), sign(1), mixed([1, 1], [a, 2]), mixed([1, 1], [-a, 2], [c, 3])];
  expect(regress(momentsOf(columns), 0, [1, 2, 3])).toEqual({ refused: 'collinear-predictors', which: [1] });
});

test('misuse throws', () => {
  const moments = momentsOf([
    [1, 3, 2],
    [1, 2, 3],
  ]);
  expect(() => regress(moments, 0, [])).toThrow(RangeError);
  expect(() => regress(moments, 0, [0])).toThrow(RangeError);
  expect(() => regress(moments, 0, [1, 1])).toThrow(RangeError);
  expect(() => regress(moments, 0, [2])).toThrow(RangeError);
  expect(() => regress(moments, 0, [1], 1)).toThrow(RangeError);
});

test('any small Likert answers: refusal or figures in their ranges; units and order of rows do not matter', () => {
  const design = fc.integer({ min: 2, max: 12 }).chain((n) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }), {
      minLength: 3,
      maxLength: 3,
    }),
  );
  fc.assert(
    fc.property(design, (columns) => {
      const result = regress(momentsOf(columns), 0, [1, 2]);
      if ('refused' in result) return;
      expect(result.rSquared).toBeGreaterThanOrEqual(-1e-12);
      expect(result.rSquared).toBeLessThanOrEqual(1);
      expect(result.p >= 0 && result.p <= 1).toBe(true);
      for (const { vif, tolerance, p } of result.coefficients.slice(1)) {
        expect(vif).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(tolerance).toBeLessThanOrEqual(1 + 1e-12);
        if (!result.perfect) expect(p >= 0 && p <= 1).toBe(true);
      }
      const moved = regress(
        momentsOf(columns.map((column, i) => column.map((v) => v * (i + 2) + i).reverse())),
        0,
        [1, 2],
      );
      if ('refused' in moved) throw new Error(`refused after scaling: ${moved.refused}`);
      expectClose(moved.rSquared, result.rSquared, 1e-9, 1e-12);
    }),
    { numRuns: 300 },
  );
});

test('inputs stay as they were', () => {
  const predictors = Object.freeze([1]);
  const columns = pickColumns('twelve', ['A1', 'A2']).map((column) => Object.freeze([...column]));
  expect(regress(Object.freeze(momentsOf(Object.freeze(columns))), 0, predictors)).toHaveProperty('k', 1);
});
