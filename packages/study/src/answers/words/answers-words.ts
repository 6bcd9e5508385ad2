import type { AnswerProblem } from '../answers.ts';
import type { AnswersFigures, ForeignKind } from '../answers-refusal.ts';

/** Every word that this room says to a person, in one language. */
export interface AnswersWords {
  /** Names the place before a sentence. */
  readonly row: (row: number) => string;
  readonly line: (line: number) => string;
  readonly column: (column: string) => string;
  /** Follows a list that was cut: how many more there are. */
  readonly more: (count: number) => string;
  /** Of a kind of file that is not read: what it is, and what to do. */
  readonly foreign: Readonly<Record<ForeignKind, string>>;
  /** What was found, and what to do. */
  readonly refusals: { readonly [Code in keyof AnswersFigures]: (figures: AnswersFigures[Code]) => string };
  /** What was found, and what becomes of it. */
  readonly problems: { readonly [Code in AnswerProblem['code']]: (problem: ProblemOf<Code>) => string };
}

/** A problem of this kind; `code` of the cell problems is one member of the union. */
export type ProblemOf<Code extends AnswerProblem['code']> = Code extends 'duplicate-row'
  ? Extract<AnswerProblem, { readonly code: 'duplicate-row' }>
  : Exclude<AnswerProblem, { readonly code: 'duplicate-row' }>;
