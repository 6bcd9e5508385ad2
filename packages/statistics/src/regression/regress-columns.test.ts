import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNist, rightDigits, roundedPowers, widePowers } from '../../reference/nist-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { designOf, readRegressions } from '../../reference/regression-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import type { NumberColumn } from './number-column.ts';
import { regress } from './regress.ts';
import { type ColumnRegression, type ColumnRegressionOptions, regressColumns } from './regress-columns.ts';
import type { Coefficient } from './regression.ts';
import { durbinWatson, predictAndResiduals } from './residuals.ts';

function fitted(y: NumberColumn, x: readonly NumberColumn[], options: ColumnRegressionOptions = {}): ColumnRegression {
  const result = regressColumns(y, x, options);
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result;
}

// Digits of the certified coefficients and standard errors. Filip's rounded powers are another problem than Filip's:
// its exact solution has 7.6 digits in common with the certified one.
// Of Norris, Pontius and Wampler2 the data themselves are rounded when they are read.
const wanted = {
  Filip: { rounded: 7.5, wide: 13.9 },
  Longley: { rounded: 14.4, wide: 14.4 },
  NoInt1: { rounded: 14.5, wide: 14.5 },
  NoInt2: { rounded: 14.8, wide: 14.8 },
  Norris: { rounded: 13.6, wide: 13.6 },
  Pontius: { rounded: 13.4, wide: 13.4 },
  Wampler1: { rounded: 15, wide: 15 },
  Wampler2: { rounded: 13.2, wide: 13.2 },
  Wampler3: { rounded: 14.4, wide: 14.4 },
  Wampler4: { rounded: 14.4, wide: 14.4 },
  Wampler5: { rounded: 14.4, wide: 14.4 },
} as const;

test.each(readNist().map((one) => [one.name, one] as const))('%s: the certified values of NIST', (name, one) => {
  for (const [way, columns] of [
    ['rounded', roundedPowers(one)],
    ['wide', widePowers(one)],
  ] as const) {
    const actual = fitted(one.y, columns, { intercept: one.intercept });
    const needed = wanted[name as keyof typeof wanted][way];
    expect(actual.coefficients.length).toBe(one.b.length);
    for (const [i, { b, se }] of actual.coefficients.entries()) {
      expect(rightDigits(b, one.b[i]!), `${name} ${way} b${i}`).toBeGreaterThanOrEqual(needed);
      expect(rightDigits(se, one.se[i]!), `${name} ${way} se${i}`).toBeGreaterThanOrEqual(needed);
    }
    for (const [figure, certified] of [
      [actual.standardError, one.standardError],
      [actual.rSquared, one.rSquared],
      [actual.f, one.f],
      [actual.sumOfSquares.regression, one.regression],
      [actual.sumOfSquares.residual, one.residual],
    ] as const) {
      expect(rightDigits(figure, certified), `${name} ${way} ${certified}`).toBeGreaterThanOrEqual(
        Math.min(needed, 14.4),
      );
    }
    expect([actual.rSquaredIs, actual.perfect]).toEqual([one.intercept ? 'centred' : 'uncentred', one.residual === 0]);
  }
});

test('both roads, cross products and QR, give the same figures of survey data', () => {
  let compared = 0;
  for (const [name, one] of Object.entries(readRegressions())) {
    const columns = designOf(one);
    const [y, ...x] = columns;
    const other = regress(
      momentsOf(columns),
      0,
      x.map((_, i) => i + 1),
      one.level,
    );
    if ('refused' in other) throw new Error(`refused: ${other.refused}`);
    const { residuals, ...actual } = fitted(y!, x, { level: one.level });
    const compare = (mine: unknown, its: unknown, path: string): void => {
      if (typeof its === 'number') {
        expectClose(mine as number, its, 1e-12, 1e-12, path);
        compared++;
      } else if (typeof its === 'object' && its !== null) {
        expect(Object.keys(mine as object).sort()).toEqual(Object.keys(its).sort());
        for (const [key, value] of Object.entries(its)) {
          compare((mine as Record<string, unknown>)[key], value, `${path}.${key}`);
        }
      } else expect(mine, path).toBe(its);
    };
    compare(actual, other, name);
    expectClose(durbinWatson(residuals), one.expected.durbinWatson, 1e-12, 0, name);
    for (const [row, e] of predictAndResiduals(actual, y!, x).residuals.entries()) {
      expectClose(residuals[row]!, e, 1e-10, 1e-12);
    }
  }
  expect(compared).toBeGreaterThan(250);
});

/** The summary and confint of the comment below. */
const NO_INTERCEPT = {
  b: [8.5832778578276745, -0.066321725526458819],
  se: [1.4020451859062872, 0.033618891947945331],
  p: [0.0001123902622543714, 0.076792499609561055],
  lower: [5.4593265068695578, -0.14122928483640432],
  upper: [11.70722920878579, 0.0085858337834866794],
  rSquared: 0.95456570016200326,
  adjustedRSquared: 0.94547884019440387,
  f: 105.04901622404897,
};

test('without an intercept all is about the origin, as in R', () => {
  // R 4.2: d <- head(mtcars, 12); summary(lm(mpg ~ 0 + wt + hp, d)); confint(lm(mpg ~ 0 + wt + hp, d))
  const mpg = [21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4];
  const wt = [2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07];
  const hp = [110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180];
  const actual = fitted(mpg, [wt, hp], { intercept: false });
  expect(actual.coefficients.map(({ term }) => term)).toEqual([1, 2]);
  const [first, second] = actual.coefficients as [Coefficient, Coefficient];
  expectClose(first.b, NO_INTERCEPT.b[0]!);
  expectClose(second.b, NO_INTERCEPT.b[1]!);
  expectClose(first.se, NO_INTERCEPT.se[0]!);
  expectClose(second.p, NO_INTERCEPT.p[1]!);
  expectClose(first.ciLower, NO_INTERCEPT.lower[0]!);
  expectClose(second.ciUpper, NO_INTERCEPT.upper[1]!);
  expectClose(actual.rSquared, NO_INTERCEPT.rSquared);
  expectClose(actual.adjustedRSquared, NO_INTERCEPT.adjustedRSquared);
  expectClose(actual.f, NO_INTERCEPT.f);
  expect([actual.df1, actual.df2]).toEqual([2, 10]);
  const { predicted } = predictAndResiduals(actual, mpg, [wt, hp]);
  for (const [row, e] of actual.residuals.entries()) expectClose(mpg[row]! - predicted[row]!, e, 1e-12, 1e-13);
  const cosine = mpg.reduce((sum, one, i) => sum + one * wt[i]!, 0) / Math.hypot(...mpg) / Math.hypot(...wt);
  expectClose(first.zeroOrder, cosine, 1e-14);
});

test('an intercept alone is the mean', () => {
  const { coefficients, f, p, rSquared, df2, standardError } = fitted([1, 2, 3, 6], []);
  expect([coefficients[0]!.b, coefficients.length, f, p, rSquared, df2]).toEqual([3, 1, Number.NaN, Number.NaN, 0, 3]);
  expectClose(standardError, Math.sqrt(14 / 3), 1e-15);
  expectClose(coefficients[0]!.se, Math.sqrt(14 / 3) / 2, 1e-15);
});

test('refuses what has no figure, and says which', () => {
  const y = [1, 3, 2, 5, 4];
  const a = [1, 2, 3, 4, 6];
  expect(regressColumns([1, 2], [[1, 3]])).toEqual({ refused: 'too-few-rows', n: 2, needed: 3 });
  expect(regressColumns([1], [[1]], { intercept: false })).toEqual({ refused: 'too-few-rows', n: 1, needed: 2 });
  expect(regressColumns([4, 4, 4], [[1, 3, 2]])).toEqual({ refused: 'constant-outcome', which: [0] });
  expect(regressColumns(y, [a, [5, 5, 5, 5, 5]])).toEqual({ refused: 'constant-predictor', which: [2] });
  expect(regressColumns(y, [[0, 0, 0, 0, 0]], { intercept: false })).toHaveProperty('refused', 'constant-predictor');
  expect(regressColumns([0.1, 0.1, 0.1], [[1, 3, 2]])).toHaveProperty('refused', 'constant-outcome');
  const tenths = a.map((value) => value / 10);
  const b = [0.7, 0.3, 0.9, 0.2, 0.4];
  const sum = tenths.map((value, i) => value + b[i]!);
  expect(regressColumns(y, [tenths, b, sum])).toEqual({ refused: 'collinear-predictors', which: [3] });
  expect(regressColumns(y, [a, a.map((value) => 3 * value - 1)])).toHaveProperty('which', [2]);
  expect(regressColumns(y, [a, [5, 5, 5, 5, 5]], { intercept: false })).toHaveProperty('k', 2);
});

test('decimals with their rest beside the double are collinear where their doubles would be; powers are not', () => {
  const y = [1, 3, 2, 5, 4];
  const x = [0.1, 0.2, 0.3, 0.4, 0.7];
  const twice = { high: x.map((value) => 2 * value), low: [0, 1e-17, 0, -1e-17, 0] };
  expect(regressColumns(y, [x, { ...twice, exact: false }])).toHaveProperty('which', [2]);
  expect(regressColumns(y, [x, { ...twice, exact: true }])).toHaveProperty('which', [2]);
  const whole = [1, 2, 3, 4, 7];
  const doubled = { high: whole.map((value) => 2 * value), low: [0, 1e-17, 0, -1e-17, 0] };
  expect(regressColumns(y, [whole, { ...doubled, exact: false }])).toHaveProperty('which', [2]);
  expect(regressColumns(y, [whole, { ...doubled, exact: true }])).toHaveProperty('k', 2);
});

test('misuse throws', () => {
  expect(() => regressColumns([1, 2, 3], [], { intercept: false })).toThrow(RangeError);
  expect(() => regressColumns([1, 2, 3], [[1, 2]])).toThrow(RangeError);
  expect(() => regressColumns([1, 2, Number.NaN], [[1, 2, 4]])).toThrow(RangeError);
  expect(() => regressColumns([1, 2, 3], [[1, Number.POSITIVE_INFINITY, 4]])).toThrow(RangeError);
  expect(() => regressColumns([1, 2, 3], [[1, 1e200, 4]])).toThrow(RangeError);
  expect(() => regressColumns([1, 2, 3], [[1, 2, 4]], { level: 1 })).toThrow(RangeError);
});

test('far origins, tiny and huge units change nothing but the units', () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  const design = fc
    .integer({ min: 5, max: 20 })
    .chain((n) => fc.array(fc.array(value, { minLength: n, maxLength: n }), { minLength: 3, maxLength: 3 }));
  fc.assert(
    fc.property(design, fc.integer({ min: -150, max: 150 }), (columns, power) => {
      const [y, a, b] = columns as [number[], number[], number[]];
      const before = regressColumns(y, [a, b]);
      const far = a.map((one) => one + 2 ** 52);
      const after = regressColumns(
        y.map((one) => one * 2 ** power),
        [far, b.map((one) => one * 2 ** -power)],
      );
      expect('refused' in after).toBe('refused' in before);
      if ('refused' in before || 'refused' in after) return;
      for (const [i, one] of before.coefficients.entries()) {
        if (i === 0) continue;
        const unit = 2 ** (i === 1 ? power : 2 * power);
        expectClose(after.coefficients[i]!.b, one.b * unit, 1e-13);
        expectClose(after.coefficients[i]!.se, one.se * unit, 1e-13);
      }
      expectClose(after.rSquared, before.rSquared, 1e-13);
    }),
  );
});

test('inputs stay as they were', () => {
  const y = Object.freeze([1, 3, 2, 5]);
  const x = Object.freeze([Object.freeze([1, 2, 3, 5])]);
  expect(fitted(y, x).n).toBe(4);
});
