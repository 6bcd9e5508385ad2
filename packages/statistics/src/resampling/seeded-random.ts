/**
 * A generator of uniform numbers in 0 ≤ u < 1 that a seed fixes: the same on every machine, for ever.
 *
 * xoshiro128++ of Blackman and Vigna (2021, ACM TOMS 47): 128 bits of state, period 2^128 − 1, 32 bits a number (a
 * multiple of 2^−32). The state is filled from the seed by a Weyl sequence (step ⌊2^32 / golden ratio⌋, odd) through
 * the finalizer of MurmurHash3, a bijection, so that near seeds start far apart and the state is never all 0. Not for
 * secrets. Throws unless the seed is a whole number in 0..2^32 − 1.
 *
 * @example seededRandom(1)() === seededRandom(1)() // true
 * @example seededRandom(1)() === seededRandom(2)() // false
 */
export function seededRandom(seed: number): () => number {
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= 0xffff_ffff)) {
    throw new RangeError(`seededRandom needs a whole seed in 0..4294967295, got ${seed}`);
  }
  const word = (i: number): number => finalize((seed + Math.imul(i, 0x9e37_79b9)) | 0);
  const next = xoshiro(word(1), word(2), word(3), word(4));
  return () => next() / 0x1_0000_0000;
}

/** The bare generator: whole numbers in 0..2^32 − 1 from a state that is not all 0. */
export function xoshiro(s0: number, s1: number, s2: number, s3: number): () => number {
  let [a, b, c, d] = [s0 | 0, s1 | 0, s2 | 0, s3 | 0];
  return () => {
    const result = (rotate((a + d) | 0, 7) + a) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
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
