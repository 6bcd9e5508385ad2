import { pearson } from '../association/index.ts';
import { combineMoments, type Moments, variance } from '../moments/index.ts';
import { alphaOf } from './cronbach-alpha.ts';
import { squaredMultipleCorrelations } from './squared-multiple-correlations.ts';

/** What one item does in its scale. NaN where undefined: a constant item, a rest without variance, too few rows. */
export interface ItemTotal {
  /** Pearson's r with the total that contains the item ("uji validitas"). */
  readonly r: number;
  readonly p: number;
  /** Pearson's r with the total of the other items (SPSS: Corrected Item-Total Correlation). */
  readonly correctedR: number;
  readonly correctedP: number;
  /** NaN for k < 3. */
  readonly alphaIfDeleted: number;
  readonly meanIfDeleted: number;
  readonly varianceIfDeleted: number;
  /** R² of the item on all the others; NaN when the items are linearly dependent (SPSS leaves it out too). */
  readonly squaredMultipleCorrelation: number;
}

/**
 * The item-total table of a scale (SPSS RELIABILITY /SUMMARY = TOTAL /STATISTICS = CORR), one entry an item.
 *
 * @example itemTotalStatistics(momentsOf([[1, 2, 3, 4], [1, 3, 2, 4]]))[0].correctedR // 0.8
 */
export function itemTotalStatistics(moments: Moments): readonly ItemTotal[] {
  const { size: k } = moments;
  const items = Array.from({ length: k }, (_, i) => i);
  // The items, the total, and for each item the total of the others.
  const combined = combineMoments(moments, [
    ...items.map((i) => items.map((j) => (i === j ? 1 : 0))),
    items.map(() => 1),
    ...items.map((i) => items.map((j) => (i === j ? 0 : 1))),
  ]);
  const variances = items.map((i) => variance(moments, i));
  const sum = variances.reduce((total, one) => total + one, 0);
  const multiple = squaredMultipleCorrelations(moments);
  const entries = items.map((i): ItemTotal => {
    const rest = k + 1 + i;
    const withTotal = pearson(combined, i, k);
    const withRest = pearson(combined, i, rest);
    const varianceIfDeleted = variance(combined, rest);
    return Object.freeze({
      r: withTotal.r,
      p: withTotal.p,
      correctedR: withRest.r,
      correctedP: withRest.p,
      alphaIfDeleted: alphaOf(k - 1, sum - variances[i]!, varianceIfDeleted),
      meanIfDeleted: combined.means[rest]!,
      varianceIfDeleted,
      squaredMultipleCorrelation: multiple[i]!,
    });
  });
  return Object.freeze(entries);
}
