import type { ScoreColumn, Tally } from './scored-sample.ts';

/**
 * How often each value occurs; NaN is none.
 *
 * @example tallyOf(Float64Array.of(3, NaN, 1, 3)) // { values: [1, 3], counts: [1, 2] }
 */
export function tallyOf(column: ScoreColumn): Tally {
  const counts = new Map<number, number>();
  for (const value of column) {
    if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts.keys()].sort((a, b) => a - b);
  return { values, counts: values.map((value) => counts.get(value)!) };
}

/**
 * @example countOf({ values: [1, 3], counts: [4, 2] }, 3) // 2
 * @example countOf({ values: [1, 3], counts: [4, 2] }, 2) // 0
 */
export function countOf(tally: Tally, value: number): number {
  const at = tally.values.indexOf(value);
  return at === -1 ? 0 : tally.counts[at]!;
}

/** @example totalOf({ values: [1, 3], counts: [4, 2] }) // 6 */
export function totalOf(tally: Tally): number {
  return tally.counts.reduce((sum, count) => sum + count, 0);
}
