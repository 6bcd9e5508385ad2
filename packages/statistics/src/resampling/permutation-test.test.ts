import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { readResampling } from '../../reference/resampling-fixture.ts';
import { countArrangements, nextArrangement } from './arrangements.ts';
import { permutationTest } from './permutation-test.ts';
import { permuteCorrelation } from './permute-correlation.ts';
import { permuteDifference } from './permute-difference.ts';

const sides = [
  ['two-sided', 'twoSided'],
  ['greater', 'greater'],
  ['less', 'less'],
] as const;

test('exact p equals R’s over every grouping and every order', () => {
  const { difference, correlation } = readResampling();
  expect([difference.length, correlation.length]).toEqual([3, 2]);
  for (const [alternative, key] of sides) {
    for (const one of difference) {
      const found = permuteDifference(one.first, one.second, 5000, 1, alternative);
      expect([found.exact, found.used]).toEqual([true, one.arrangements]);
      expectClose(found.observed, one.observed);
      expectClose(found.p, one[key], 1e-12);
    }
    for (const one of correlation) {
      const found = permuteCorrelation(one.x, one.y, 5040, 1, alternative);
      expect(found.exact).toBe(true);
      expectClose(found.observed, one.observed);
      expectClose(found.p, one[key], 1e-12);
    }
  }
});

test('drawn p comes near the exact one, counts the observed order, and is fixed by its seed', () => {
  const [one] = readResampling().difference;
  const drawn = permuteDifference(one!.first, one!.second, 1700, 3);
  expect(drawn).toEqual(permuteDifference(one!.first, one!.second, 1700, 3));
  expect(drawn.exact).toBe(false);
  expect(drawn.p).toBe((1 + drawn.extreme) / 1701);
  expect(Math.abs(drawn.p - one!.twoSided)).toBeLessThan(5 * Math.sqrt((one!.twoSided * (1 - one!.twoSided)) / 1700));
  // Seven against seven far apart: no order is as extreme but two of 3,432.
  expect(permuteDifference([1, 2, 3, 4, 5, 6, 7], [91, 92, 93, 94, 95, 96, 97], 10, 1).p).toBe(1 / 11);
});

test('p is uniform under the null hypothesis: exactly, over all orders', () => {
  const values = [1, 2, 4, 8, 9];
  const seen: number[] = [];
  const order = Float64Array.from(values);
  do seen.push(permuteCorrelation([1, 2, 3, 5, 9], order, 120, 1, 'greater').p);
  while (nextArrangement(order));
  expect(seen.length).toBe(120);
  for (const level of [0.05, 0.1, 0.5]) {
    expect(seen.filter((p) => p <= level + 1e-12).length / 120).toBeLessThanOrEqual(level + 1e-12);
  }
});

test('every shuffle is an order of the values, each as likely', () => {
  const counts = new Map<string, number>();
  permutationTest([1, 2, 3, 4], 23, 1, () => 0);
  for (let seed = 0; seed < 500; seed++) {
    permutationTest([1, 2, 3, 4], 20, seed, (order) => {
      const key = order.join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
      return 0;
    });
  }
  expect(counts.size).toBe(24);
  // 10,000 shuffles and 500 first looks at the values as they are.
  for (const [key, count] of counts) {
    expect(Math.abs(count - (key === '1,2,3,4' ? 500 : 0) - 10_000 / 24)).toBeLessThan(5 * Math.sqrt(10_000 / 24));
  }
});

test('arrangements: as many as the formula says, all different, ascending', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 }), (values) => {
      const order = Float64Array.from(values).sort();
      const seen: string[] = [order.join()];
      while (nextArrangement(order)) seen.push(order.join());
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual([...seen].sort());
      expect(countArrangements(values, 1e6)).toBe(seen.length);
      expect(countArrangements(values, seen.length - 1)).toBe(Number.POSITIVE_INFINITY);
    }),
  );
  expect(
    countArrangements(
      Float64Array.from({ length: 5000 }, (_, i) => i),
      1e9,
    ),
  ).toBe(Number.POSITIVE_INFINITY);
});

test('orders without a figure are counted; without an observed figure there is no p; infinite ones have one', () => {
  const some = permutationTest([1, 2, 3], 10, 1, (order) => (order[0] === 2 ? Number.NaN : order[0]!), 'greater');
  expect([some.exact, some.used, some.undefinedDraws, some.extreme, some.p]).toEqual([true, 4, 2, 4, 1]);
  expect(permutationTest([1, 2], 10, 1, () => Number.NaN).p).toBeNaN();
  expect(permuteCorrelation([1, 2, 3], [5, 5, 5], 10, 1).p).toBeNaN();
  const infinite = permutationTest([0, 1, 2], 10, 1, (order) => 1 / order[2]!, 'greater');
  expect([infinite.observed, infinite.extreme]).toEqual([0.5, 6]);
});

test('misuse throws', () => {
  const one = (): number => 1;
  expect(() => permutationTest([], 10, 1, one)).toThrow(RangeError);
  expect(() => permutationTest([1, Number.NaN], 10, 1, one)).toThrow(RangeError);
  expect(() => permutationTest([1, 2], 0, 1, one)).toThrow(RangeError);
  expect(() => permutationTest([1, 2, 3, 4], 5, -1, one)).toThrow(RangeError);
  expect(() => permuteDifference([], [1], 10, 1)).toThrow(RangeError);
  expect(() => permuteDifference([1, Number.POSITIVE_INFINITY], [1], 10, 1)).toThrow(RangeError);
  expect(() => permuteCorrelation([1, 2], [1], 10, 1)).toThrow(RangeError);
});
