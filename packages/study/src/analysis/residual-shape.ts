import { type Counts, describe, normalLowerTail, normalQuantile } from '@minat/statistics';
import { distinctPoints } from './distinct-points.ts';
import type { Model } from './study-result.ts';

type Shape = NonNullable<NonNullable<Model['residuals']>['shape']>;

/** More points than that tell the eye nothing more. */
const mostPoints = 500;

/**
 * What the pictures of residuals show: Q-Q and P-P against the normal by Blom's ranks (i − 3/8) / (n + 1/4), as SPSS
 * draws them, the histogram with the normal curve, and residuals against fitted values.
 */
export function residualShape(predicted: Float64Array, residuals: Float64Array, counts: Counts | undefined): Shape {
  const { n, mean, sd } = describe(residuals, counts);
  const sorted = inOrder(residuals, counts);
  const ranks = thinPlaces(n);
  const blom = (at: number) => (at + 1 - 0.375) / (n + 0.25);
  return {
    quantiles: ranks.map((at) => ({ x: mean + sd * normalQuantile(blom(at)), y: sorted.at(at) })),
    probabilities: ranks.map((at) => ({ x: blom(at), y: normalLowerTail((sorted.at(at) - mean) / sd) })),
    histogram: histogram(residuals, counts, n, mean, sd),
    fitted: thin(distinctPoints(predicted, residuals, counts)),
  };
}

/** Every k-th of a long list, its ends among them. */
function thin<Value>(list: readonly Value[]): Value[] {
  return thinPlaces(list.length).map((at) => list[at]!);
}

function thinPlaces(length: number): number[] {
  if (length <= mostPoints) return Array.from({ length }, (_, at) => at);
  return Array.from({ length: mostPoints }, (_, at) => Math.round((at * (length - 1)) / (mostPoints - 1)));
}

/** The residuals in ascending order, each as often as it counts, without writing it so often. */
function inOrder(residuals: Float64Array, counts: Counts | undefined): { readonly at: (rank: number) => number } {
  if (counts === undefined) {
    const sorted = Float64Array.from(residuals).sort();
    return { at: (rank) => sorted[rank]! };
  }
  const order = Uint32Array.from(residuals.keys()).sort((a, b) => residuals[a]! - residuals[b]!);
  const ends = new Float64Array(order.length);
  let end = 0;
  for (const [place, row] of order.entries()) {
    end += counts[row]!;
    ends[place] = end;
  }
  return { at: (rank) => residuals[order[firstBeyond(ends, rank)]!]! };
}

/** The place of the first end beyond a rank, by halving. */
function firstBeyond(ends: Float64Array, rank: number): number {
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! > rank) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Bins by Sturges' rule, and the normal curve as the counts that it expects in bins of this width. */
function histogram(
  residuals: Float64Array,
  counts: Counts | undefined,
  n: number,
  mean: number,
  sd: number,
): Shape['histogram'] {
  const { min: least, max: most } = describe(residuals, counts);
  const count = Math.ceil(Math.log2(n)) + 1;
  const width = (most - least) / count;
  const bins = Array.from({ length: count }, (_, at) => ({
    from: least + at * width,
    to: least + (at + 1) * width,
    count: 0,
  }));
  for (const [at, value] of residuals.entries()) {
    bins[Math.min(count - 1, Math.floor((value - least) / width))]!.count += counts?.[at] ?? 1;
  }
  const curve = Array.from({ length: 61 }, (_, at) => {
    const z = -3 + at / 10;
    const density = Math.exp((-z * z) / 2) / (sd * Math.sqrt(2 * Math.PI));
    return { x: mean + z * sd, y: density * width * n };
  });
  return { bins, curve };
}
