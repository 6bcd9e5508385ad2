import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, pickColumns } from '../../reference/read-fixture.ts';
import { readSurvey } from '../../reference/survey-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';

test('alpha, standardized alpha, mean correlation (psych) and Feldt’s interval equal R', () => {
  for (const [name, scale] of Object.entries(readSurvey().scales)) {
    const alpha = cronbachAlpha(momentsOf(pickColumns(scale.data, scale.items)));
    expect([alpha.k, alpha.n]).toEqual([scale.k, scale.n]);
    expectClose(alpha.alpha, scale.alpha, 1e-10, 0, name);
    expectClose(alpha.standardizedAlpha, scale.standardizedAlpha, 1e-10, 0, name);
    expectClose(alpha.meanInterItemCorrelation, scale.meanInterItemCorrelation, 1e-10, 0, name);
    expectClose(alpha.alphaCi.lower, scale.lower, 1e-10, 0, name);
    expectClose(alpha.alphaCi.upper, scale.upper, 1e-10, 0, name);
  }
});

test('equal items have alpha 1; an uncorrelated pair 0; items that cancel none', () => {
  expectClose(
    cronbachAlpha(
      momentsOf([
        [1, 2, 4],
        [1, 2, 4],
        [1, 2, 4],
      ]),
    ).alpha,
    1,
    1e-15,
  );
  expect(
    cronbachAlpha(
      momentsOf([
        [1, 1, 2, 2],
        [1, 2, 1, 2],
      ]),
    ).alpha,
  ).toBe(0);
  expect(
    cronbachAlpha(
      momentsOf([
        [1, 2, 3],
        [3, 2, 1],
      ]),
    ).alpha,
  ).toBeNaN();
  expect(cronbachAlpha(momentsOf([[1, 2, 3]])).alpha).toBeNaN();
  expect(cronbachAlpha(momentsOf([[1], [2]])).alpha).toBeNaN();
  const constant = cronbachAlpha(
    momentsOf([
      [1, 2, 3],
      [2, 2, 3],
      [4, 4, 4],
    ]),
  );
  expect(constant.alpha).not.toBeNaN();
  expect(constant.standardizedAlpha).toBeNaN();
});

test('parallel items: alpha follows Spearman and Brown from the correlation', () => {
  // Four items on orthogonal ±1 contrasts of eight rows: item i = common + own, so every correlation is ½.
  const common = [1, 1, 1, 1, -1, -1, -1, -1];
  const own = [
    [1, 1, -1, -1, 1, 1, -1, -1],
    [1, -1, 1, -1, 1, -1, 1, -1],
    [1, -1, -1, 1, 1, -1, -1, 1],
  ];
  const items = own.map((column) => column.map((value, row) => value + common[row]!));
  const { alpha, standardizedAlpha, meanInterItemCorrelation } = cronbachAlpha(momentsOf(items));
  expectClose(meanInterItemCorrelation, 0.5, 1e-15);
  expectClose(alpha, (3 * 0.5) / (1 + 2 * 0.5), 1e-15);
  expectClose(standardizedAlpha, alpha, 1e-15);
});

test('no more than 1, unmoved by shifts, by one common scale and by the order of rows and items', () => {
  const design = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 12 })).chain(([k, n]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }), {
      minLength: k,
      maxLength: k,
    }),
  );
  fc.assert(
    fc.property(design, fc.integer({ min: -5, max: 5 }), (items, shift) => {
      const { alpha, alphaCi } = cronbachAlpha(momentsOf(items));
      const moved = items.map((column, i) => column.map((value) => 10 * value + i * shift).reverse()).reverse();
      expectClose(cronbachAlpha(momentsOf(moved)).alpha, alpha, 1e-11, 1e-11);
      if (Number.isNaN(alpha)) return;
      expect(alpha).toBeLessThanOrEqual(1);
      expect(alphaCi.lower).toBeLessThanOrEqual(alpha);
      expect(alphaCi.upper).toBeGreaterThanOrEqual(alpha);
    }),
  );
});

test('misuse throws', () => {
  expect(() =>
    cronbachAlpha(
      momentsOf([
        [1, 2],
        [2, 1],
      ]),
      1,
    ),
  ).toThrow(RangeError);
});
