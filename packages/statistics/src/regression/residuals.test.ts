import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { designOf, readRegressions } from '../../reference/regression-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { kolmogorovSmirnovNormal, shapiroWilk } from '../normality/index.ts';
import { regress } from './regress.ts';
import type { Regression } from './regression.ts';
import { durbinWatson, predictAndResiduals, residualStatistics } from './residuals.ts';

function fitted(columns: readonly (readonly number[])[]): Regression {
  const result = regress(
    momentsOf(columns),
    0,
    columns.slice(1).map((_, i) => i + 1),
  );
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result;
}

test('SPSS’s table of residuals, Durbin-Watson and the normality of the residuals equal R', () => {
  for (const [name, one] of Object.entries(readRegressions())) {
    const columns = designOf(one);
    const regression = fitted(columns);
    const fit = predictAndResiduals(regression, columns[0]!, columns.slice(1));
    const actual = residualStatistics(regression, fit);
    const { expected } = one;
    const tables = [
      [actual.predicted, expected.predicted],
      [actual.residual, expected.residuals],
      [actual.standardizedPredicted, expected.standardizedPredicted],
      [actual.standardizedResidual, expected.standardizedResidual],
    ] as const;
    for (const [row, [mine, theirs]] of tables.entries()) {
      for (const figure of ['min', 'max', 'mean', 'sd'] as const) {
        // Means of residuals are 0 up to rounding.
        expectClose(mine[figure], theirs[figure], 1e-10, 1e-11, `${name} ${row} ${figure}`);
      }
    }
    expectClose(durbinWatson(fit.residuals), expected.durbinWatson, 1e-10, 0, name);
    const { d, lillieforsP } = kolmogorovSmirnovNormal(fit.residuals);
    expectClose(d, expected.normality.d, 1e-9, 0, name);
    expectClose(lillieforsP, expected.normality.lillieforsP, 1e-8, 0, name);
    const shapiro = shapiroWilk(fit.residuals);
    if ('refused' in shapiro) throw new Error(`refused: ${shapiro.refused}`);
    expectClose(shapiro.w, expected.normality.w, 1e-10, 0, name);
    expectClose(shapiro.p, expected.normality.shapiroP, 1e-8, 0, name);
  }
});

test('a perfect fit leaves exactly nothing', () => {
  const x = [0.1, 0.2, 0.3, 0.7];
  const y = x.map((value) => 3 * value + 0.1);
  const regression = fitted([y, x]);
  const fit = predictAndResiduals(regression, y, [x]);
  expect(Array.from(fit.residuals)).toEqual([0, 0, 0, 0]);
  expect(Array.from(fit.predicted)).toEqual(y);
  expect(durbinWatson(fit.residuals)).toBeNaN();
  expect(residualStatistics(regression, fit).standardizedResidual.max).toBeNaN();
});

test('misuse throws', () => {
  const regression = fitted([
    [1, 3, 2],
    [1, 2, 3],
  ]);
  expect(() => predictAndResiduals(regression, [1, 3, 2], [])).toThrow(RangeError);
  expect(() => predictAndResiduals(regression, [1, 3], [[1, 2, 3]])).toThrow(RangeError);
  expect(() => predictAndResiduals(regression, [1, 3, 2], [[1, 2]])).toThrow(RangeError);
});
