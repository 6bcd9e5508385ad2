import { describe, normalLowerTail, normalQuantile } from '@minat/statistics';
import { distinctPoints } from './distinct-points.ts';
import type { Model } from './study-result.ts';

type Shape = NonNullable<NonNullable<Model['residuals']>['shape']>;

/** More points than that tell the eye nothing more. */
const mostPoints = 500;

/**
 * What the pictures of residuals show: Q-Q and P-P against the normal by Blom's ranks (i − 3/8) / (n + 1/4), as SPSS
 * draws them, the histogram with the normal curve, and residuals against fitted values.
 */
export function residualShape(predicted: Float64Array, residuals: Float64Array): Shape {
  const { mean, sd } = describe(residuals);
  const n = residuals.length;
  const sorted = Float64Array.from(residuals).sort();
  const ranks = thin(Array.from({ length: n }, (_, at) => at));
  const blom = (at: number) => (at + 1 - 0.375) / (n + 0.25);
  return {
    quantiles: ranks.map((at) => ({ x: mean + sd * normalQuantile(blom(at)), y: sorted[at]! })),
    probabilities: ranks.map((at) => ({ x: blom(at), y: normalLowerTail((sorted[at]! - mean) / sd) })),
    histogram: histogram(sorted, mean, sd),
    fitted: thin(distinctPoints(predicted, residuals)),
  };
}

/** Every k-th of a long list, its ends among them. */
function thin<Value>(list: readonly Value[]): Value[] {
  if (list.length <= mostPoints) return [...list];
  return Array.from({ length: mostPoints }, (_, at) => list[Math.round((at * (list.length - 1)) / (mostPoints - 1))]!);
}

/** Bins by Sturges' rule, and the normal curve as the counts that it expects in bins of this width. */
function histogram(sorted: Float64Array, mean: number, sd: number): Shape['histogram'] {
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const count = Math.ceil(Math.log2(sorted.length)) + 1;
  const width = (most - least) / count;
  const bins = Array.from({ length: count }, (_, at) => ({
    from: least + at * width,
    to: least + (at + 1) * width,
    count: 0,
  }));
  for (const value of sorted) bins[Math.min(count - 1, Math.floor((value - least) / width))]!.count++;
  const curve = Array.from({ length: 61 }, (_, at) => {
    const z = -3 + at / 10;
    const density = Math.exp((-z * z) / 2) / (sd * Math.sqrt(2 * Math.PI));
    return { x: mean + z * sd, y: density * width * sorted.length };
  });
  return { bins, curve };
}
