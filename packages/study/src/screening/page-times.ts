import { found, type IndexFinding, notComputed } from './screening-index.ts';
import type { ScreeningRules } from './screening-rules.ts';

/** One page of items as it was shown, by row of the file. */
export interface ItemPage {
  /** How many items the page asked. */
  readonly items: number;
  /** The time spent on it; NaN where it is not known. */
  readonly seconds: Float64Array;
}

/**
 * How many pages were answered in less than two seconds an item (Huang et al. 2012): better than the total time, since a
 * pause on one page does not hide haste on another. A row of which no page is known has no value.
 */
export function pageTimes(
  pages: readonly ItemPage[] | undefined,
  rows: number,
  rule: ScreeningRules['pageTimes'],
): IndexFinding {
  const asked = (pages ?? []).filter(({ items }) => items > 0);
  if (asked.length === 0) return notComputed(rows, { code: 'no-page-times', figures: {} });
  for (const { seconds } of asked) {
    if (seconds.length !== rows) throw new RangeError(`screen needs ${rows} times of a page, got ${seconds.length}`);
  }
  const values = Float64Array.from({ length: rows }, (_, row) => {
    const known = asked.filter(({ seconds }) => seconds[row]! >= 0 && Number.isFinite(seconds[row]!));
    if (known.length === 0) return Number.NaN;
    return known.filter(({ items, seconds }) => seconds[row]! < rule.secondsPerItem * items).length;
  });
  return found(values, rule.fewest, (fast) => fast >= rule.fewest);
}
