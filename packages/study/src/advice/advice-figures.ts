import type { Text } from '../instrument/index.ts';

/**
 * What advice is made from: figures of a study, already computed. Nothing else is read, so that whoever wonders about an
 * advice finds its reason here.
 */
export interface AdviceFigures {
  /** Advice on what to do is given on an account of social media; of any other survey, what may be said and what not. */
  readonly about: 'account' | 'survey';
  readonly predictor: { readonly name: Text };
  readonly outcome: OutcomeFigures;
  readonly dimensions: readonly DimensionFigures[];
  /** Absent where the questionnaire did not ask. High stands for more stigma, more doubt. */
  readonly stigma?: TopicFigures;
  readonly doubt?: TopicFigures;
  /** Size of the r of stigma and doubt corrected for attenuation, where both were asked and it can be used. */
  readonly obstacles?: { readonly disattenuatedR: number; readonly maximum: number };
  /** `n`: rows used; `missing`: rows left out because of missing answers. */
  readonly sample: { readonly n: number; readonly missing: number };
  /** Codes of the study's warnings. */
  readonly warnings: readonly string[];
}

/** The relation of the predictor as a whole with the outcome. */
export interface OutcomeFigures {
  readonly name: Text;
  /** 0 to 1. */
  readonly rSquared: number | null;
  /** Points of the outcome per point of the predictor. */
  readonly slope: number | null;
  readonly p: number | null;
}

export interface DimensionFigures {
  readonly id: string;
  readonly name: Text;
  /** The mean on the theoretical range, 0 to 100. */
  readonly performance: number | null;
  /** Its part of R squared, 0 to 1, in the unit in which the parts of all dimensions sum to 1; so is its interval. */
  readonly importance: number | null;
  readonly importanceCi?: Bounds | null;
  /** The standardized coefficient among all dimensions. */
  readonly beta: number | null;
  readonly betaCi: Bounds | null;
  readonly p: number | null;
  readonly alpha: number | null;
}

export interface TopicFigures {
  /** The mean on the theoretical range, 0 to 100. */
  readonly mean: number | null;
  readonly alpha: number | null;
}

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}
