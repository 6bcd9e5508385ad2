import type { InstrumentFigures, InstrumentRefusalCode, ValueKind } from '../instrument-reason.ts';
import type { LeftOut } from '../left-out.ts';

/** Every word that this room says to a person, in one language. */
export interface InstrumentWords {
  /** Where a sentence of `refusals` applies; stands before it. */
  readonly place: (file: string, line: number) => string;
  readonly kinds: Readonly<Record<ValueKind, string>>;
  /** What was found, and what to do. */
  readonly refusals: { readonly [Code in InstrumentRefusalCode]: (figures: InstrumentFigures[Code]) => string };
  readonly blueprint: BlueprintWords;
  readonly newInstrument: NewInstrumentWords;
  readonly draft: DraftWords;
}

/** The comments of a starting file, each on one line. */
export interface NewInstrumentWords {
  readonly head: string;
  readonly check: string;
  readonly id: string;
  readonly version: string;
  readonly languages: string;
  readonly source: string;
  readonly scoring: string;
  readonly answers: string;
  readonly thresholds: string;
  readonly scales: string;
  readonly dimensions: string;
  readonly optional: string;
  readonly items: string;
  readonly reverse: string;
  readonly profile: string;
}

/** The comments of a drafted file, each on one line, and the texts that stand in for those a person must write. */
export interface DraftWords {
  readonly head: (items: number, profile: number, leftOut: number, rows: number) => string;
  readonly check: string;
  readonly title: string;
  readonly source: string;
  readonly scales: string;
  readonly scaleName: string;
  readonly roleGuess: string;
  readonly answers: (seen: string) => string;
  readonly items: string;
  readonly textMissing: string;
  readonly reverseGuess: string;
  readonly noItems: string;
  readonly placeholder: string;
  readonly profile: string;
  readonly leftOut: string;
  readonly why: Readonly<Record<LeftOut, string>>;
  /** Stands for a header that is empty. */
  readonly column: (number: number) => string;
}

export interface BlueprintWords {
  readonly caption: (title: string) => string;
  readonly dimension: string;
  readonly indicator: string;
  readonly item: string;
  readonly statement: string;
  readonly direction: string;
  readonly forward: string;
  readonly reverse: string;
  readonly scale: (name: string, items: number) => string;
  readonly answers: (from: string, to: string) => string;
}
