import { type Moments, meanBand, type Regression } from '@minat/statistics';
import { distinctPoints } from './distinct-points.ts';
import type { Model } from './study-result.ts';

type Figures = NonNullable<Model['scatter']>;

/** How many parts of the line a picture gets; the line is straight, its band is not. */
const lineParts = 40;

/**
 * Distinct points with how many rows stand on each, and the line with its 95 % band. The line ends where the answers do:
 * beyond them it would be a guess.
 */
export function scatterFigures(
  fitted: Regression,
  moments: Moments,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  counts: ArrayLike<number> | undefined,
): Figures {
  const points = distinctPoints(x, y, counts);
  const [from, to] = [points[0]!.x, points.at(-1)!.x];
  const steps = Array.from({ length: lineParts + 1 }, (_, part) => from + ((to - from) * part) / lineParts);
  const line = meanBand(fitted, moments, steps, 0.95);
  return {
    points,
    line: line.map(({ x, fit, lower, upper }) => ({ x, y: fit, lower, upper })),
  };
}
