import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFixture } from '../../reference/read-fixture.ts';
import { ranksOf, requireFinite } from './ranks.ts';

test('ties share their mean rank', () => {
  expect(Array.from(ranksOf(Object.freeze([10, 20, 10, 5, 20, 20])).ranks)).toEqual([2.5, 5, 2.5, 1, 5, 5]);
  expect(ranksOf([10, 20, 10, 5, 20, 20]).ties).toBe(6 + 24);
  expect(ranksOf([]).ties).toBe(0);
});

test('equal R’s rank', () => {
  const { quantiles } = readFixture<{
    readonly quantiles: readonly {
      readonly values: readonly number[];
      readonly ranks: readonly number[];
      readonly ties: number;
    }[];
  }>('describe');
  for (const { values, ranks, ties } of quantiles) {
    expect(Array.from(ranksOf(values).ranks)).toEqual(ranks);
    expect(ranksOf(values).ties).toBe(ties);
  }
});

test('ranks sum to n (n + 1) / 2 and follow the order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }), (values) => {
      const { ranks } = ranksOf(values);
      expect(ranks.reduce((sum, one) => sum + one, 0)).toBe((values.length * (values.length + 1)) / 2);
      for (const [i, a] of values.entries()) {
        for (const [j, b] of values.entries()) expect(Math.sign(a - b)).toBe(Math.sign(ranks[i]! - ranks[j]!));
      }
    }),
  );
});

test('misuse throws', () => {
  expect(() => requireFinite('test', [[1], [Number.POSITIVE_INFINITY]])).toThrow(RangeError);
});
