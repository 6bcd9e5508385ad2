import { type Column, type Counts, momentsOf, variance } from '../moments/index.ts';

export interface Group {
  readonly n: number;
  readonly mean: number;
  /** Over n − 1; NaN for n = 1. */
  readonly variance: number;
  readonly sd: number;
  /** Σ (x − mean)². */
  readonly squares: number;
}

/**
 * - `too-few-groups`: a comparison needs two.
 * - `too-few-rows`: `which` groups (or the rows together) do not allow a variance.
 * - `no-variance`: all values are equal within the groups but for rounding (or all ranks are tied), so there is nothing to judge by.
 */
export interface ComparisonRefusal {
  readonly refused: 'too-few-groups' | 'too-few-rows' | 'no-variance';
  /** Groups, from 0. */
  readonly which: readonly number[];
}

export function refuse(refused: ComparisonRefusal['refused'], which: readonly number[] = []): ComparisonRefusal {
  return Object.freeze({ refused, which: Object.freeze([...which]) });
}

/** n, mean and spread of a column that has a value; throws on NaN and infinite values. */
export function groupOf(column: Column, counts?: Counts): Group {
  const moments = momentsOf([column], counts);
  const spread = variance(moments, 0);
  return Object.freeze({
    n: moments.n,
    mean: moments.means[0]!,
    variance: spread,
    sd: Math.sqrt(spread),
    squares: moments.scatter[0]!,
  });
}

/**
 * Whether a standard error of means is more than the rounding of values of that size (R's t.test: ten units in the last
 * place): else the values are equal, whatever decimals made of them.
 */
export function isMoreThanRounding(standardError: number, ...sizes: readonly number[]): boolean {
  return standardError > 10 * Number.EPSILON * Math.max(...sizes.map(Math.abs));
}

/** Groups that share a variance, and all their rows; refuses fewer than two, empty ones, and no more rows than groups. */
export function pooledGroups(
  columns: readonly Column[],
): { readonly groups: readonly Group[]; readonly n: number } | ComparisonRefusal {
  if (columns.length < 2) return refuse('too-few-groups');
  const empty = smallerThan(columns, 1);
  const n = columns.reduce((sum, { length }) => sum + length, 0);
  if (empty.length > 0 || n <= columns.length) return refuse('too-few-rows', empty);
  return { groups: columns.map((column) => groupOf(column)), n };
}

/** The groups smaller than `least`. */
export function smallerThan(columns: readonly Column[], least: number): readonly number[] {
  return columns.flatMap((column, i) => (column.length < least ? [i] : []));
}
