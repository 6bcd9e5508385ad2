import type { NoTest, WaveRemark } from '../wave-comparison.ts';

/** Figures already printed, names already plain. */
type Printed = Readonly<Record<string, string>>;
type Say = (f: Printed) => string;

/** Remarks of which a comparison may have many. */
export type TogetherCode = 'wording-differs' | 'alpha-below-minimum' | 'alpha-intervals-apart';
/** A sentence whose verb follows the direction that the figures allow. */
type SayDirection = (f: Printed, direction: 'higher' | 'lower') => string;

export interface WavesWords {
  readonly title: Say;
  readonly subtitle: Say;
  readonly facts: {
    readonly first: string;
    readonly second: string;
    readonly instrument: string;
    readonly software: string;
  };
  readonly sections: {
    readonly summary: string;
    readonly people: string;
    readonly change: string;
    readonly paired: string;
    readonly bands: string;
    readonly measurement: string;
    readonly reading: string;
  };
  readonly waves: { readonly a: string; readonly b: string };
  readonly directions: { readonly higher: string; readonly lower: string; readonly 'not-shown': string };
  readonly summary: {
    readonly changed: SayDirection;
    readonly notShown: Say;
    readonly untested: Say;
    readonly pairedChanged: SayDirection;
    readonly pairedNotShown: Say;
  };
  readonly people: {
    readonly caption: string;
    readonly heads: { readonly wave: string; readonly file: string; readonly rows: string; readonly used: string };
    readonly missing: { readonly listwise: string; readonly half: string };
    readonly matched: Say;
    readonly unmatched: Say;
    readonly notCompared: Say;
    readonly absentIn: { readonly a: string; readonly b: string; readonly both: string };
  };
  readonly change: {
    readonly description: string;
    readonly caption: string;
    readonly heads: {
      readonly scale: string;
      readonly n: Say;
      readonly mean: Say;
      readonly sd: Say;
      readonly difference: string;
      readonly ci: string;
      readonly t: string;
      readonly df: string;
      readonly p: string;
      readonly pHolm: string;
      readonly effect: string;
      readonly direction: string;
    };
    readonly effects: string;
    readonly effectAxis: string;
    readonly alternative: Say;
    readonly note: string;
    readonly tests: Say;
    readonly untested: Say;
  };
  readonly paired: {
    readonly caption: string;
    readonly heads: { readonly n: string; readonly r: string; readonly gz: string; readonly dav: string };
    readonly note: string;
    readonly none: { readonly [Reason in NoTest]: string };
  };
  readonly bands: { readonly caption: Say; readonly heads: { readonly band: string }; readonly labels: Printed };
  readonly measurement: {
    readonly caption: string;
    readonly heads: { readonly scale: string; readonly alpha: Say; readonly ci: Say };
    readonly nothing: string;
  };
  readonly remarks: { readonly [Code in Exclude<WaveRemark['code'], TogetherCode>]: Say };
  /** Said of all their subjects in one sentence: what stands for one, and the sentence round the list. */
  readonly together: {
    readonly [Code in TogetherCode]: { readonly each: Say; readonly all: (list: string, first: Printed) => string };
  };
  readonly between: Say;
  readonly reading: readonly string[];
  readonly refusals: {
    readonly 'too-few-rows': Say;
    readonly 'no-common-scale': Say;
    readonly 'scored-otherwise': Say;
  };
}
