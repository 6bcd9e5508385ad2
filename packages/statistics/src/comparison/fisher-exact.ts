import { normalQuantile, requireLevel } from '../distribution/index.ts';
import { requireCounts } from './counts.ts';
import type { EffectSize } from './effect-size.ts';
import { type ComparisonRefusal, refuse } from './groups.ts';

export interface FisherExact {
  readonly n: number;
  /** Two-sided: all tables with these margins that are not more probable than this one ("Exact Sig. (2-sided)"). */
  readonly p: number;
  /** One-sided, that the first cell is so small or smaller. */
  readonly pLess: number;
  /** One-sided, that the first cell is so large or larger. */
  readonly pGreater: number;
  /**
   * ad / bc with Woolf's (1955) interval, as SPSS's Risk Estimate; R's fisher.test gives the conditional estimate, which
   * differs. 0 or Infinity with an interval of NaN where a cell is empty.
   */
  readonly oddsRatio: EffectSize;
  readonly level: number;
}

/** Probabilities that differ by less than this are the same but for rounding (R's rule). */
const SAME = 1 + 1e-7;

/**
 * Fisher's (1935) exact test of a table of two rows and two columns (SPSS CROSSTABS, R fisher.test). SPSS's one-sided p
 * is the smaller of pLess and pGreater. Refuses a table with an empty row or column. Throws on another shape, and counts
 * that are not whole or below 0.
 *
 * @example fisherExact([[3, 1], [1, 3]]).p // ≈ 0.4857142857
 * @example fisherExact([[3, 1], [1, 3]]).oddsRatio.value // 9
 */
export function fisherExact(counts: readonly ArrayLike<number>[], level = 0.95): FisherExact | ComparisonRefusal {
  requireLevel('fisherExact', level);
  if (counts.length !== 2 || counts.some(({ length }) => length !== 2)) {
    throw new RangeError(`fisherExact needs two rows of two counts, got ${counts.length} of ${counts[0]?.length}`);
  }
  for (const row of counts) requireCounts('fisherExact', row, true);
  const [a, b, c, d] = counts.flatMap((row) => Array.from(row)) as [number, number, number, number];
  const [row, column, n] = [a + b, a + c, a + b + c + d];
  if (row === 0 || column === 0 || row === n || column === n) return refuse('too-few-groups');
  const least = Math.max(0, row + column - n);
  const weights = hypergeometric(least, Math.min(row, column), row, column, n);
  const whole = sumOf(weights);
  const here = weights[a - least]!;
  const shareOf = (some: readonly number[]): number => Math.min(1, sumOf(some) / whole);
  const ratio = (a * d) / (b * c);
  const half = -normalQuantile((1 - level) / 2) * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  const [lower, upper] = Number.isFinite(half)
    ? [ratio * Math.exp(-half), ratio * Math.exp(half)]
    : [Number.NaN, Number.NaN];
  return Object.freeze({
    n,
    p: shareOf(weights.filter((weight) => weight <= here * SAME)),
    pLess: shareOf(weights.slice(0, a - least + 1)),
    pGreater: shareOf(weights.slice(a - least)),
    oddsRatio: Object.freeze({ value: ratio, lower, upper }),
    level,
  });
}

/** The probabilities of the first cell from `least` to `most`, over that of the most probable, by their ratios. */
function hypergeometric(least: number, most: number, row: number, column: number, n: number): readonly number[] {
  const mode = Math.min(most, Math.max(least, Math.floor(((row + 1) * (column + 1)) / (n + 2))));
  const weights = Array.from({ length: most - least + 1 }, () => 1);
  const ratio = (x: number): number => ((row - x) * (column - x)) / ((x + 1) * (n - row - column + x + 1));
  for (let x = mode; x < most; x++) weights[x + 1 - least] = weights[x - least]! * ratio(x);
  for (let x = mode; x > least; x--) weights[x - 1 - least] = weights[x - least]! / ratio(x - 1);
  return weights;
}

function sumOf(values: readonly number[]): number {
  // From the smallest, so that tails keep their digits.
  return Float64Array.from(values)
    .sort()
    .reduce((sum, one) => sum + one, 0);
}
