import { advance, seedState } from './seeded-random.ts';

/** Draws by the array from one seeded stream, faster than one by one. */
export interface SeededDraws {
  /** Whole numbers in 0..below − 1, each as likely as the others: how a bootstrap draws its rows. */
  readonly fillIndexes: (into: Uint32Array, below: number) => void;
  /** Element i becomes a whole number in 0..i, each as likely as the others: the swaps of a shuffle. */
  readonly fillSwaps: (into: Uint32Array) => void;
  /** Uniform numbers in 0 ≤ u < 1, multiples of 2^−53; two steps of the stream each. */
  readonly fillUniforms: (into: Float64Array) => void;
}

/**
 * The stream of {@link seededRandom}, by the array: the same seed gives the same numbers on every machine. A bounded
 * whole number is ⌊r · below / 2^32⌋ of the next 32 bits r, and r is thrown away where that would make some numbers
 * likelier (Lemire 2019, ACM TOMACS 29), which for 100 rows happens once in 100 million draws. Throws unless the seed
 * is a whole number in 0..2^32 − 1 and `below` one in 1..2^32.
 */
export function seededDraws(seed: number): SeededDraws {
  const state = seedState(seed, 'seededDraws');
  return Object.freeze({
    fillIndexes: (into: Uint32Array, below: number): void => {
      if (!(Number.isInteger(below) && below >= 1 && below <= 2 ** 32)) {
        throw new RangeError(`fillIndexes needs a whole bound in 1..4294967296, got ${below}`);
      }
      const least = leastFair(below);
      if (below <= EXACT_BOUND) fillBounded(state, into, below, least);
      else for (let i = 0; i < into.length; i++) into[i] = bounded(state, below, least);
    },
    fillSwaps: (into: Uint32Array): void => {
      for (let i = 0; i < into.length; i++) into[i] = bounded(state, i + 1, leastFair(i + 1));
    },
    fillUniforms: (into: Float64Array): void => {
      for (let i = 0; i < into.length; i++) {
        const high = advance(state) >>> 5;
        into[i] = (high * 0x400_0000 + (advance(state) >>> 6)) / 2 ** 53;
      }
    },
  });
}

/** 2^32 mod below: so many of the 2^32 products have to go for the rest to divide evenly. */
function leastFair(below: number): number {
  return (0x1_0000_0000 - below) % below;
}

/** Up to this bound a product of 32 bits with it is exact in a double. */
const EXACT_BOUND = 2 ** 21;

/**
 * As {@link bounded} with one bound, up to {@link EXACT_BOUND}. The steps are those of {@link advance}; with the state in
 * local variables they take less time, and a bootstrap draws millions of rows.
 */
function fillBounded(state: Int32Array, into: Uint32Array, below: number, least: number): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  for (let i = 0; i < into.length; i++) {
    let r: number;
    do {
      const sum = (a + d) | 0;
      r = (((sum << 7) | (sum >>> 25)) + a) | 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
    } while (Math.imul(r, below) >>> 0 < least);
    into[i] = ((r >>> 0) * below) / 0x1_0000_0000;
  }
  state.set([a, b, c, d]);
}

function bounded(state: Int32Array, below: number, least: number): number {
  for (;;) {
    const r = advance(state) >>> 0;
    const low = Math.imul(r, below) >>> 0;
    // Less its low half the product is a multiple of 2^32, and ½ outweighs the rounding beyond 2^53.
    if (low >= least) return Math.floor((r * below - low) / 0x1_0000_0000 + 0.5);
  }
}
