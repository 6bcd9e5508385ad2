import { normalScores, normalShareBelow } from './normal-curve.ts';
import { slopeOf, sumPairs } from './sums.ts';

/** How near the residuals of the regression of y on x lie to a normal curve. */
export interface ResidualShape {
  /** Kolmogorov-Smirnov's D, with the residuals' own mean and n - 1 standard deviation. */
  readonly d: number;
  /** Shapiro and Francia's W': the squared correlation of the sorted residuals with the normal scores. */
  readonly w: number;
}

/** Measures residuals against the normal scores of as many rows (made once, they do not change in a search). */
export function createResidualMeter(rows: number): (x: readonly number[], y: readonly number[]) => ResidualShape {
  const scores = normalScores(rows);
  let scoreSquares = 0;
  for (const score of scores) scoreSquares += score * score;

  return function measure(x, y) {
    const slope = slopeOf(sumPairs(x, y));
    const raw = y.map((value, row) => value - slope * x[row]!);
    let mean = 0;
    for (const value of raw) mean += value / rows;
    const sorted = raw.map((value) => value - mean).sort((a, b) => a - b);
    let squares = 0;
    let products = 0;
    for (let row = 0; row < rows; row++) {
      squares += sorted[row]! * sorted[row]!;
      products += sorted[row]! * scores[row]!;
    }
    const deviation = Math.sqrt(squares / (rows - 1));
    let d = 0;
    for (let row = 0; row < rows; row++) {
      const share = normalShareBelow(sorted[row]! / deviation);
      d = Math.max(d, (row + 1) / rows - share, share - row / rows);
    }
    return { d, w: (products * products) / (squares * scoreSquares) };
  };
}
