/** Tables from which Poisson numbers of several means are drawn, one uniform number each. */
export interface PoissonTables {
  /** A Poisson number of the i-th mean, from a uniform number in 0 ≤ u < 1. */
  readonly draw: (i: number, u: number) => number;
}

/**
 * Inversion with a guide table (Chen and Asau 1974): the cumulative probabilities of every mean, and for each of as many
 * equal steps where to begin the search. The probabilities are multiplied up from the mode by k → λ / (k + 1) and
 * divided by their sum, until they fall below 2^−70 of the mode's, so that nothing rests on a logarithm or an
 * exponential that differs between machines. Equal means share a table.
 */
export function poissonTables(means: ArrayLike<number>): PoissonTables {
  const known = new Map<number, number>();
  const tables: { readonly least: number; readonly cumulative: Float64Array; readonly guide: Uint32Array }[] = [];
  const which = Uint32Array.from({ length: means.length }, (_, i) => {
    const mean = means[i]!;
    if (!(mean >= 0 && mean <= 2 ** 40)) throw new RangeError(`poissonTables needs means in 0..2^40, got ${mean}`);
    const at = known.get(mean) ?? tables.length;
    if (at === tables.length) {
      known.set(mean, at);
      tables.push(tableOf(mean));
    }
    return at;
  });
  return Object.freeze({
    draw: (i: number, u: number): number => {
      const { least, cumulative, guide } = tables[which[i]!]!;
      // The number of steps is a power of two, so that the product is exact.
      let at = guide[Math.floor(u * guide.length)]!;
      while (u >= cumulative[at]!) at++;
      return least + at;
    },
  });
}

const NEGLIGIBLE = 2 ** -70;

function tableOf(mean: number): {
  readonly least: number;
  readonly cumulative: Float64Array;
  readonly guide: Uint32Array;
} {
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let k = mode, p = 1; k > 0; k--) {
    p *= k / mean;
    if (p < NEGLIGIBLE) break;
    below.push(p);
  }
  const masses = [...below.reverse(), 1];
  for (let k = mode + 1, p = mean / k; p >= NEGLIGIBLE; k++, p *= mean / k) masses.push(p);
  const total = masses.reduce((sum, one) => sum + one, 0);
  const cumulative = new Float64Array(masses.length);
  let sum = 0;
  for (const [at, mass] of masses.entries()) {
    sum += mass;
    cumulative[at] = sum / total;
  }
  // The last is 1 but for rounding, and a uniform number below 1.
  cumulative[masses.length - 1] = 1;
  const guide = new Uint32Array(2 ** (32 - Math.clz32(masses.length)));
  for (let step = 0, at = 0; step < guide.length; step++) {
    while (step / guide.length >= cumulative[at]!) at++;
    guide[step] = at;
  }
  return { least: mode - below.length, cumulative, guide };
}
