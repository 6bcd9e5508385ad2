/**
 * What each warning names, by its code. A reader meets the first group in sentences; the second only tells why a single
 * figure does not exist. The word catalogues are typed by this, so that no code is without its sentence.
 */
export interface WarningFigures extends SpokenFigures, SilentFigures {}

export interface SpokenFigures {
  // The file and the sample.
  'unusable-answers': Found;
  'answers-between-points': Found;
  'duplicate-rows': Found;
  /** Of more than `most` rows. */
  'duplicates-not-sought': { rows: number; most: number };
  'absent-scale': OfScale;
  'rows-lost': OfLoss;
  'rows-lost-half': OfLoss;
  'small-sample': { used: number };
  // The items and their scales.
  'constant-item': OfScale & { item: string };
  'items-not-valid': OfScale & { items: string[] };
  'valid-only-uncorrected': OfScale & { items: string[] };
  /** `noiseR`: the r that an item of pure noise has with a total of k such items, itself among them;
   * `passing`: percent of such items expected above the table's r. */
  'validity-rule-nearly-empty': OfScale & { k: number; noiseR: number; criticalR: number; passing: number };
  'constant-items-removed': Sized & { items: string[] };
  /** Under the rule `half`: reliability rests on the `n` of `used` rows that answer the whole scale. */
  'reliability-on-part': Sized & { used: number };
  'alpha-negative': OfAlpha;
  'alpha-below-minimum': OfAlpha;
  'short-scale-unreliable': OfAlpha;
  'omega-heywood': Sized;
  'relative-bands': OfScale;
  // The models.
  'mediation-shows-no-order': Pair & OfScale;
  'regression-too-few-rows': OfModel;
  'regression-constant-outcome': OfModel;
  'regression-constant-predictor': OfModel;
  'regression-collinear-predictors': OfModel;
  'perfect-fit': OfModel;
  'slope-in-points': Pair & { b: number };
  'p-far-below-print': Pair & { p: number };
  'spss-bound': Pair & { d: number; spssP: number; lillieforsP: number };
  'residuals-not-normal': OfModel & { tests: string[] };
  'shapiro-too-many': OfModel;
  'linearity-few-repeats': OfModel & { groups: number; rowsPerGroup: number };
  // The constructs side by side.
  /** r is not told from zero, or an alpha is below its mark: nothing to correct. */
  'attenuation-unusable': OfAttenuation;
  'r-above-what-alphas-allow': OfAttenuation;
  'constructs-hardly-distinct': OfAttenuation;
  'alpha-not-positive': OfTwo;
  'no-alpha': OfTwo;
}

export interface SilentFigures {
  'no-answers': Subject;
  'too-few-values': Subject & { n: number; needs: number };
  'constant-values': Subject & { value: number };
  'constant-total': Subject;
  'only-item': OfScale & { item: string };
  'one-item-remains': Sized & { item: string };
  'reliability-needs-two-items': Sized;
  'omega-too-few-items': Sized;
  'omega-singular': Sized;
  'omega-not-converged': Sized;
  'not-for-intercept': Pair;
  'flat-line': OfModel;
  'shapiro-too-few': OfModel;
  'shapiro-constant': OfModel;
  'linearity-too-few-groups': OfModel;
  'linearity-constant-outcome': OfModel;
  'linearity-no-repeated-values': OfModel;
  'groups-not-comparable': { question: string; scale: string };
  'only-for-one-predictor': OfModel;
  'variance-test-impossible': OfModel;
  'bootstrap-not-drawn': OfModel;
  /** More distinct rows than are held at once. */
  'too-many-points': OfModel;
  'no-multiple-model': OfModel;
  'no-share-mediated': OfModel;
  'no-htmt': OfTwo;
  'no-interval': OfTwo & { n: number };
}

export type WarningCode = keyof WarningFigures;
export type SpokenCode = keyof SpokenFigures;

/** What a figure that is missing belongs to: an item, a scale, a model or two constructs. */
type Subject = Partial<OfScale & { item: string } & OfModel & OfTwo>;

interface Found {
  count: number;
  rows: number[];
}
interface OfLoss {
  lost: number;
  rows: number;
  used: number;
  percent: number;
  answersMissing: number;
  answersAsked: number;
}
interface OfScale {
  scale: string;
}
interface Sized extends OfScale {
  k: number;
  n: number;
}
interface OfAlpha extends OfScale {
  k: number;
  alpha: number;
  minimum: number;
}
interface Pair {
  predictors: string[];
  outcome: string;
}
interface OfModel extends Pair {
  n: number;
}
interface OfTwo {
  a: string;
  b: string;
}
interface OfAttenuation extends OfTwo {
  r: number;
  disattenuatedR: number;
  largestR: number;
  maximum: number;
}
