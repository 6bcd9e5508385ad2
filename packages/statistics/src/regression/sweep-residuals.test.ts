import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { jarqueBera, kolmogorovSmirnovNormal } from '../normality/index.ts';
import { seededRandom } from '../resampling/index.ts';
import { regress } from './regress.ts';
import { durbinWatson, predictAndResiduals, residualStatistics } from './residuals.ts';
import { sweepResiduals } from './sweep-residuals.ts';

const near = (found: number, expected: number, size = Math.max(1, Math.abs(expected))) =>
  Math.abs(found - expected) <= 1e-9 * size;

test('a walk finds what the held residuals show', () => {
  const row = fc.tuple(fc.nat(8), fc.nat(4), fc.nat(40));
  fc.assert(
    fc.property(fc.array(row, { minLength: 6, maxLength: 300 }), (rows) => {
      const [a, b, y] = [0, 1, 2].map((at) => Uint8Array.from(rows, (one) => one[at]!)) as [
        Uint8Array,
        Uint8Array,
        Uint8Array,
      ];
      const fitted = regress(momentsOf([a, b, y]), 2, [0, 1]);
      if ('refused' in fitted || fitted.rSquared > 1 - 1e-6 || fitted.rSquared < 1e-9) return;
      const swept = sweepResiduals(fitted, y, [a, b]);
      const held = predictAndResiduals(fitted, y, [a, b]);
      const ks = kolmogorovSmirnovNormal(held.residuals);
      // Sorting sees two residuals that differ in the last bit as two steps, and so may a walk: never more than that.
      expect(near(swept.kolmogorovSmirnov.dPlus, ks.dPlus)).toBe(true);
      expect(near(swept.kolmogorovSmirnov.dMinus, ks.dMinus)).toBe(true);
      expect(near(swept.kolmogorovSmirnov.sd, ks.sd)).toBe(true);
      expect(near(swept.durbinWatson, durbinWatson(held.residuals))).toBe(true);
      expect(near(swept.jarqueBera.statistic, jarqueBera(held.residuals).statistic)).toBe(true);
      const statistics = residualStatistics(fitted, held);
      for (const which of ['predicted', 'residual', 'standardizedPredicted', 'standardizedResidual'] as const) {
        for (const key of ['min', 'max', 'mean', 'sd'] as const) {
          expect(near(swept.statistics[which][key], statistics[which][key], 10), `${which}.${key}`).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('holds the digits where the columns lie far from 0 and explain nearly all', () => {
  const random = seededRandom(1);
  const rows = 3000;
  for (const far of [0, 1e4, 1e6]) {
    const x = Float64Array.from({ length: rows }, () => far + random());
    const y = x.map((value) => 2 * value + 0.001 * random() ** 2);
    const fitted = regress(momentsOf([x, y]), 1, [0]);
    if ('refused' in fitted) throw new Error(fitted.refused);
    const swept = sweepResiduals(fitted, y, [x]);
    const held = predictAndResiduals(fitted, y, [x]);
    const ks = kolmogorovSmirnovNormal(held.residuals);
    expectClose(swept.kolmogorovSmirnov.sd, ks.sd, 1e-13);
    expectClose(swept.kolmogorovSmirnov.d, ks.d, 1e-12);
    expectClose(swept.jarqueBera.statistic, jarqueBera(held.residuals).statistic, 1e-11);
  }
});

test('of a perfect fit there is nothing to judge', () => {
  const fitted = regress(
    momentsOf([
      [1, 2, 3, 4],
      [2, 4, 6, 8],
    ]),
    1,
    [0],
  );
  if ('refused' in fitted) throw new Error(fitted.refused);
  const swept = sweepResiduals(fitted, [2, 4, 6, 8], [[1, 2, 3, 4]]);
  expect(swept.durbinWatson).toBeNaN();
  expect(swept.kolmogorovSmirnov.d).toBeNaN();
  expect(swept.jarqueBera.p).toBeNaN();
});
