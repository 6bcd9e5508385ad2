import { seededDraws } from './seeded-draws.ts';

export interface Bootstrap {
  readonly rows: number;
  readonly draws: number;
  readonly seed: number;
  /** One array for each figure of the statistic, one element a draw, in the order drawn. */
  readonly estimates: readonly Float64Array[];
}

/**
 * Efron's (1979) nonparametric bootstrap: for each draw `rows` row numbers with replacement, and what the statistic
 * gives for them: one number or always as many. The array of indexes is overwritten by the next draw; keep no
 * reference. A draw without a figure is NaN; {@link percentileInterval} counts it. Every row is as likely as
 * the others. Throws unless there are 1..2^31 rows and a draw, or when the number of
 * figures changes.
 *
 * @example bootstrap(3, 2, 1, (rows) => rows.length).estimates[0] // [3, 3]
 */
export function bootstrap(
  rows: number,
  draws: number,
  seed: number,
  statistic: (indexes: Uint32Array) => number | readonly number[],
): Bootstrap {
  if (!(Number.isInteger(rows) && rows >= 1 && rows <= 2 ** 31 && Number.isInteger(draws) && draws >= 1)) {
    throw new RangeError(`bootstrap needs whole numbers of rows and draws from 1, got ${rows} and ${draws}`);
  }
  const { fillIndexes } = seededDraws(seed);
  const indexes = new Uint32Array(rows);
  const estimates: Float64Array[] = [];
  for (let draw = 0; draw < draws; draw++) {
    fillIndexes(indexes, rows);
    const result = statistic(indexes);
    const figures = typeof result === 'number' ? [result] : result;
    if (draw === 0) for (const _ of figures) estimates.push(new Float64Array(draws));
    if (figures.length !== estimates.length) {
      throw new RangeError(`bootstrap needs ${estimates.length} figures in each draw, got ${figures.length}`);
    }
    for (const [at, figure] of figures.entries()) estimates[at]![draw] = figure;
  }
  return Object.freeze({ rows, draws, seed, estimates: Object.freeze(estimates) });
}
