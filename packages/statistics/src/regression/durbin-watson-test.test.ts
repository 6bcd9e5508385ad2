import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDiagnostics, rowsOf } from '../../reference/diagnostics-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { durbinWatsonBounds } from './durbin-watson-bounds.ts';
import { durbinWatsonTest } from './durbin-watson-test.ts';
import { regressColumns } from './regress-columns.ts';

test('equals the integral over eigenvalues, which equals lmtest::dwtest(exact = TRUE)', () => {
  for (const one of readDiagnostics()) {
    const [y, ...x] = rowsOf(one);
    const fitted = regressColumns(y!, x);
    if ('refused' in fitted) throw new Error(`refused: ${fitted.refused}`);
    const actual = durbinWatsonTest(fitted.residuals, x);
    expectClose(actual.statistic, one.durbinWatson.statistic, 1e-11);
    expectClose(actual.positiveP, one.durbinWatson.positiveP, 1e-9, 2e-12, one.data);
    expectClose(actual.negativeP, one.durbinWatson.negativeP, 1e-9, 2e-12, one.data);
    expectClose(actual.twoSidedP, 2 * Math.min(actual.positiveP, actual.negativeP), 1e-14);
  }
});

test('turning the rows round changes nothing; alternating residuals give the other tail', () => {
  const number = fc.integer({ min: -1000, max: 1000 });
  const design = fc
    .integer({ min: 6, max: 25 })
    .chain((n) =>
      fc.tuple(fc.array(number, { minLength: n, maxLength: n }), fc.array(number, { minLength: n, maxLength: n })),
    );
  fc.assert(
    fc.property(design, ([y, x]) => {
      const fitted = regressColumns(y, [x]);
      if ('refused' in fitted || fitted.rSquared > 0.999) return;
      const forth = durbinWatsonTest(fitted.residuals, [x]);
      const back = durbinWatsonTest(fitted.residuals.toReversed(), [x.toReversed()]);
      expectClose(back.positiveP, forth.positiveP, 0, 1e-10);
      expect(forth.positiveP + forth.negativeP).toBeCloseTo(1, 12);
      // The bounds hold: d below dL rejects, above dU does not.
      const { lower, upper } = durbinWatsonBounds(y.length, 1);
      if (forth.statistic < lower) expect(forth.positiveP).toBeLessThanOrEqual(0.05 + 1e-9);
      if (forth.statistic > upper) expect(forth.positiveP).toBeGreaterThanOrEqual(0.05 - 1e-9);
    }),
    { numRuns: 40 },
  );
});

test('perfect fits have no p; misuse throws', () => {
  expect(durbinWatsonTest(new Float64Array(5), [[1, 2, 3, 4, 6]]).positiveP).toBeNaN();
  expect(durbinWatsonTest([1, -1, 1, -1, 1, -1], []).negativeP).toBeCloseTo(0.019, 3);
  expect(() => durbinWatsonTest([1, -1, 1], [[1, 2, 3]])).toThrow(RangeError);
  expect(() => durbinWatsonTest([1, -1, 1, 0], [[1, 2, 3]])).toThrow(RangeError);
});
