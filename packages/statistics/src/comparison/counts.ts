/** Throws unless every count is finite and 0 or more, and whole where asked. */
export function requireCounts(name: string, counts: ArrayLike<number>, whole = false): void {
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i]!;
    if (!(count >= 0 && count < Number.POSITIVE_INFINITY && (!whole || Number.isInteger(count)))) {
      throw new RangeError(`${name} needs ${whole ? 'whole' : 'finite'} counts from 0, got ${count}`);
    }
  }
}

/** A chi-squared test. */
export interface ChiSquaredTest {
  readonly statistic: number;
  readonly df: number;
  /** "Asymp. Sig." */
  readonly p: number;
}

/** Expected counts below 5: where they are more than a fifth, or any is below 1, the p's are not to be trusted (Cochran 1954). */
export interface SmallExpected {
  readonly count: number;
  /** Of all cells, 0..100. */
  readonly percent: number;
  /** The smallest expected count. */
  readonly least: number;
}

export function smallExpected(expected: readonly number[]): SmallExpected {
  const count = expected.filter((one) => one < 5).length;
  return Object.freeze({ count, percent: (100 * count) / expected.length, least: Math.min(...expected) });
}

/** Σ (observed − expected)² / expected. */
export function pearsonStatistic(observed: readonly number[], expected: readonly number[]): number {
  return observed.reduce((sum, count, i) => sum + (count - expected[i]!) ** 2 / expected[i]!, 0);
}

/** 2 Σ observed ln(observed / expected), empty cells counting nothing. */
export function likelihoodRatioStatistic(observed: readonly number[], expected: readonly number[]): number {
  const sum = observed.reduce((total, count, i) => {
    if (count === 0) return total;
    const off = count - expected[i]!;
    const logRatio = count > expected[i]! / 2 ? Math.log1p(off / expected[i]!) : Math.log(count / expected[i]!);
    // Σ off is 0, so that taking it away changes nothing but the rounding.
    return total + count * logRatio - off;
  }, 0);
  const empty = observed.reduce((total, count, i) => total + (count === 0 ? expected[i]! : 0), 0);
  return Math.max(0, 2 * (sum + empty));
}
