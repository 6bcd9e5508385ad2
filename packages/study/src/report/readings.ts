import type { Model, StudyResult } from '../analysis/index.ts';
import type { Voice } from './voice.ts';

type Band = StudyResult['categories'][number]['bands'][number];

/** The bands with most respondents: one, or several with equally many. */
export function fullestBands(bands: readonly Band[]): readonly [Band, ...Band[]] {
  const most = bands.reduce((count, band) => Math.max(count, band.count), 0);
  return bands.filter(({ count }) => count === most) as [Band, ...Band[]];
}

/**
 * How an alpha is called by the study's own marks; not judged where there are no more rows than items.
 *
 * @example reliabilityVerdict({ alpha: 0.65, k: 4, n: 50 }, { minimum: 0.6, strict: 0.7 }) // 'acceptable'
 */
export function reliabilityVerdict(
  { alpha, k, n }: Pick<StudyResult['reliability'][number], 'alpha' | 'k' | 'n'>,
  { minimum, strict }: { readonly minimum: number; readonly strict: number },
): 'good' | 'acceptable' | 'below' | 'negative' | 'unjudged' | 'none' {
  if (alpha === null) return 'none';
  if (n <= k) return 'unjudged';
  if (alpha < 0) return 'negative';
  if (alpha < minimum) return 'below';
  return alpha < strict ? 'acceptable' : 'good';
}

/** What a model's sentences call its two sides: predictors as x, the outcome as y. */
export function namesOf({ predictors, outcome }: Model, voice: Voice): { readonly x: string; readonly y: string } {
  return { x: voice.list(predictors.map(voice.name)), y: voice.name(outcome) };
}

/** The simple models of whole constructs: the study's main question. */
export function constructModels({ models }: StudyResult): readonly Model[] {
  return models.filter(({ kind, level }) => kind === 'simple' && level === 'construct');
}

/** The models whose residuals are judged: those of whole constructs, and the multiple ones. */
export function judgedModels({ models }: StudyResult): readonly Model[] {
  return models.filter(({ kind, level }) => kind === 'multiple' || level === 'construct');
}

/** Whether a variable is divided: only then is there a dimension to speak of. */
export function hasDimensions({ instrument }: StudyResult): boolean {
  return instrument.scales.some(({ kind }) => kind === 'dimension');
}

/** The constant by its word, a predictor by its name. */
export function termName(term: string, voice: Voice): string {
  return term === '(Intercept)' ? voice.words.regression.constant : voice.name(term);
}
