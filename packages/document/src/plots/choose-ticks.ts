/** Places of ticks, with the decimals that tell them apart. */
export interface Ticks {
  readonly values: readonly number[];
  readonly digits: number;
}

/**
 * Round places in a range, 1, 2 or 5 times a power of ten apart and at most `most` of them (at least the two ends of a
 * step are tried). Needs from < to.
 *
 * @example
 * chooseTicks(1, 5, 6) // { values: [1, 2, 3, 4, 5], digits: 0 }
 * chooseTicks(0.1, 0.9, 5) // { values: [0.2, 0.4, 0.6, 0.8], digits: 1 }
 */
export function chooseTicks(from: number, to: number, most: number): Ticks {
  if (!(to > from)) throw new RangeError(`chooseTicks needs from < to, got ${from} and ${to}`);
  const rough = (to - from) / most;
  const power = Math.floor(Math.log10(rough));
  for (const [factor, up] of [
    [1, 0],
    [2, 0],
    [5, 0],
    [1, 1],
    [2, 1],
  ] as const) {
    const exponent = power + up;
    const first = Math.ceil(from / (factor * 10 ** exponent) - 1e-9);
    const last = Math.floor(to / (factor * 10 ** exponent) + 1e-9);
    if (last - first + 1 > most) continue;
    const digits = Math.max(0, -exponent);
    const values = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
      const value = (first + at) * factor;
      // Dividing by a whole power of ten is exact where multiplying by 0.1 is not.
      return exponent < 0 ? value / 10 ** -exponent : value * 10 ** exponent;
    });
    return { values, digits: Math.min(digits, 20) };
  }
  return { values: [from, to], digits: 2 };
}
