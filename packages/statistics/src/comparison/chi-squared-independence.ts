import { chiSquaredUpperTail, noncentralChiSquaredInterval, requireLevel } from '../distribution/index.ts';
import {
  type ChiSquaredTest,
  likelihoodRatioStatistic,
  pearsonStatistic,
  requireCounts,
  type SmallExpected,
  smallExpected,
} from './counts.ts';
import type { EffectSize } from './effect-size.ts';
import { type ComparisonRefusal, refuse } from './groups.ts';

export interface ChiSquaredIndependence {
  readonly n: number;
  /** Rows of the table that were counted, by their place in it; a row without a count is left out. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly pearson: ChiSquaredTest;
  readonly likelihoodRatio: ChiSquaredTest;
  /** Yates' (1934) correction: SPSS's "Continuity Correction", R's default; null but for two rows and two columns. */
  readonly continuityCorrected: ChiSquaredTest | null;
  /** A row of the table each, of the rows and columns counted. */
  readonly expected: readonly (readonly number[])[];
  /** Adjusted (Haberman 1973): standard normal in large samples, so that beyond ±2 a cell stands out. */
  readonly residuals: readonly (readonly number[])[];
  readonly smallExpected: SmallExpected;
  /** √(χ²/n); with a sign for two rows and two columns, where it is Pearson's r of 0 and 1. May pass 1 in larger tables. */
  readonly phi: EffectSize;
  /** √(χ² / (n · (smaller side − 1))): 0 to 1 (Cramér 1946), not corrected for bias. */
  readonly cramersV: EffectSize;
  /** √(χ² / (χ² + n)); its largest value is below 1. */
  readonly contingencyCoefficient: number;
  readonly level: number;
}

/**
 * Pearson's (1900) and the likelihood ratio test of independence of a table of counts (SPSS CROSSTABS, R chisq.test).
 * The intervals of phi and V are two-sided, of the noncentralities that χ² leaves open (Steiger 2004; R effectsize with
 * adjust = FALSE, alternative = "two.sided"); the end nearer 0 is 0 where p is not below (1 − level)/2. Rows and columns without a count are left out, as SPSS does. Refuses fewer than two rows or columns with counts. Throws on
 * rows of unequal length, and counts below 0 or not finite.
 *
 * @example chiSquaredIndependence([[10, 20], [20, 10]]).pearson.statistic // ≈ 6.666666667
 * @example chiSquaredIndependence([[10, 20], [20, 10]]).phi.value // ≈ -0.3333333333
 * @example chiSquaredIndependence([[10, 0], [20, 0]]) // { refused: 'too-few-groups', which: [] }
 */
export function chiSquaredIndependence(
  counts: readonly ArrayLike<number>[],
  level = 0.95,
): ChiSquaredIndependence | ComparisonRefusal {
  requireLevel('chiSquaredIndependence', level);
  const width = counts[0]?.length ?? 0;
  for (const row of counts) {
    if (row.length !== width)
      throw new RangeError(`chiSquaredIndependence needs ${width} counts a row, got ${row.length}`);
    requireCounts('chiSquaredIndependence', row);
  }
  const rows = counts.flatMap((row, at) => (sumOf(Array.from(row)) > 0 ? [at] : []));
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => counts.some((row) => row[at]! > 0));
  if (rows.length < 2 || columns.length < 2) return refuse('too-few-groups');
  const table = rows.map((row) => columns.map((column) => counts[row]![column]!));
  const rowSums = table.map(sumOf);
  const columnSums = columns.map((_, at) => sumOf(table.map((row) => row[at]!)));
  const n = sumOf(rowSums);
  const expected = rowSums.map((row) => columnSums.map((column) => row * (column / n)));
  const observed = table.flat();
  const flat = expected.flat();
  const df = (rows.length - 1) * (columns.length - 1);
  const testOf = (statistic: number): ChiSquaredTest =>
    Object.freeze({ statistic, df, p: chiSquaredUpperTail(statistic, df) });
  const statistic = pearsonStatistic(observed, flat);
  const ncp = noncentralChiSquaredInterval(statistic, df, level);
  const side = Math.min(rows.length, columns.length) - 1;
  const root = (value: number, parts: number): number => Math.sqrt(value / (n * parts));
  const isSquare = df === 1;
  const falls = isSquare && observed[0]! < flat[0]!;
  const most = isSquare ? 1 : Number.POSITIVE_INFINITY;
  const [value, lower, upper] = [statistic, ncp.lower, ncp.upper].map((one) => Math.min(most, root(one, 1))) as [
    number,
    number,
    number,
  ];
  return Object.freeze({
    n,
    rows: Object.freeze(rows),
    columns: Object.freeze(columns),
    pearson: testOf(statistic),
    likelihoodRatio: testOf(likelihoodRatioStatistic(observed, flat)),
    continuityCorrected: isSquare ? testOf(yatesStatistic(observed, flat)) : null,
    expected: freezeRows(expected),
    residuals: freezeRows(
      table.map((row, i) =>
        row.map((count, j) => {
          const variance = expected[i]![j]! * (1 - rowSums[i]! / n) * (1 - columnSums[j]! / n);
          return (count - expected[i]![j]!) / Math.sqrt(variance);
        }),
      ),
    ),
    smallExpected: smallExpected(flat),
    phi: Object.freeze(falls ? { value: -value, lower: -upper, upper: 0 - lower } : { value, lower, upper }),
    cramersV: Object.freeze({
      value: Math.min(1, root(statistic, side)),
      lower: Math.min(1, root(ncp.lower, side)),
      upper: Math.min(1, root(ncp.upper, side)),
    }),
    contingencyCoefficient: Math.sqrt(statistic / (statistic + n)),
    level,
  });
}

/** Each deviation half a count smaller, but not below 0 (R's rule). */
function yatesStatistic(observed: readonly number[], expected: readonly number[]): number {
  const off = observed.map((count, i) => Math.max(0, Math.abs(count - expected[i]!) - 0.5));
  return off.reduce((sum, one, i) => sum + one ** 2 / expected[i]!, 0);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0);
}

function freezeRows(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return Object.freeze(rows.map((row) => Object.freeze(row)));
}
