/**
 * A generator of uniform numbers in 0 ≤ u < 1 that a seed fixes: the same on every machine, for ever. A multiple of
 * 2^−32; see {@link seedState} and {@link advance} for what stands behind it. Not for secrets. Throws unless the seed
 * is a whole number in 0..2^32 − 1.
 *
 * @example seededRandom(1)() === seededRandom(1)() // true
 * @example seededRandom(1)() === seededRandom(2)() // false
 */
export function seededRandom(seed: number): () => number {
  const state = seedState(seed, 'seededRandom');
  return () => (advance(state) >>> 0) / 0x1_0000_0000;
}

/**
 * The four words that a seed starts from: a Weyl sequence (step ⌊2^32 / golden ratio⌋, odd) through the finalizer of
 * MurmurHash3, a bijection, so that near seeds start far apart and the state is never all 0.
 */
export function seedState(seed: number, caller: string): Int32Array {
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff)) {
    throw new RangeError(`${caller} needs a whole seed in 0..4294967295, got ${seed}`);
  }
  return Int32Array.from({ length: 4 }, (_, i) => finalize((seed + Math.imul(i + 1, 0x9e37_79b9)) | 0));
}

/**
 * The next 32 bits, as a signed number: xoshiro128++ of Blackman and Vigna (2021, ACM TOMS 47), period 2^128 − 1. The
 * state, which must not be all 0, moves on in place.
 */
export function advance(state: Int32Array): number {
  const a = state[0]!;
  const b = state[1]!;
  const d = state[3]!;
  const c = state[2]! ^ a;
  const e = d ^ b;
  state[0] = a ^ e;
  state[1] = b ^ c;
  state[2] = c ^ (b << 9);
  state[3] = rotate(e, 11);
  return (rotate((a + d) | 0, 7) + a) | 0;
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function finalize(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return h ^ (h >>> 16);
}
