/** How often rows are drawn anew, and from which seed. */
export interface Resampling {
  readonly draws: number;
  readonly seed: number;
}

/** More rows than that need no bootstrap, and would take long for one. */
const mostRows = 20_000;

/**
 * What is drawn of so many rows; null where nothing is.
 *
 * @example resamplingOf(101, { draws: 2000, seed: 1 }) // { draws: 2000, seed: 1 }
 * @example resamplingOf(20001, { draws: 2000, seed: 1 }) // null
 */
export function resamplingOf(rows: number, asked: Resampling | null): Resampling | null {
  return rows <= mostRows ? asked : null;
}
