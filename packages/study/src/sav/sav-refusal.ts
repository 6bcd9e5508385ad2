import type { Outcome, Refusal } from '../refusal/index.ts';

/** What each refusal of this room names, by its code. The word catalogues have one sentence for each. */
export interface SavFigures {
  readonly 'not-sav': Nothing;
  readonly 'sav-encrypted': Nothing;
  /** The file ends while something is still to come. */
  readonly 'sav-truncated': { readonly offset: number };
  /** What stands at this place cannot be. */
  readonly 'sav-damaged': { readonly what: SavPart; readonly offset: number };
  readonly 'sav-too-large': { readonly what: 'bytes' | 'variables' | 'labels' | 'cells'; readonly most: number };
  readonly 'sav-unknown-encoding': { readonly encoding: string };
  readonly 'sav-weighted': { readonly variable: string };
}

type Nothing = Record<never, never>;

/** The parts of a file that may be damaged. */
export type SavPart =
  | 'header'
  | 'variable'
  | 'value-labels'
  | 'record'
  | 'extension'
  | 'long-text'
  | 'names'
  | 'cases'
  | 'compression';

export type SavRefusalCode = keyof SavFigures;

export type SavRefusal = Refusal<SavRefusalCode>;

export type SavOutcome<Value> = Outcome<Value, SavRefusalCode>;

/** Carries a refusal from deep in the reading to the door, where it becomes a value. Never leaves the room. */
export class SavFault extends Error {
  readonly refusal: SavRefusal;

  constructor(refusal: SavRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** @example savRefusal('not-sav', {}).code // 'not-sav' */
export function savRefusal<Code extends SavRefusalCode>(code: Code, figures: SavFigures[Code]): Refusal<Code> {
  return { code, place: {}, figures: { ...figures } };
}

export function damaged(what: SavPart, offset: number): SavFault {
  return new SavFault(savRefusal('sav-damaged', { what, offset }));
}
