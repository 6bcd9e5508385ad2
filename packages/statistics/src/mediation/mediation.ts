import type { Coefficient } from '../regression/index.ts';

/** A slope of one of the three regressions, without what only several predictors have. */
export type Path = Pick<Coefficient, 'b' | 'se' | 'beta' | 't' | 'p' | 'ciLower' | 'ciUpper'> & {
  /** Of its t. */
  readonly df: number;
};

/** A figure of drawn rows: the bounds at the level asked for, by percentiles. */
export interface DrawnInterval {
  readonly lower: number;
  readonly upper: number;
}

export interface Mediation {
  readonly n: number;
  /** The confidence level of the intervals. */
  readonly level: number;
  /** X to M. */
  readonly a: Path;
  /** M to Y beside X. */
  readonly b: Path;
  /** X to Y beside M: c'. */
  readonly direct: Path;
  /** X to Y alone: c. */
  readonly total: Path;
  /** a · b, which is c − c' exactly. */
  readonly indirect: number;
  /** a · b · sd(X) / sd(Y). */
  readonly standardizedIndirect: number;
  readonly sobel: { readonly se: number; readonly z: number; readonly p: number };
  /** a · b / c; NaN where the two paths do not run in one direction, since a share is then none. */
  readonly proportion: number;
  /** Null where no rows were drawn. */
  readonly bootstrap: {
    readonly draws: number;
    readonly seed: number;
    /** Draws that could be fitted. */
    readonly used: number;
    readonly indirect: DrawnInterval;
    readonly standardizedIndirect: DrawnInterval;
  } | null;
}
