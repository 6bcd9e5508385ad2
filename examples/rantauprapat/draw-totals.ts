import { interest, published, smma } from './published-study.ts';
import type { Random } from './random.ts';
import { createResidualMeter } from './residual-shape.ts';
import { rSquaredOf, slopeOf, sumPairs } from './sums.ts';

/** The two total scores of each respondent. */
export interface Totals {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Where the draw begins: with like spreads of single answers (about 0.65 points), both shares of "high" come near. */
const start = { meanX: 41, deviationX: 3.6, meanY: 82.3, deviationResidual: 3.4 };

/** How near is near enough: well inside what rounds to the published figure. */
const near = { slope: 0.0002, rSquared: 0.0002, d: 0.066, w: 0.988 };

/** A seed that has not come there after so many moves will not. */
const mostMoves = 100_000;

/**
 * Draws totals about a straight line, then moves single points, keeping each change that does not lead away, until the
 * slope, R², both counts of high scores, and the shape of the residuals are those of the article.
 */
export function drawTotals(random: Random): Totals {
  const x: number[] = [];
  const y: number[] = [];
  for (let row = 0; row < published.respondents; row++) {
    const total = Math.min(50, Math.round(start.meanX + start.deviationX * random.bell()));
    const line = start.meanY + published.slope * (total - start.meanX);
    x.push(total);
    y.push(Math.min(100, Math.round(line + start.deviationResidual * random.bell())));
  }

  const measure = createResidualMeter(published.respondents);
  function distance(): number {
    const sums = sumPairs(x, y);
    const shape = measure(x, y);
    return (
      beyond(Math.abs(slopeOf(sums) - published.slope), near.slope) * 10 +
      beyond(Math.abs(rSquaredOf(sums) - published.rSquared), near.rSquared) * 20 +
      beyond(shape.d, near.d) * 10 +
      beyond(near.w, shape.w) * 20 +
      Math.abs(countFrom(x, smma.highFrom) - published.highX) +
      Math.abs(countFrom(y, interest.highFrom) - published.highY)
    );
  }

  let current = distance();
  for (let move = 0; current > 0; move++) {
    if (move === mostMoves) throw new Error('drawTotals found no totals with this seed: take another');
    const [column, most] = random.below(2) === 0 ? ([x, 50] as const) : ([y, 100] as const);
    const row = random.below(published.respondents);
    const before = column[row]!;
    column[row] = Math.min(most, before + (random.below(2) === 0 ? 1 : -1));
    const changed = distance();
    if (changed <= current) current = changed;
    else column[row] = before;
  }
  return { x, y };
}

function beyond(value: number, mark: number): number {
  return Math.max(0, value - mark);
}

function countFrom(values: readonly number[], mark: number): number {
  return values.filter((value) => value >= mark).length;
}
