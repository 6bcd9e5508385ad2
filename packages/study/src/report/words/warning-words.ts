import type { SpokenCode, SpokenFigures } from '../../analysis/index.ts';

/** The figures of a warning as they are printed, by the names that the analysis gives them. */
export type Printed<Code extends SpokenCode> = { readonly [Name in keyof SpokenFigures[Code]]: string };

/** Codes that are said of all their subjects in one sentence, since a study may have many. */
export type TogetherCode =
  | 'absent-scale'
  | 'valid-only-uncorrected'
  | 'validity-rule-nearly-empty'
  | 'short-scale-unreliable'
  | 'alpha-below-minimum'
  | 'alpha-not-positive';

/** A sentence for every warning that a reader must know of. */
export interface WarningWords {
  readonly single: { readonly [Code in Exclude<SpokenCode, TogetherCode>]: (f: Printed<Code>) => string };
  readonly together: {
    readonly [Code in TogetherCode]: {
      /** What stands for one subject. */
      readonly each: (f: Printed<Code>) => string;
      /** The sentence around the list; `f` are the figures of the first subject, for what all have in common. */
      readonly all: (list: string, f: Printed<Code>) => string;
    };
  };
}
