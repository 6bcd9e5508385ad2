import { seededDraws } from './seeded-draws.ts';

export interface Bootstrap {
  readonly rows: number;
  readonly draws: number;
  readonly seed: number;
  /** The figures of the rows as they are. */
  readonly observed: readonly number[];
  /** One array for each figure of the statistic, one element a draw, in the order drawn. */
  readonly estimates: readonly Float64Array[];
}

/**
 * Efron's (1979) nonparametric bootstrap: for each draw `rows` row numbers with replacement, and what the statistic
 * gives for them: one number or always as many. The array of indexes is overwritten by the next draw; keep no
 * reference. A draw without a figure is NaN; the intervals count it. Every row is as likely as the others. Where the
 * figures follow from sums over the rows, {@link bootstrapSums} draws them faster. Throws unless
 * there are 1..2^31 rows and a draw, or when the number of figures changes.
 *
 * @example bootstrap(3, 2, 1, (rows) => rows.length).estimates[0] // [3, 3]
 * @example bootstrap(3, 2, 1, (rows) => rows[2]).observed // [2]
 */
export function bootstrap(
  rows: number,
  draws: number,
  seed: number,
  statistic: (indexes: Uint32Array) => number | readonly number[],
): Bootstrap {
  requireDraws('bootstrap', rows, draws);
  const { fillIndexes } = seededDraws(seed);
  const indexes = Uint32Array.from({ length: rows }, (_, i) => i);
  const observed = statistic(indexes);
  return collectDraws('bootstrap', { rows, draws, seed }, observed, () => {
    fillIndexes(indexes, rows);
    return statistic(indexes);
  });
}

/** Throws unless rows and draws can be drawn. */
export function requireDraws(caller: string, rows: number, draws: number): void {
  if (!(Number.isInteger(rows) && rows >= 1 && rows <= 2 ** 31 && Number.isInteger(draws) && draws >= 1)) {
    throw new RangeError(`${caller} needs whole numbers of rows and draws from 1, got ${rows} and ${draws}`);
  }
}

/** What `draw` gives, as often as there are draws, figure by figure. */
export function collectDraws(
  caller: string,
  about: Pick<Bootstrap, 'rows' | 'draws' | 'seed'>,
  observed: number | readonly number[],
  draw: () => number | readonly number[],
): Bootstrap {
  const known = Object.freeze(typeof observed === 'number' ? [observed] : [...observed]);
  const estimates = known.map(() => new Float64Array(about.draws));
  for (let at = 0; at < about.draws; at++) {
    const result = draw();
    if (typeof result === 'number' ? known.length !== 1 : result.length !== known.length) {
      const got = typeof result === 'number' ? 1 : result.length;
      throw new RangeError(`${caller} needs ${known.length} figures in each draw, got ${got}`);
    }
    for (let i = 0; i < known.length; i++) estimates[i]![at] = typeof result === 'number' ? result : result[i]!;
  }
  return Object.freeze({ ...about, observed: known, estimates: Object.freeze(estimates) });
}
