import type { Outcome, Refusal } from '../refusal/index.ts';

/** What each refusal of this room names. `at` is the character of the formula, from 1; `found` what stands there. */
export interface FormulaFigures {
  readonly 'formula-too-long': { readonly length: number; readonly most: number };
  readonly 'no-outcome': Nothing;
  readonly 'no-tilde': Nothing;
  readonly 'no-terms': Nothing;
  readonly 'unknown-character': At;
  readonly 'open-backtick': At;
  readonly 'empty-name': At;
  readonly 'bad-number': At;
  readonly unexpected: At & { readonly expected: Expected };
  /** `log(x)`: only `I( )` is known. */
  readonly 'unknown-function': At;
  /** `x^2`, `x / 2` outside of `I( )`. */
  readonly 'arithmetic-outside': At;
  /** `2 + x`: a number other than 0 and 1 outside of `I( )`. */
  readonly 'number-outside': At;
  readonly 'parentheses-outside': At;
  readonly 'too-deep': At & { readonly most: number };
  readonly 'too-many-operations': At & { readonly most: number };
  readonly 'too-many-crossed': At & { readonly most: number };
  // Against the columns of a file.
  readonly 'unknown-column': { readonly found: string; readonly nearest: string; readonly known: readonly string[] };
  readonly 'ambiguous-column': { readonly found: string; readonly count: number };
  readonly 'outcome-among-terms': { readonly found: string };
  readonly 'nothing-left': Nothing;
  readonly 'too-many-terms': { readonly count: number; readonly most: number };
}

type Nothing = Record<never, never>;

interface At {
  readonly at: number;
  /** Empty at the end of the formula. */
  readonly found: string;
}

/** What the grammar would have taken instead. */
export type Expected = 'term' | 'sign' | 'operand' | 'operator' | 'closing' | 'tilde' | 'factor';

export type FormulaRefusalCode = keyof FormulaFigures;
export type FormulaRefusal = Refusal<FormulaRefusalCode>;
export type FormulaOutcome<Value> = Outcome<Value, FormulaRefusalCode>;

/** @example refusalFor('no-tilde', {}).code // 'no-tilde' */
export function refusalFor<Code extends FormulaRefusalCode>(code: Code, figures: FormulaFigures[Code]): Refusal<Code> {
  return { code, place: {}, figures: { ...figures } };
}
