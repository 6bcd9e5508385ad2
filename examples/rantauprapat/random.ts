/** A stream of chance that is the same on every machine and on every run. */
export interface Random {
  /** A whole number from 0 to `count - 1`, each about equally likely. */
  readonly below: (count: number) => number;
  /** Roughly normal, mean 0, standard deviation 1. */
  readonly bell: () => number;
}

/**
 * Marsaglia's xorshift generator of 32 bits with the triple 13, 17, 5 (Journal of Statistical Software 8(14), 2003).
 * Only whole numbers, sums and products, so no machine can differ in a last bit. The seed is any whole number but 0.
 */
export function createRandom(seed: number): Random {
  if (!Number.isInteger(seed) || seed >>> 0 === 0) {
    throw new RangeError(`createRandom needs a whole number other than 0, got ${seed}`);
  }
  let state = seed >>> 0;
  function next(): number {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  }
  function below(count: number): number {
    return Math.floor((next() / 2 ** 32) * count);
  }
  /** Twelve uniform numbers have the variance 1, and their sum is near enough to normal for answers on five points. */
  function bell(): number {
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += next() / 2 ** 32;
    return sum;
  }
  return { below, bell };
}
