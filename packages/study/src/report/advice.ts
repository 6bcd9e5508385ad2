import type { Block } from '@minat/document';
import { type AdviceFigures, adviceBlocks, advise, type Bounds, type TopicFigures } from '../advice/index.ts';
import type { Model, StudyResult } from '../analysis/index.ts';
import { isSmmaDimension } from './dimension-pictures.ts';
import type { Voice } from './voice.ts';

/**
 * What the figures allow to be said, what not, and what to do first: from the first model on dimensions of SMMA. Other
 * studies have dimensions too, of which there is nothing to advise about an account.
 */
export function reportAdvice(result: StudyResult, voice: Voice): Block[] {
  const model = result.models.find(({ kind, predictors }) => kind === 'multiple' && predictors.every(isSmmaDimension));
  if (model === undefined) return [];
  return adviceBlocks(advise(adviceFigures(result, model)), voice.language);
}

/** The figures that advice is made from, out of the result. */
function adviceFigures(result: StudyResult, multiple: Model): AdviceFigures {
  const { instrument, importance, models, sample, warnings, reliability } = result;
  const nameOf = (id: string) => instrument.scales.find((scale) => scale.id === id)!.name;
  const own = importance.filter(
    ({ outcome, dimension }) => outcome === multiple.outcome && multiple.predictors.includes(dimension),
  );
  const construct = own[0]!.construct;
  const whole = models.find(
    ({ kind, outcome, predictors }) => kind === 'simple' && outcome === multiple.outcome && predictors[0] === construct,
  );
  const slope = whole?.regression?.coefficients[1];
  return {
    predictor: { name: nameOf(construct) },
    outcome: {
      name: nameOf(multiple.outcome),
      rSquared: whole?.regression?.rSquared ?? null,
      slope: slope?.b ?? null,
      p: slope?.p ?? null,
    },
    dimensions: own.map(({ dimension, performance, lmg, beta, betaCi, p }) => ({
      id: dimension,
      name: nameOf(dimension),
      performance,
      importance: lmg.percent === null ? null : lmg.percent / 100,
      importanceCi: scaled(lmg.ci, 1 / 100),
      beta,
      betaCi: scaled(betaCi, 1),
      p,
      alpha: reliability.find(({ scale }) => scale === dimension)?.alpha ?? null,
    })),
    ...topic('stigma', result),
    ...topic('doubt', result),
    sample: { n: sample.used, missing: sample.rows - sample.used },
    warnings: [...new Set(warnings.map(({ code }) => code))],
  };
}

/** The optional block of the ready instrument asks for these two by name. */
function topic(id: 'stigma' | 'doubt', { scores, reliability }: StudyResult): Partial<Record<typeof id, TopicFigures>> {
  const score = scores.find(({ scale }) => scale === id);
  if (score === undefined) return {};
  const { mean, from, to } = score;
  const alpha = reliability.find(({ scale }) => scale === id)?.alpha ?? null;
  return { [id]: { mean: mean === null ? null : (100 * (mean - from)) / (to - from), alpha } };
}

function scaled(ci: { lower: number | null; upper: number | null } | null, by: number): Bounds | null {
  return ci === null || ci.lower === null || ci.upper === null ? null : { lower: ci.lower * by, upper: ci.upper * by };
}
