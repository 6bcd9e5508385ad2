import type { Procedure } from '../../analysis/index.ts';
import type { LeftOut } from '../report-comparison.ts';
import type { IndexCode, IndexReason } from '../screening.ts';

/** Figures already printed. */
type Printed = Readonly<Record<string, string>>;
type Say = (f: Printed) => string;

export interface ScreeningWords {
  readonly title: Say;
  readonly subtitle: Say;
  readonly facts: {
    readonly data: string;
    readonly sha256: string;
    readonly instrument: string;
    readonly software: string;
  };
  readonly sections: {
    readonly summary: string;
    readonly respondents: string;
    readonly indices: string;
    readonly comparison: string;
  };
  readonly summary: {
    readonly some: Say;
    readonly none: Say;
    readonly kept: string;
    readonly surprise: string;
  };
  readonly respondents: {
    readonly named: Say;
    readonly single: Say;
    readonly heads: { readonly row: string; readonly code: string; readonly signs: string };
    readonly flagNote: string;
    readonly weakNote: Say;
    readonly sameNote: Say;
    readonly more: Say;
    readonly nobody: string;
  };
  readonly indices: {
    readonly caption: string;
    readonly heads: {
      readonly index: string;
      readonly rule: string;
      readonly n: string;
      readonly flagged: string;
      readonly percent: string;
      readonly source: string;
    };
    readonly names: { readonly [Code in IndexCode]: string };
    /** The rule in force, with its marks. */
    readonly rules: { readonly [Code in IndexCode]: Say };
    /** Why an honest respondent may be flagged by it. */
    readonly innocent: { readonly [Code in IndexCode]: string };
    readonly innocentIntro: string;
    /** Sources that are no work to cite, by their code. */
    readonly sources: Readonly<Record<string, string>>;
    readonly weak: string;
    readonly reasons: { readonly [Code in IndexReason['code']]: Say };
    readonly notComputed: Say;
    readonly independent: Say;
  };
  readonly comparison: {
    readonly leftOut: {
      readonly [Who in LeftOut]: { readonly caption: string; readonly without: string; readonly tooFew: string };
    };
    readonly heads: {
      readonly figure: string;
      readonly all: string;
      readonly change: string;
    };
    readonly rows: {
      readonly used: string;
      readonly mean: Say;
      readonly sd: Say;
      readonly alpha: Say;
      readonly b: Say;
      readonly p: Say;
      readonly rSquared: Say;
    };
    readonly nobody: string;
    readonly same: Say;
    readonly changed: Say;
    /** One decision that changes. */
    readonly changedUnnamed: Say;
    readonly turned: Say;
    readonly decisions: { readonly [Decision in Procedure['decision']]: string };
    readonly choice: string;
    readonly withheld: Say;
  };
  readonly exclusions: {
    readonly title: string;
    readonly some: Say;
    readonly kept: string;
    readonly caption: string;
    readonly heads: { readonly reason: string; readonly count: string };
    readonly more: Say;
  };
}
