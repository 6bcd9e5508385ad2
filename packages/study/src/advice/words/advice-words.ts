import type { ActionCode } from '../actions.ts';
import type { AllowedClaim, Doubt, NotAllowedClaim, RankedDimension, Recommendation, Trigger } from '../advice.ts';

/** Figures already printed, names already plain, by the names that the advice gives them. */
type Printed = Readonly<Record<string, string>>;
type Say = (f: Printed) => string;

/** A sentence for every code, so that none is without; each language has this shape. */
export interface AdviceWords {
  readonly heads: {
    readonly allowed: string;
    readonly notAllowed: string;
    readonly ranking: string;
    readonly recommendations: string;
  };
  readonly intro: string;
  readonly allowed: { readonly [Code in AllowedClaim['code']]: Say };
  readonly notAllowed: { readonly [Code in NotAllowedClaim['code']]: Say };
  readonly nothingAllowed: string;
  readonly ranking: {
    readonly caption: string;
    readonly heads: {
      readonly rank: string;
      readonly dimension: string;
      readonly standing: string;
      readonly performance: string;
      readonly importance: string;
      readonly strength: string;
    };
    readonly note: Say;
  };
  readonly standings: { readonly [One in RankedDimension['standing']]: string };
  readonly strengths: { readonly [One in Recommendation['strength']]: string };
  readonly doubts: { readonly [One in Doubt]: string };
  readonly because: Say;
  readonly titles: { readonly [Kind in Recommendation['kind']]: Say };
  /** Topics by id. */
  readonly topics: Printed;
  /** Figures by the end of their path. */
  readonly figures: Printed;
  readonly trigger: { readonly [Side in Trigger['side']]: Say };
  readonly triggered: Say;
  readonly strengthIs: Say;
  /** Stands for the trigger of what is to be measured. */
  readonly notAsked: string;
  /** The same where it was asked, but no mean exists. */
  readonly noMean: string;
  readonly actions: { readonly [Code in ActionCode]: string };
}
