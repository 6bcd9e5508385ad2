import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NormalityFixture } from '../../reference/normality-fixture.ts';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { anscombeGlynnKurtosis, dagostinoPearson, dagostinoSkewness } from './dagostino-pearson.ts';

const { samples } = readFixture<NormalityFixture>('normality');
const shapes = readFixture<{ readonly samples: readonly Readonly<Record<string, number>>[] }>('shape-tests').samples;

test('equal scipy’s skewtest, kurtosistest and normaltest', () => {
  expect(samples.length).toBe(shapes.length);
  for (const [i, { shape, n, values }] of samples.entries()) {
    const expected = shapes[i]!;
    const label = `${shape} ${n}`;
    const { skewness, kurtosis, statistic, p } = dagostinoPearson(Object.freeze(values));
    expectClose(skewness.value, expected.value!, 1e-10, 1e-12, label);
    expectClose(kurtosis.value, expected.kurtosis!, 1e-10, 0, label);
    expectClose(skewness.z, expected.skewnessZ!, 1e-10, 1e-11, label);
    expectClose(skewness.p, expected.skewnessP!, 1e-9, 0, label);
    expectClose(kurtosis.z, expected.kurtosisZ!, 1e-10, 1e-11, label);
    expectClose(kurtosis.p, expected.kurtosisP!, 1e-9, 0, label);
    expectClose(statistic, expected.statistic!, 1e-9, 1e-11, label);
    expectClose(p, expected.p!, 1e-9, 0, label);
    expect(dagostinoSkewness(values)).toEqual(skewness);
    expect(anscombeGlynnKurtosis(values)).toEqual(kurtosis);
  }
});

test('mirroring turns the skewness and nothing else; shift, scale and order do not matter', () => {
  const values = fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 40 })
    .filter((v) => new Set(v).size > 1);
  fc.assert(
    fc.property(values, fc.integer({ min: -100, max: 100 }), (v, shift) => {
      const plain = dagostinoPearson(v);
      const moved = dagostinoPearson(v.map((value) => -3 * value + shift).reverse());
      expectClose(moved.skewness.z, -plain.skewness.z, 1e-9, 1e-10);
      expectClose(moved.kurtosis.z, plain.kurtosis.z, 1e-9, 1e-10);
      expect(plain.p >= 0 && plain.p <= 1).toBe(true);
      // b2 is never below 1 + b1 (Pearson).
      expect(plain.kurtosis.value).toBeGreaterThanOrEqual(1 + plain.skewness.value ** 2 - 1e-9);
    }),
  );
});

test('many rows keep their digits; few rows, constants and misuse', () => {
  const many = Float64Array.from({ length: 100_000 }, (_, i) => i % 2);
  expectClose(dagostinoSkewness(many).z, 0, 0, 1e-9);
  expect(dagostinoPearson([1, 2, 3, 4, 5, 6, 9]).p).toBeNaN();
  expect(anscombeGlynnKurtosis([1, 2, 3, 9]).z).toBeNaN();
  expect(anscombeGlynnKurtosis([1, 2, 3, 4, 9]).z).not.toBeNaN();
  const flat = dagostinoPearson(Array(9).fill(0.1));
  expect([flat.skewness.value, flat.kurtosis.z, flat.statistic, flat.p]).toEqual(Array(4).fill(Number.NaN));
  for (const of of [dagostinoSkewness, anscombeGlynnKurtosis, dagostinoPearson]) {
    expect(() => of([])).toThrow(RangeError);
    expect(() => of([1, Number.NaN])).toThrow(RangeError);
  }
});
