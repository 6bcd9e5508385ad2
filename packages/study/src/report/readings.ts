import type { Model, StudyResult } from '../analysis/index.ts';
import type { Voice } from './voice.ts';

type Band = StudyResult['categories'][number]['bands'][number];

/** The band with most respondents; of equal ones the lower. */
export function fullestBand(bands: readonly Band[]): Band {
  return bands.reduce((fullest, band) => (band.count > fullest.count ? band : fullest));
}

/**
 * How an alpha is called by the study's own marks.
 *
 * @example reliabilityVerdict(0.65, { minimum: 0.6, strict: 0.7 }) // 'acceptable'
 */
export function reliabilityVerdict(
  alpha: number | null,
  { minimum, strict }: { readonly minimum: number; readonly strict: number },
): 'good' | 'acceptable' | 'below' | 'negative' | 'none' {
  if (alpha === null) return 'none';
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
