import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { columnsOf, readResampling } from '../../reference/resampling-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import {
  acceleration,
  bcaInterval,
  bootstrap,
  drawMoments,
  jackknife,
  percentileInterval,
  takeRows,
} from '../resampling/index.ts';
import { bootstrapCoefficients } from './bootstrap-coefficients.ts';
import { regress } from './regress.ts';
import type { Regression } from './regression.ts';

type Columns = readonly ArrayLike<number>[];

function fit(columns: Columns, level?: number): Regression | null {
  const predictors = columns.slice(1).map((_, i) => i + 1);
  const fitted = regress(momentsOf(columns), 0, predictors, level);
  return 'refused' in fitted ? null : fitted;
}

/** b of each coefficient, then beta, by a regression of the rows themselves. */
const figuresOf = (columns: Columns): readonly number[] =>
  fit(columns)?.coefficients.flatMap(({ b, beta }) => [b, beta]) ??
  Array.from({ length: 2 * columns.length }, () => Number.NaN);

test('is regress on the rows that bootstrap and jackknife take, whole numbers or not', () => {
  const value = fc.oneof(fc.integer({ min: 1, max: 7 }), fc.constantFrom(0.5, 2.25, 1e4 / 3));
  const design = fc
    .integer({ min: 8, max: 20 })
    .chain((n) => fc.array(fc.array(value, { minLength: n, maxLength: n }), { minLength: 2, maxLength: 4 }));
  fc.assert(
    fc.property(design, fc.nat(), (columns, seed) => {
      const regression = fit(columns, 0.9);
      if (regression === null || regression.perfect) return;
      const { n } = regression;
      const { estimates } = bootstrap(n, 20, seed, (rows) => figuresOf(takeRows(columns, rows)));
      const left = jackknife(n, (rows) => figuresOf(takeRows(columns, rows)));
      const found = bootstrapCoefficients(regression, drawMoments([...columns.slice(1), columns[0]!], 20, seed));
      for (const [i, one] of found.entries()) {
        const drawn = percentileInterval(estimates[2 * i]!, 0.9);
        const ofBeta = percentileInterval(estimates[2 * i + 1]!, 0.9);
        const a = acceleration(left[2 * i]!);
        const bca = bcaInterval(estimates[2 * i]!, one.b, a, 0.9);
        expect([one.used, one.undefinedDraws]).toEqual([drawn.used, drawn.undefinedDraws]);
        const size = Math.max(1e-9, ...Array.from(estimates[2 * i]!, Math.abs).filter(Number.isFinite));
        const near = (actual: number, expected: number): void => expectClose(actual, expected, 1e-7, 1e-7 * size);
        near(one.lower, drawn.lower);
        near(one.upper, drawn.upper);
        if (i > 0) near(one.betaUpper, ofBeta.upper);
        else expect(one.betaUpper).toBeNaN();
        expect(Number.isNaN(one.bcaLower)).toBe(Number.isNaN(bca.lower));
        // A draw that equals b but for rounding is on either side of it.
        const ties = estimates[2 * i]!.some((b) => Math.abs(b - one.b) < 1e-9 * size);
        if (!ties) near(one.bcaLower, bca.lower);
      }
    }),
    { numRuns: 25 },
  );
});

test('the slope’s acceleration is R’s', () => {
  for (const one of readResampling().bootstrap.filter(({ statistic }) => statistic === 'slope')) {
    const columns = columnsOf(one);
    const left = jackknife(one.rows, (rows) => fit(takeRows(columns, rows))!.coefficients[1]!.b);
    expectClose(acceleration(left[0]!), one.acceleration);
    const drawn = bootstrapCoefficients(
      fit(columns, one.level)!,
      drawMoments([...columns.slice(1), columns[0]!], 4000, 1),
    )[1]!;
    // Other draws than R's: the ends agree within the noise of a few hundred.
    expect(Math.abs(drawn.bcaLower - one.bca[0]!)).toBeLessThan(0.5 * drawn.se);
    expect(Math.abs(drawn.bcaUpper - one.bca[1]!)).toBeLessThan(0.5 * drawn.se);
  }
});

test('draws that cannot be fitted are counted; where a row cannot be left out there is no BCa', () => {
  const columns = [
    [1, 2, 3, 5, 4, 4],
    [0, 0, 0, 0, 0, 1],
  ];
  const [, slope] = bootstrapCoefficients(fit(columns)!, drawMoments([...columns.slice(1), columns[0]!], 2000, 3));
  expect(slope!.used + slope!.undefinedDraws).toBe(2000);
  // Without the last row: (5/6)⁶ = .335; five standard errors are .053.
  expect(Math.abs(slope!.undefinedDraws / 2000 - 0.3349)).toBeLessThan(0.053);
  expect([slope!.bcaLower, slope!.bcaUpper]).toEqual([Number.NaN, Number.NaN]);
  expect(slope!.lower).toBeLessThan(slope!.upper);
});

test('where no BCa interval is asked for, all else is the same', () => {
  const columns = [
    [1, 2, 3, 5, 4, 4, 6],
    [0, 2, 1, 0, 4, 1, 3],
  ];
  const drawn = drawMoments([...columns.slice(1), columns[0]!], 200, 3);
  const all = bootstrapCoefficients(fit(columns)!, drawn);
  expect(all.every(({ bcaLower, bcaUpper }) => bcaLower < bcaUpper)).toBe(true);
  expect(bootstrapCoefficients(fit(columns)!, drawn, { bca: false })).toEqual(
    all.map((one) => ({ ...one, bcaLower: Number.NaN, bcaUpper: Number.NaN })),
  );
});
