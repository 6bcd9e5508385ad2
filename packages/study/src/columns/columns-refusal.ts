import type { Outcome, Place, Refusal } from '../refusal/index.ts';

/** What each refusal of this room names. */
export interface ColumnsFigures {
  /** A cell of a column that is needed; the place is the first, `total` of them in that column. */
  readonly 'not-a-number': { readonly found: string; readonly total: number };
  /** A term has no value in a row: a division by 0, a root of a negative number. */
  readonly 'no-value': { readonly term: string; readonly total: number };
  /** Beyond 1e150, which least squares cannot square. */
  readonly 'too-large': { readonly term: string };
  readonly 'too-few-rows': { readonly n: number; readonly needed: number; readonly rows: number };
  readonly 'constant-outcome': { readonly term: string };
  readonly 'constant-terms': { readonly terms: readonly string[] };
  readonly 'collinear-terms': { readonly terms: readonly string[] };
  readonly 'no-numbers': Record<never, never>;
}

export type ColumnsRefusalCode = keyof ColumnsFigures;
export type ColumnsRefusal = Refusal<ColumnsRefusalCode>;
export type ColumnsOutcome<Value> = Outcome<Value, ColumnsRefusalCode>;

/** @example refusalFor('no-numbers', { file: 'a.csv' }, {}).place.file // 'a.csv' */
export function refusalFor<Code extends ColumnsRefusalCode>(
  code: Code,
  place: Place,
  figures: ColumnsFigures[Code],
): Refusal<Code> {
  return { code, place, figures: { ...figures } };
}
