import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { findRoot } from './find-root.ts';
import { logGamma } from './log-gamma.ts';
import { sumOutwards } from './sum-outwards.ts';

test('finds the root of a monotone function wherever it lies', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.boolean(), (root, falling) => {
      const sign = falling ? -1 : 1;
      expectClose(
        findRoot((x) => sign * Math.sinh((x - root) / 50), 3, 1),
        root,
        1e-12,
        1e-10,
      );
    }),
  );
});

test('infinite values, exact roots, none', () => {
  expectClose(
    findRoot((x) => Math.log(Math.max(0, x)), -5, 1),
    1,
    1e-12,
  );
  expect(findRoot((x) => x, 0, 1)).toBe(0);
  expect(findRoot(() => 1, 0, 1)).toBeNaN();
  expect(findRoot(() => Number.NaN, 0, 1)).toBeNaN();
});

test('a trapezoidal sum of the normal density is 1', () => {
  expectClose(0.5 * sumOutwards((i) => Math.exp(-((i / 2) ** 2) / 2) / Math.sqrt(2 * Math.PI), 3), 1, 1e-15);
  expect(sumOutwards((i) => (i === 2 ? 1 : 0), 2)).toBe(1);
});

test('logGamma gives factorials', () => {
  expectClose(logGamma(21), Math.log(2432902008176640000), 1e-14);
  expectClose(logGamma(0.5), Math.log(Math.PI) / 2, 1e-13);
  expect(() => logGamma(0)).toThrow(RangeError);
});
