import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededDraws } from './seeded-draws.ts';
import { advance, seededRandom, seedState } from './seeded-random.ts';

const size = 40;

test('bounded numbers are those of whole-number arithmetic, whatever the bound', () => {
  const bound = fc.oneof(
    fc.integer({ min: 1, max: 2 ** 32 }),
    fc.integer({ min: 1, max: 2 ** 21 }),
    fc.constantFrom(1, 2, 3, 2 ** 21, 2 ** 21 + 1, 2 ** 31 + 1, 3 * 2 ** 30, 2 ** 32 - 1, 2 ** 32),
  );
  fc.assert(
    fc.property(fc.nat(), bound, (seed, below) => {
      const drawn = new Uint32Array(size);
      seededDraws(seed).fillIndexes(drawn, below);
      const state = seedState(seed, 'test');
      const least = 2n ** 32n % BigInt(below);
      for (const one of drawn) {
        let product: bigint;
        do product = BigInt(advance(state) >>> 0) * BigInt(below);
        while (product % 2n ** 32n < least);
        expect(one).toBe(Number(product >> 32n));
      }
    }),
  );
});

test('for few rows they are ⌊u · rows⌋ of seededRandom’s stream', () => {
  const drawn = new Uint32Array(1000);
  seededDraws(1).fillIndexes(drawn, 101);
  const random = seededRandom(1);
  expect(Array.from(drawn)).toEqual(Array.from({ length: 1000 }, () => Math.floor(random() * 101)));
});

test('is uniform where the bound does not divide 2^32: thirds of 3 · 2^30', () => {
  const drawn = new Uint32Array(300_000);
  seededDraws(11).fillIndexes(drawn, 3 * 2 ** 30);
  const counts = [0, 0, 0];
  for (const one of drawn) counts[Math.floor(one / 2 ** 30)]! += 1;
  // Rounding a product of 32 bits would give one third twice its share. Five standard deviations are 1,291.
  for (const count of counts) expect(Math.abs(count - 100_000)).toBeLessThan(1291);
});

test('swaps: element i in 0..i, uniform', () => {
  const swaps = new Uint32Array(6);
  const { fillSwaps } = seededDraws(5);
  const counts = Array.from({ length: 6 }, () => new Float64Array(6));
  for (let draw = 0; draw < 20_000; draw++) {
    fillSwaps(swaps);
    for (const [i, swap] of swaps.entries()) counts[i]![swap]! += 1;
  }
  for (const [i, row] of counts.entries()) {
    for (const [swap, count] of row.entries()) {
      const expected = swap <= i ? 20_000 / (i + 1) : 0;
      expect(Math.abs(count - expected), `${i} ${swap}`).toBeLessThanOrEqual(5 * Math.sqrt(expected));
    }
  }
});

test('uniforms have 53 bits: halves, and the last bit is fair', () => {
  const drawn = new Float64Array(100_000);
  seededDraws(3).fillUniforms(drawn);
  expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
  const odd = drawn.filter((one) => (one * 2 ** 53) % 2 === 1).length;
  const upper = drawn.filter((one) => one >= 0.5).length;
  // Five standard deviations are 791.
  for (const count of [odd, upper]) expect(Math.abs(count - 50_000)).toBeLessThan(791);
});

test('misuse throws', () => {
  expect(() => seededDraws(0.5)).toThrow(RangeError);
  const { fillIndexes } = seededDraws(1);
  for (const below of [0, 1.5, 2 ** 32 + 1, Number.NaN]) {
    expect(() => fillIndexes(new Uint32Array(1), below)).toThrow(RangeError);
  }
});
