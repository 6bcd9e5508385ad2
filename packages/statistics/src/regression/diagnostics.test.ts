import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DiagnosticsCase, readDiagnostics, rowsOf } from '../../reference/diagnostics-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { drawMoments } from '../resampling/index.ts';
import { bootstrapCoefficients } from './bootstrap-coefficients.ts';
import { glejser } from './glejser.ts';
import { breuschPagan, studentizedBreuschPagan } from './heteroscedasticity.ts';
import { influence } from './influence.ts';
import { regress } from './regress.ts';
import type { Regression } from './regression.ts';
import { predictAndResiduals } from './residuals.ts';
import { robustErrors } from './robust-errors.ts';
import { standardizedIntervals } from './standardized-intervals.ts';
import { whiteTest } from './white-test.ts';

type Columns = readonly (readonly number[])[];

interface Fitted {
  readonly y: readonly number[];
  readonly x: Columns;
  readonly regression: Regression;
  readonly residuals: Float64Array;
}

function fit(columns: Columns): Fitted {
  const [y, ...x] = columns;
  const regression = regress(
    momentsOf(columns),
    0,
    x.map((_, i) => i + 1),
  );
  if ('refused' in regression) throw new Error(`refused: ${regression.refused}`);
  return { y: y!, x, regression, residuals: predictAndResiduals(regression, y!, x).residuals };
}

const cases: readonly (DiagnosticsCase & { readonly name: string })[] = readDiagnostics().map((one) => ({
  ...one,
  name: `${one.data} ${one.predictors.length}`,
}));

test('Breusch-Pagan, Koenker and White equal lmtest and lm', () => {
  expect(cases.length).toBe(4);
  for (const one of cases) {
    const { x, residuals } = fit(rowsOf(one));
    const pairs = [
      [breuschPagan(residuals, x), one.breuschPagan],
      [studentizedBreuschPagan(residuals, x), one.studentizedBreuschPagan],
      [whiteTest(residuals, x), one.white],
    ] as const;
    for (const [at, [actual, expected]] of pairs.entries()) {
      if ('refused' in actual) throw new Error(`${one.name} ${at} refused: ${actual.refused}`);
      expect(actual.df).toBe(expected.df);
      expectClose(actual.statistic, expected.statistic, 1e-10, 0, `${one.name} ${at}`);
      expectClose(actual.p, expected.p, 1e-9, 0, `${one.name} ${at}`);
    }
  }
});

test('Glejser equals lm of the absolute residuals', () => {
  for (const one of cases) {
    const { x, residuals } = fit(rowsOf(one));
    const actual = glejser(residuals, x);
    if ('refused' in actual) throw new Error(`refused: ${actual.refused}`);
    const { f, df1, df2, p, t, slopeP } = one.glejser;
    expect([actual.df1, actual.df2, actual.kind]).toEqual([df1, df2, x.length === 1 ? 't' : 'F']);
    expectClose(actual.kind === 't' ? actual.statistic ** 2 : actual.statistic, f, 1e-10, 0, one.name);
    expectClose(actual.p, p, 1e-10, 0, one.name);
    for (const [i, slope] of actual.slopes.entries()) {
      expectClose(slope.t, t[i]!, 1e-10, 1e-12, one.name);
      expectClose(slope.p, slopeP[i]!, 1e-10, 0, one.name);
    }
  }
});

test('influence equals hatvalues, rstandard, rstudent, cooks.distance and mahalanobis', () => {
  for (const one of cases) {
    const { x, y, regression } = fit(rowsOf(one));
    const actual = influence(regression, y, x);
    for (const [figure, values] of Object.entries(one.influence)) {
      const mine = actual[figure as 'cook'];
      expect(mine.length).toBe(values.length);
      // A residual is a difference of values near ten.
      for (const [row, value] of values.entries()) {
        expectClose(mine[row]!, value, 1e-10, 1e-12, `${one.name} ${figure} ${row}`);
      }
    }
    expect(actual.maxCook.index).toBe(one.maxCook.index);
    expectClose(actual.maxCook.statistic, one.maxCook.statistic, 1e-10);
    expectClose(actual.maxCook.p, one.maxCook.p, 1e-10);
  }
});

test('robust errors equal sandwich (and car::hccm)', () => {
  for (const one of cases) {
    const { x, y, regression } = fit(rowsOf(one));
    for (const type of ['HC0', 'HC1', 'HC2', 'HC3', 'HC4'] as const) {
      for (const [i, actual] of robustErrors(regression, y, x, type).entries()) {
        for (const figure of ['se', 't', 'p', 'ciLower', 'ciUpper'] as const) {
          expectClose(
            actual[figure],
            one.robust[type][figure]![i]!,
            1e-10,
            1e-12,
            `${one.name} ${type} ${i} ${figure}`,
          );
        }
      }
    }
  }
});

test('standardized intervals equal those of lm on z-scores', () => {
  for (const one of cases) {
    for (const [i, actual] of standardizedIntervals(fit(rowsOf(one)).regression).entries()) {
      for (const figure of ['beta', 'se', 'lower', 'upper'] as const) {
        expectClose(actual[figure], one.standardized[figure]![i]!, 1e-10, 1e-12, `${one.name} ${i} ${figure}`);
      }
    }
  }
});

test('bootstrapped coefficients: seeded, near HC errors, around the estimate', () => {
  const { x, y, regression } = fit(rowsOf(cases[0]!));
  const drawn = bootstrapCoefficients(regression, drawMoments([...x, y], 1000, 1));
  expect(bootstrapCoefficients(regression, drawMoments([...x, y], 1000, 1))).toEqual(drawn);
  const robust = robustErrors(regression, y, x);
  for (const [i, one] of drawn.entries()) {
    expect(one.used).toBe(1000);
    expect(one.lower < one.b && one.b < one.upper, `${i}`).toBe(true);
    expect(Math.abs(one.bias)).toBeLessThan(0.2 * one.se);
    expect(Math.abs(Math.log(one.se / robust[i]!.se)), `${i}`).toBeLessThan(0.2);
    expect(one.bcaLower < one.b && one.b < one.bcaUpper, `${i}`).toBe(true);
    expect(Math.abs(one.bcaLower - one.lower) < one.se && one.bcaLower !== one.lower, `${i}`).toBe(true);
    if (i > 0) expect(one.betaLower < regression.coefficients[i]!.beta).toBe(true);
  }
  expect(drawn[0]!.betaLower).toBeNaN();
});

test('leverages sum to k + 1, Mahalanobis distances to (n − 1) k; units do not matter', () => {
  const design = fc.integer({ min: 6, max: 15 }).chain((n) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }), {
      minLength: 3,
      maxLength: 3,
    }),
  );
  fc.assert(
    fc.property(design, (columns) => {
      const result = regress(momentsOf(columns), 0, [1, 2]);
      if ('refused' in result || result.perfect) return;
      const { y, x, regression } = fit(columns);
      const n = y.length;
      const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, one) => total + one, 0);
      const { leverage, mahalanobis, cook } = influence(regression, y, x);
      expectClose(sum(leverage), 3, 1e-11);
      expectClose(sum(mahalanobis), 2 * (n - 1), 1e-10);
      const moved = fit([y.map((v) => 3 * v + 1), x[0]!.map((v) => 1000 * v - 7), x[1]!.map((v) => 0.01 * v)]);
      const other = influence(moved.regression, moved.y, moved.x);
      for (const [row, d] of cook.entries()) if (!Number.isNaN(d)) expectClose(other.cook[row]!, d, 1e-7, 1e-9);
      const test1 = studentizedBreuschPagan(predictAndResiduals(regression, y, x).residuals, x);
      if (!('refused' in test1)) expect(test1.p >= 0 && test1.p <= 1 && test1.statistic <= n + 1e-9).toBe(true);
    }),
  );
});

test('perfect fits and equal residuals refuse or are NaN; a row of leverage 1 has no studentized residual', () => {
  const x = [1, 2, 3, 4, 6];
  const perfect = fit([x.map((value) => 2 * value + 1), x]);
  for (const of of [breuschPagan, studentizedBreuschPagan, whiteTest, glejser]) {
    expect(of(perfect.residuals, perfect.x)).toEqual({ refused: 'all-zero' });
    expect(of([1, -1, 1, -1], [[1, 2, 3, 4]])).toHaveProperty('refused');
    expect(of([1, -2, 1.5, -1], [[2, 2, 2, 2]])).toEqual({ refused: 'constant-predictor', which: [1] });
  }
  const { maxCook } = influence(perfect.regression, perfect.y, perfect.x);
  expect(maxCook).toEqual({ statistic: Number.NaN, index: -1, p: Number.NaN });
  const alone = fit([
    [1, 3, 2, 5, 9],
    [0, 0, 0, 0, 1],
  ]);
  const { studentized, leverage } = influence(alone.regression, alone.y, alone.x);
  expect(leverage[4]).toBeCloseTo(1, 12);
  expect(studentized[4]).toBeNaN();
  expect(studentized[0]).not.toBeNaN();
});

test('sizes of residuals that only rounding tells apart are equal', () => {
  const x = [1, 1, 2, 2, 3, 3, 4, 4, 5, 5];
  const { residuals } = fit([x.map((value, row) => value / 3 + (row % 2 === 0 ? 0.1 : -0.1)), x]);
  expect(new Set(residuals.map(Math.abs)).size).toBeGreaterThan(1);
  for (const of of [breuschPagan, studentizedBreuschPagan, whiteTest, glejser]) {
    expect(of(residuals, [x])).toEqual({ refused: 'constant-outcome', which: [0] });
  }
});

test('White leaves out what dummies make superfluous', () => {
  const dummy = [0, 1, 0, 1, 0, 1, 0, 1, 1, 0];
  const age = [20, 31, 25, 44, 52, 38, 29, 61, 33, 47];
  const e = [0.3, -1.2, 0.4, 2, -0.7, -0.9, 0.1, 1.5, -1.1, -0.4];
  const result = whiteTest(e, [dummy, age]);
  // dummy, age, dummy · age, age²: the square of the dummy is the dummy.
  expect(result).toHaveProperty('df', 4);
  expect(whiteTest(e.slice(0, 5), [dummy.slice(0, 5), age.slice(0, 5)])).toHaveProperty('refused', 'too-few-rows');
});

test('misuse throws', () => {
  const { y, x, regression } = fit(rowsOf(cases[0]!));
  expect(() => influence(regression, y, x.slice(1))).toThrow(RangeError);
  expect(() => robustErrors(regression, y.slice(1), x)).toThrow(RangeError);
  expect(() => bootstrapCoefficients(regression, drawMoments([...x.slice(1), y], 10, 1))).toThrow(RangeError);
  expect(() => breuschPagan([1, 2], [[1, 2, 3]])).toThrow(RangeError);
});
