import { normalLowerTail } from '@minat/statistics';
import { type AnswerProblem, MOST_ROWS_COMPARED } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import type { SurveyData } from '../scoring/index.ts';
import type { StudyResult } from './study-result.ts';
import type { Warnings } from './warnings.ts';

type Figures = Pick<StudyResult, 'sample' | 'validity' | 'reliability' | 'models' | 'discriminant'>;

/** What the file shows before any result: unusable cells, rows met twice, scales that are not there, rows left out. */
export function cautionAboutData(
  { problems, absentScales }: SurveyData,
  sample: StudyResult['sample'],
  warnings: Warnings,
): void {
  const rowsOf = (found: readonly AnswerProblem[]) => [...new Set(found.map((problem) => problem.row))];
  const unusable = problems.filter((problem) => problem.code === 'not-a-number' || problem.code === 'out-of-range');
  if (unusable.length > 0) {
    warnings.say('caution', 'unusable-answers', 'sample.answersMissing', {
      count: unusable.length,
      rows: rowsOf(unusable),
    });
  }
  const between = problems.filter((problem) => problem.code === 'between-points');
  if (between.length > 0) {
    warnings.say('caution', 'answers-between-points', 'items', { count: between.length, rows: rowsOf(between) });
  }
  const twice = problems.filter((problem) => problem.code === 'duplicate-row');
  if (twice.length > 0) {
    warnings.say('caution', 'duplicate-rows', 'sample.used', { count: twice.length, rows: rowsOf(twice) });
  }
  if (sample.rows > MOST_ROWS_COMPARED) {
    warnings.say('note', 'duplicates-not-sought', 'sample.used', { rows: sample.rows, most: MOST_ROWS_COMPARED });
  }
  for (const scale of absentScales) {
    warnings.say('note', 'absent-scale', 'instrument.absentScales', { scale });
  }
  const lost = sample.rows - sample.used;
  if (lost > 0) {
    const percent = (100 * lost) / sample.rows;
    const severity = percent > 20 ? 'serious' : 'caution';
    warnings.say(severity, sample.missingRule === 'half' ? 'rows-lost-half' : 'rows-lost', 'sample.used', {
      lost,
      rows: sample.rows,
      used: sample.used,
      percent,
      answersMissing: sample.answersMissing,
      answersAsked: sample.answersAsked,
    });
  }
  if (sample.used < 30) warnings.say('caution', 'small-sample', 'sample.used', { used: sample.used });
}

/** What the figures show that a reader of the usual tables would miss. */
export function cautionAboutFigures({ thresholds }: Instrument, figures: Figures, warnings: Warnings): void {
  cautionAboutValidity(figures, warnings);
  cautionAboutReliability(thresholds, figures, warnings);
  cautionAboutModels(thresholds, figures, warnings);
  cautionAboutDistinctness(thresholds, figures, warnings);
}

function cautionAboutValidity({ validity, sample }: Figures, warnings: Warnings): void {
  for (const scale of new Set(validity.items.map((item) => item.scale))) {
    const own = validity.items.filter((item) => item.scale === scale);
    const failing = own.filter((item) => item.valid === false).map((item) => item.item);
    if (failing.length > 0) warnings.say('caution', 'items-not-valid', 'validity.items', { scale, items: failing });
    const weak = own.filter((item) => item.correctedValid === false && item.valid === true).map((item) => item.item);
    if (weak.length > 0) warnings.say('caution', 'valid-only-uncorrected', 'validity.items', { scale, items: weak });
    // An item of pure noise correlates with a total of k such items, itself among them, by 1/√k.
    const noiseR = 1 / Math.sqrt(own.length);
    if (noiseR > validity.criticalR) {
      const { criticalR } = validity;
      const passing = 100 * shareAbove(criticalR, noiseR, sample.used);
      warnings.say('note', 'validity-rule-nearly-empty', 'validity', {
        scale,
        k: own.length,
        noiseR,
        criticalR,
        passing,
      });
    }
  }
}

/** The part of sample r's above a mark where the true one is rho, by Fisher's z; about, and a half where n tells nothing. */
function shareAbove(mark: number, rho: number, n: number): number {
  if (rho >= 1) return 1;
  return normalLowerTail((Math.atanh(rho) - Math.atanh(mark)) * Math.sqrt(Math.max(0, n - 3)));
}

function cautionAboutReliability(
  thresholds: Instrument['thresholds'],
  { reliability }: Figures,
  warnings: Warnings,
): void {
  for (const [index, { scale, kind, k, alpha }] of reliability.entries()) {
    if (alpha === null || alpha >= thresholds.reliability.minimum) continue;
    const isShort = kind === 'dimension' && k < 4;
    const code = alpha < 0 ? 'alpha-negative' : isShort ? 'short-scale-unreliable' : 'alpha-below-minimum';
    const severity = alpha < 0 && kind === 'construct' ? 'serious' : 'caution';
    warnings.say(severity, code, `reliability[${index}].alpha`, {
      scale,
      k,
      alpha,
      minimum: thresholds.reliability.minimum,
    });
  }
}

function cautionAboutModels({ significance }: Instrument['thresholds'], { models }: Figures, warnings: Warnings): void {
  for (const [index, { predictors, outcome, regression, residuals, kind, level }] of models.entries()) {
    // The simple models of single dimensions stand beside the multiple one, which is what is judged.
    if (kind === 'simple' && level === 'dimension') continue;
    const about = { predictors, outcome };
    if (regression !== null && kind === 'simple') {
      const { b, p } = regression.coefficients[1]!;
      const own = `models[${index}].regression.coefficients[1]`;
      if (isBelow(p, significance.level)) warnings.say('note', 'slope-in-points', `${own}.b`, { ...about, b });
      if (p !== null && p < 0.0001) warnings.say('note', 'p-far-below-print', `${own}.p`, { ...about, p });
    }
    if (residuals === null) continue;
    const { kolmogorovSmirnov, shapiroWilk } = residuals;
    const own = `models[${index}].residuals`;
    if (kolmogorovSmirnov.spssIsBound === true) {
      const { d, spssP, lillieforsP } = kolmogorovSmirnov;
      warnings.say('note', 'spss-bound', `${own}.kolmogorovSmirnov.spssP`, {
        ...about,
        d: d!,
        spssP: spssP!,
        lillieforsP: lillieforsP!,
      });
    }
    const rejecting = [
      ...(isBelow(kolmogorovSmirnov.lillieforsP, significance.level) ? ['kolmogorov-smirnov'] : []),
      ...(isBelow(shapiroWilk.p, significance.level) ? ['shapiro-wilk'] : []),
    ];
    if (rejecting.length > 0)
      warnings.say('caution', 'residuals-not-normal', own, { ...about, tests: rejecting, n: residuals.n });
  }
}

function cautionAboutDistinctness(
  thresholds: Instrument['thresholds'],
  { discriminant, reliability }: Figures,
  warnings: Warnings,
): void {
  const alphaOf = (id: string) => reliability.find(({ scale }) => scale === id)!.alpha!;
  for (const [index, { a, b, r, p, disattenuatedR, largestR }] of discriminant.entries()) {
    if (disattenuatedR === null || r === null || Math.abs(disattenuatedR) < thresholds.discriminant.maximum) continue;
    const isUsable = isCorrectionUsable(p, [alphaOf(a), alphaOf(b)], thresholds);
    const isImpossible = Math.abs(disattenuatedR) > 1;
    warnings.say(
      isUsable ? (isImpossible ? 'serious' : 'caution') : 'note',
      isUsable ? (isImpossible ? 'r-above-what-alphas-allow' : 'constructs-hardly-distinct') : 'attenuation-unusable',
      `discriminant[${index}].disattenuatedR`,
      { a, b, r, disattenuatedR, largestR: largestR!, maximum: thresholds.discriminant.maximum },
    );
  }
}

/**
 * The correction divides by what the alphas say: where these are below their mark, or r itself is not told from zero,
 * its result says nothing.
 *
 * @example isCorrectionUsable(0.001, [0.8, 0.9], instrument.thresholds) // true
 * @example isCorrectionUsable(0.001, [0.8, 0.4], instrument.thresholds) // false
 */
export function isCorrectionUsable(
  p: number | null,
  alphas: readonly (number | null)[],
  { significance, reliability }: Pick<Instrument['thresholds'], 'significance' | 'reliability'>,
): boolean {
  return isBelow(p, significance.level) && alphas.every((alpha) => alpha !== null && alpha >= reliability.minimum);
}

function isBelow(p: number | null, level: number): boolean {
  return p !== null && p < level;
}
