import { fUpperTail } from '../distribution/index.ts';
import { type Column, type Counts, correlationMatrix, momentsOf } from '../moments/index.ts';
import { groupOf } from './groups.ts';

/** One line of the table. */
export interface LinearityRow {
  readonly ss: number;
  readonly df: number;
  readonly ms: number;
  /**
   * Over the mean square within groups; NaN for the lines within and total, where df is 0, and where nothing but rounding
   * is left in both.
   */
  readonly f: number;
  readonly p: number;
}

export interface Linearity {
  readonly n: number;
  /** Distinct values of x. */
  readonly groups: number;
  /** n / groups: below about 2 the test rests on a few repeated values and says little. */
  readonly rowsPerGroup: number;
  readonly between: LinearityRow;
  /** What a straight line explains. Its p should be small. */
  readonly linearity: LinearityRow;
  /** What the group means explain beyond it: "Deviation from Linearity". Its p should not be small. */
  readonly deviation: LinearityRow;
  readonly within: LinearityRow;
  readonly total: LinearityRow;
  /** Pearson's r of x and y. */
  readonly r: number;
  readonly rSquared: number;
  readonly eta: number;
  readonly etaSquared: number;
}

/**
 * - `too-few-groups`: x has fewer than three distinct values, which always lie on a line.
 * - `constant-outcome`: y does not vary.
 * - `no-repeated-values`: every x occurs once, so nothing is left within groups to judge by (df 0).
 */
export interface LinearityRefusal {
  readonly refused: 'too-few-groups' | 'constant-outcome' | 'no-repeated-values';
  readonly n: number;
  readonly groups: number;
}

/** Half units in the last place of the largest value that a group's mean may be off. */
const ROUNDINGS = 8;

/**
 * The linearity table of SPSS MEANS /STATISTICS = LINEARITY: y grouped by each distinct x. R gives the same rows by
 * anova(lm(y ~ x + factor(x))). With counts each row stands for so many. Throws on columns of unequal length, no row, NaN or infinite values.
 *
 * @example linearity([1, 1, 2, 2, 3, 3], [1, 2, 2, 3, 5, 4]).deviation.f // ≈ 0.6667
 * @example linearity([1, 2, 3, 4], [1, 2, 2, 3]) // { refused: 'no-repeated-values', n: 4, groups: 4 }
 */
export function linearity(x: Column, y: Column, counts?: Counts): Linearity | LinearityRefusal {
  const moments = momentsOf([x, y], counts);
  const { n, means, scatter } = moments;
  const members = new Map<number, { readonly values: number[]; readonly counts: number[] }>();
  for (let row = 0; row < x.length; row++) {
    const group = members.get(x[row]!) ?? { values: [], counts: [] };
    group.values.push(y[row]!);
    group.counts.push(counts?.[row] ?? 1);
    members.set(x[row]!, group);
  }
  const groups = members.size;
  const refused =
    groups < 3 ? 'too-few-groups' : scatter[3] === 0 ? 'constant-outcome' : groups === n ? 'no-repeated-values' : null;
  if (refused !== null) return Object.freeze({ refused, n, groups });

  const slope = scatter[1]! / scatter[0]!;
  let [within, between, beyond] = [0, 0, 0];
  for (const [value, group] of members) {
    const { n: size, mean, squares } = groupOf(group.values, group.counts);
    const height = mean - means[1]!;
    within += squares;
    between += size * height ** 2;
    // Not as a difference of the other two, which would lose the digits of a small deviation.
    beyond += size * (height - slope * (value - means[0]!)) ** 2;
  }
  // Decimals on a line miss it by their rounding, of which no F must be made.
  let largest = 0;
  for (let row = 0; row < y.length; row++) largest = Math.max(largest, Math.abs(y[row]!));
  const noise = n * (ROUNDINGS * (Number.EPSILON / 2) * largest) ** 2;
  if (within <= noise) within = 0;
  if (between <= noise) between = 0;
  if (beyond <= noise) beyond = 0;
  const df = n - groups;
  const row = (ss: number, degrees: number, tested: boolean): LinearityRow => {
    const f = tested ? ss / degrees / (within / df) : Number.NaN;
    return Object.freeze({
      ss,
      df: degrees,
      ms: ss / degrees,
      f,
      p: Number.isNaN(f) ? Number.NaN : fUpperTail(f, degrees, df),
    });
  };
  const r = correlationMatrix(moments)[1]!;
  const etaSquared = between / scatter[3]!;
  return Object.freeze({
    n,
    groups,
    rowsPerGroup: n / groups,
    between: row(between, groups - 1, true),
    linearity: row(slope * scatter[1]!, 1, true),
    deviation: row(beyond, groups - 2, true),
    within: row(within, df, false),
    total: row(scatter[3]!, n - 1, false),
    r,
    rSquared: r * r,
    eta: Math.sqrt(etaSquared),
    etaSquared,
  });
}
