import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NormalityFixture } from '../../reference/normality-fixture.ts';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { andersonDarlingNormal } from './anderson-darling-normal.ts';
import { jarqueBera } from './jarque-bera.ts';

const { samples } = readFixture<NormalityFixture>('normality');
const { normality } = readFixture<{ readonly normality: readonly Readonly<Record<string, number>>[] }>('moments-tests');

test('equal nortest::ad.test and tseries::jarque.bera.test', () => {
  expect(samples.length).toBe(normality.length);
  for (const [i, { shape, n, values }] of samples.entries()) {
    const expected = normality[i]!;
    const label = `${shape} ${n}`;
    // R does not centre: a sample near a million loses the digits that ours keeps.
    const far = shape === 'far' ? 1e5 : 1;
    const ad = andersonDarlingNormal(Object.freeze(values));
    if (n > 7) {
      expectClose(ad.statistic, expected.adStatistic!, 1e-10 * far, 1e-12, label);
      expectClose(ad.p, expected.adP!, 1e-9 * far, 0, label);
    } else expect(ad.p).toBeNaN();
    const jb = jarqueBera(values);
    expectClose(jb.statistic, expected.jbStatistic!, 1e-10 * far, 1e-12, label);
    expectClose(jb.p, expected.jbP!, 1e-10 * far, 1e-12, label);
  }
});

test('unmoved by shift, scale and order; p within 0..1', () => {
  const values = fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 40 })
    .filter((v) => new Set(v).size > 1);
  fc.assert(
    fc.property(values, fc.integer({ min: -100, max: 100 }), (v, shift) => {
      for (const of of [andersonDarlingNormal, jarqueBera]) {
        const plain = of(v);
        const moved = of(v.map((value) => -3 * value + shift).reverse());
        expectClose(moved.statistic, plain.statistic, 1e-9, 1e-11);
        expect(plain.p >= 0 && plain.p <= 1).toBe(true);
        expect(plain.statistic).toBeGreaterThanOrEqual(-1e-9);
      }
    }),
  );
});

test('far outliers, constants, misuse', () => {
  const outlier = Array.from({ length: 3000 }, (_, i) => (i === 0 ? 1e9 : i % 3));
  const { statistic, p } = andersonDarlingNormal(outlier);
  expect(Number.isFinite(statistic)).toBe(true);
  expect(p).toBe(3.7e-24);
  expect(jarqueBera(outlier).p).toBe(0);
  for (const of of [andersonDarlingNormal, jarqueBera]) {
    expect(of([2, 2, 2, 2, 2, 2, 2, 2])).toEqual({ statistic: Number.NaN, p: Number.NaN });
    expect(of([5]).p).toBeNaN();
    expect(() => of([])).toThrow(RangeError);
    expect(() => of([1, Number.NaN])).toThrow(RangeError);
  }
});
