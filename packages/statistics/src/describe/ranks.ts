export interface Ranks {
  /** From 1, in the order of the values. */
  readonly ranks: Float64Array;
  /** Σ (t³ − t) over the groups of t equal values: what corrections for ties need. */
  readonly ties: number;
}

/**
 * The ranks of a column, from 1 for the smallest value; equal values share their mean rank: R's rank(), SPSS RANK
 * /TIES = MEAN. The values must be finite.
 *
 * @example ranksOf([30, 10, 30]).ranks // [2.5, 1, 2.5]
 */
export function ranksOf(values: ArrayLike<number>): Ranks {
  const n = values.length;
  const order = Uint32Array.from({ length: n }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const ranks = new Float64Array(n);
  let ties = 0;
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && values[order[to]!] === values[order[from]!]) to++;
    const size = to - from;
    ties += size ** 3 - size;
    for (let i = from; i < to; i++) ranks[order[i]!] = (from + 1 + to) / 2;
    from = to;
  }
  return { ranks, ties };
}

/** Throws on NaN, infinite values, for tests that otherwise would rank them. */
export function requireFinite(name: string, columns: readonly ArrayLike<number>[]): void {
  for (const column of columns) {
    for (let row = 0; row < column.length; row++) {
      if (!Number.isFinite(column[row])) throw new RangeError(`${name} needs finite values, got ${column[row]}`);
    }
  }
}
