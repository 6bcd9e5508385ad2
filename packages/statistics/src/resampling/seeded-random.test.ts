import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, seededRandom } from './seeded-random.ts';

test('the authors’ sequence from the state 1, 2, 3, 4', () => {
  const state = Int32Array.of(1, 2, 3, 4);
  // As the reference C code gives it; rand_xoshiro's test vector is the same.
  expect(Array.from({ length: 6 }, () => advance(state) >>> 0)).toEqual([
    641, 1573767, 3222811527, 3517856514, 836907274, 4247214768,
  ]);
});

test('a seed fixes the sequence, and neighbours share nothing', () => {
  const first = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff_fffe }), (seed) => {
      expect(first(seed)).toEqual(first(seed));
      const other = first(seed + 1);
      expect(first(seed).filter((one) => other.includes(one)).length).toBeLessThan(2);
      expect(first(seed).every((one) => one >= 0 && one < 1)).toBe(true);
    }),
  );
});

test('is uniform: 100 cells, neighbours uncorrelated', () => {
  const random = seededRandom(2_000_000);
  const draws = 1_000_000;
  const counts = new Float64Array(100);
  let before = 0;
  let product = 0;
  for (let i = 0; i < draws; i++) {
    const u = random();
    counts[Math.floor(u * 100)]! += 1;
    product += (u - 0.5) * before;
    before = u - 0.5;
  }
  const chi = counts.reduce((sum, count) => sum + (count - draws / 100) ** 2 / (draws / 100), 0);
  // Chi-squared with 99 degrees of freedom: 60 and 150 are far out.
  expect(chi).toBeGreaterThan(60);
  expect(chi).toBeLessThan(150);
  expect(Math.abs((product / draws) * 12)).toBeLessThan(0.004);
});

test('misuse throws', () => {
  for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) expect(() => seededRandom(seed)).toThrow(RangeError);
});
