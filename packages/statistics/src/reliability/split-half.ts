import { pearson } from '../association/index.ts';
import { combineMoments, type Moments, selectMoments, variance } from '../moments/index.ts';
import { alphaOf, cronbachAlpha } from './cronbach-alpha.ts';

/** One half of a scale. */
export interface SplitPart {
  readonly items: number;
  /** Of the half's total. */
  readonly mean: number;
  readonly variance: number;
  /** NaN for a half of one item, for which SPSS prints 1. */
  readonly alpha: number;
}

export interface SplitHalf {
  readonly n: number;
  readonly first: SplitPart;
  readonly second: SplitPart;
  /** Pearson's r of the two totals: "Correlation Between Forms". NaN when one has no variance. */
  readonly correlation: number;
  /** 2r / (1 + r): "Spearman-Brown Coefficient, Equal Length". NaN at r = −1. */
  readonly spearmanBrown: number;
  /**
   * Horst's (1951) correction for halves of unequal length; the same as spearmanBrown where they are equal. NaN for
   * r < 0, for which it is not defined: SPSS's formula squares r and prints what r > 0 would give.
   */
  readonly spearmanBrownUnequal: number;
  /** 2 (1 − (both halves' variances) / variance of the total); Guttman's lambda 4 of this split. May be negative. */
  readonly guttman: number;
}

/**
 * Split-half reliability as SPSS RELIABILITY /MODEL = SPLIT prints it: the first items against the last, `secondItems` of
 * them in the second half. Unless told otherwise the halves are equal, and of an odd number the first has one more. The
 * figures depend on the order of the items; alpha of an even number of items is the mean of guttman over all equal
 * splits (Cronbach 1951). PSPP agrees. Throws unless both halves have an item.
 *
 * @example splitHalf(momentsOf([[1, 2, 3, 4], [1, 3, 2, 4]])).spearmanBrown // ≈ 0.8888888889
 * @example splitHalf(momentsOf([[1, 2, 3, 4], [1, 3, 2, 4], [2, 1, 3, 4]])).first.items // 2
 */
export function splitHalf(moments: Moments, secondItems = Math.floor(moments.size / 2)): SplitHalf {
  const { size: k } = moments;
  const { items, combined } = splitTotals('splitHalf', moments, secondItems);
  const part = (of: 0 | 1): SplitPart =>
    Object.freeze({
      items: items[of].length,
      mean: combined.means[of]!,
      variance: variance(combined, of),
      alpha: cronbachAlpha(selectMoments(moments, items[of])).alpha,
    });
  const { r } = pearson(combined, 0, 1);
  const share = (items[0].length * items[1].length) / (k * k);
  return Object.freeze({
    n: moments.n,
    first: part(0),
    second: part(1),
    correlation: r,
    spearmanBrown: r > -1 ? (2 * r) / (1 + r) : Number.NaN,
    // Horst's root with its numerator made rational, so that r near 1 loses nothing.
    spearmanBrownUnequal: r >= 0 ? (2 * r) / (r + Math.sqrt(r * r + 4 * (1 - r * r) * share)) : Number.NaN,
    guttman: guttmanOf(combined),
  });
}

/** The items of both halves, and the moments of their totals and of the scale's. */
export function splitTotals(
  name: string,
  moments: Moments,
  secondItems: number,
): { readonly items: readonly [readonly number[], readonly number[]]; readonly combined: Moments } {
  const { size: k } = moments;
  if (!(Number.isInteger(secondItems) && secondItems >= 1 && secondItems < k)) {
    throw new RangeError(`${name} needs an item in both halves, got ${secondItems} of ${k} in the second`);
  }
  const all = Array.from({ length: k }, (_, i) => i);
  const first = all.slice(0, k - secondItems);
  const second = all.slice(k - secondItems);
  const weights = [first, second, all].map((half) => all.map((i) => (half.includes(i) ? 1 : 0)));
  return { items: [first, second], combined: combineMoments(moments, weights) };
}

/** From the variances of two halves and of their sum: alpha of the two halves. */
export function guttmanOf(combined: Moments): number {
  return alphaOf(2, variance(combined, 0) + variance(combined, 1), variance(combined, 2));
}
