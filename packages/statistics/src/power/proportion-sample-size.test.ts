import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { normalQuantile } from '../distribution/index.ts';
import { proportionSampleSize } from './proportion-sample-size.ts';

test('the usual figures: 385, 278 of 1,000, 1,068 at three points, 664 at 99 %', () => {
  expect(proportionSampleSize({ margin: 0.05 }).n).toBe(385);
  expect(proportionSampleSize({ margin: 0.05, population: 1000 }).n).toBe(278);
  expect(proportionSampleSize({ margin: 0.03 }).n).toBe(1068);
  expect(proportionSampleSize({ margin: 0.05, level: 0.99 }).n).toBe(664);
  expect(proportionSampleSize({ margin: 0.05, proportion: 0.1 }).n).toBe(139);
});

test('gives the margin back through the standard error of sampling without replacement', () => {
  const inside = fc.double({ min: 0.01, max: 0.6, noNaN: true });
  fc.assert(
    fc.property(inside, inside, fc.integer({ min: 2, max: 1e9 }), (margin, proportion, population) => {
      const { exact, unlimited, n } = proportionSampleSize({ margin, proportion, population });
      const z = normalQuantile(0.975);
      const share = (population - exact) / (population - 1);
      expectClose(z * Math.sqrt(((proportion * (1 - proportion)) / exact) * share), margin, 1e-7);
      expect(n).toBeLessThanOrEqual(population);
      expect(n).toBeGreaterThanOrEqual(1);
      if (unlimited > 1) expect(exact).toBeLessThanOrEqual(unlimited);
    }),
  );
});

test('ends and misuse', () => {
  expect(proportionSampleSize({ margin: 0.05, population: 1 }).n).toBe(1);
  expect(proportionSampleSize({ margin: 0.99, population: 50 }).n).toBe(1);
  for (const plan of [
    { margin: 0 },
    { margin: 1 },
    { margin: 0.05, proportion: 1 },
    { margin: 0.05, level: 1 },
    { margin: 0.05, population: 0 },
    { margin: 0.05, population: 10.5 },
    { margin: Number.NaN },
  ]) {
    expect(() => proportionSampleSize(plan)).toThrow(RangeError);
  }
});
