import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { wilsonInterval } from './wilson-interval.ts';

test('equals R: prop.test(x, n, correct = FALSE)', () => {
  // From R 4.2.2, printed with 15 digits.
  const rows: readonly (readonly [number, number, number, number, number])[] = [
    [89, 101, 0.95, 0.803729473939189, 0.930712805538148],
    [92, 101, 0.95, 0.839260785780027, 0.952410762228012],
    [0, 10, 0.95, 0, 0.277532799862889],
    [10, 10, 0.95, 0.722467200137111, 1],
    [1, 3, 0.99, 0.0404266292960847, 0.855783984952333],
    [2500, 5000, 0.9, 0.48837227396958, 0.51162772603042],
  ];
  for (const [count, n, level, lower, upper] of rows) {
    expectClose(wilsonInterval(count, n, level).lower, lower, 1e-10, 1e-15, `${count}/${n}`);
    expectClose(wilsonInterval(count, n, level).upper, upper, 1e-10, 0, `${count}/${n}`);
  }
});

test('holds the proportion, stays in 0..1, mirrors', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
      const count = Math.round(share * n);
      const { lower, upper } = wilsonInterval(count, n, 0.9);
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower).toBeLessThanOrEqual(count / n);
      expect(upper).toBeGreaterThanOrEqual(count / n);
      expectClose(wilsonInterval(n - count, n, 0.9).upper, 1 - lower, 1e-12);
    }),
  );
});

test('misuse throws', () => {
  for (const [count, n, level] of [
    [1, 0, 0.95],
    [-1, 5, 0.95],
    [6, 5, 0.95],
    [1, 5, 1],
    [1, 5, 0],
    [Number.NaN, 5, 0.9],
  ] as const) {
    expect(() => wilsonInterval(count, n, level)).toThrow(RangeError);
  }
});
