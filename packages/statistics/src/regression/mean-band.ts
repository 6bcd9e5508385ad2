import { requireLevel, studentQuantile } from '../distribution/index.ts';
import type { Moments } from '../moments/index.ts';
import type { Regression } from './regression.ts';

export interface MeanBand {
  readonly x: number;
  readonly fit: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * The regression line and the confidence interval of the mean outcome at each x (R's predict(interval = 'confidence')),
 * for a regression on one predictor; `moments` are those that it was made from. Throws on more predictors.
 *
 * @example meanBand(fit, momentsOf([x, y]), [4.5])[0].fit // 4.875
 * @example meanBand(fit, momentsOf([x, y]), [4.5])[0].lower // ≈ 3.78165807229
 */
export function meanBand(
  regression: Regression,
  moments: Moments,
  x: ArrayLike<number>,
  level = 0.95,
): readonly MeanBand[] {
  if (regression.k !== 1) throw new RangeError(`meanBand needs a regression on one predictor, got ${regression.k}`);
  requireLevel('meanBand', level);
  const { n, size, means, scatter } = moments;
  const predictor = regression.predictors[0]!;
  const slope = regression.coefficients[1]!.b;
  const margin = -studentQuantile((1 - level) / 2, regression.df2) * regression.standardError;
  const band = Array.from(x, (at): MeanBand => {
    const distance = at - means[predictor]!;
    // From the means, not the intercept, which may lie far away from all data.
    const fit = means[regression.outcome]! + slope * distance;
    const half = margin * Math.sqrt(1 / n + (distance * distance) / scatter[predictor * size + predictor]!);
    return Object.freeze({ x: at, fit, lower: fit - half, upper: fit + half });
  });
  return Object.freeze(band);
}
