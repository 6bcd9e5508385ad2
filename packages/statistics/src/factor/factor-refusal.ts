/**
 * Why a factor analysis has no figures.
 *
 * - `too-few-items`: fewer than two.
 * - `undefined-correlation`: a NaN, as of an item that does not vary.
 * - `indefinite`: a negative eigenvalue; no complete data give such a matrix (pairwise deletion, rounding or typing may).
 * - `singular`: items that depend on each other linearly, or no more rows than items.
 * - `too-few-rows`: Bartlett's factor n − 1 − (2k + 5)/6 is not above 0.
 * - `too-many-factors`: more than k items can identify, or than the reduced matrix has positive eigenvalues for.
 * - `heywood`: a communality of 1 or more; `items` names them.
 */
export type FactorRefusal =
  | {
      readonly refused:
        | 'too-few-items'
        | 'undefined-correlation'
        | 'indefinite'
        | 'singular'
        | 'too-few-rows'
        | 'too-many-factors';
    }
  | {
      readonly refused: 'heywood';
      /** Columns, from 0. */
      readonly items: readonly number[];
    };

/** A frozen refusal by a code alone. */
export function refuse(refused: Exclude<FactorRefusal['refused'], 'heywood'>): FactorRefusal {
  return Object.freeze({ refused });
}
