import { countArrangements, nextArrangement, swap } from './arrangements.ts';
import { seededDraws } from './seeded-draws.ts';

/** Which figures count as extreme: as far from 0 as the observed or farther, as large or larger, as small or smaller. */
export type Alternative = 'two-sided' | 'greater' | 'less';

export interface PermutationTest {
  readonly observed: number;
  readonly alternative: Alternative;
  /** Of every arrangement, or estimated from draws. */
  readonly exact: boolean;
  /** Arrangements or draws that had a figure; the others are left out. */
  readonly used: number;
  readonly undefinedDraws: number;
  /** Among them as extreme as the observed figure. */
  readonly extreme: number;
  /** extreme / used when exact, else (1 + extreme) / (1 + used). NaN where the observed figure is. */
  readonly p: number;
}

/** Figures that differ by less than that part of the largest are equal: sums in another order round differently. */
const EQUAL = 1e-12;

/**
 * A permutation test (Fisher 1935) of any statistic: how often, when the values are put in any other order, which the null
 * hypothesis says is as likely as theirs, the statistic is as extreme. The values may be group labels, or one of two
 * columns. All different orders are walked where there are no more than `draws`; else so many are drawn by a seeded shuffle,
 * and p counts the observed order too, so that it is never 0 (Phipson and Smyth 2010). Two-sided takes distance from 0: give
 * it a statistic that is centred there, and a statistic that is never negative the alternative `greater`. The array of
 * values is overwritten; keep no reference. Throws on no value, NaN, or no draw.
 *
 * @example permutationTest([1, 1, 0, 0], 100, 1, (labels) => labels[0] + labels[1] - 1).p // ≈ 0.3333333333333333
 * @example permutationTest([3, 2, 1], 100, 1, (values) => values[0], 'greater').extreme // 2
 */
export function permutationTest(
  values: ArrayLike<number>,
  draws: number,
  seed: number,
  statistic: (permuted: Float64Array) => number,
  alternative: Alternative = 'two-sided',
): PermutationTest {
  const order = Float64Array.from(values);
  if (order.length < 1 || order.some(Number.isNaN)) {
    throw new RangeError('permutationTest needs values that are numbers, got none or NaN');
  }
  if (!(Number.isInteger(draws) && draws >= 1)) {
    throw new RangeError(`permutationTest needs a whole number of draws from 1, got ${draws}`);
  }
  const observed = statistic(order);
  const arrangements = countArrangements(order, draws);
  const exact = arrangements <= draws;
  const figures = new Float64Array(exact ? arrangements : draws);
  if (exact) {
    order.sort();
    for (let at = 0; at < figures.length; at++) {
      if (at > 0) nextArrangement(order);
      figures[at] = statistic(order);
    }
  } else {
    const { fillSwaps } = seededDraws(seed);
    const swaps = new Uint32Array(order.length);
    for (let at = 0; at < figures.length; at++) {
      fillSwaps(swaps);
      for (let i = order.length - 1; i > 0; i--) swap(order, i, swaps[i]!);
      figures[at] = statistic(order);
    }
  }
  const defined = figures.filter((figure) => !Number.isNaN(figure));
  const extreme = countExtreme(defined, observed, alternative);
  const used = defined.length;
  return Object.freeze({
    observed,
    alternative,
    exact,
    used,
    undefinedDraws: figures.length - used,
    extreme,
    p: Number.isNaN(observed) ? Number.NaN : exact ? extreme / used : (1 + extreme) / (1 + used),
  });
}

function countExtreme(figures: Float64Array, observed: number, alternative: Alternative): number {
  const turn = { 'two-sided': Math.abs, greater: (figure: number) => figure, less: (figure: number) => -figure };
  const extent = turn[alternative];
  const largest = figures.reduce((most, figure) => Math.max(most, Math.abs(figure)), Math.abs(observed));
  const from = Number.isFinite(largest) ? extent(observed) - EQUAL * largest : extent(observed);
  return figures.reduce((count, figure) => (extent(figure) >= from ? count + 1 : count), 0);
}
