import type { Block } from '@minat/document';
import {
  type AdviceFigures,
  adviceBlocks,
  advise,
  type Bounds,
  claimBlocks,
  type TopicFigures,
} from '../advice/index.ts';
import type { Model, StudyResult } from '../analysis/index.ts';
import { paragraph } from './blocks.ts';
import { isSmmaDimension } from './dimension-pictures.ts';
import { constructModels } from './readings.ts';
import type { Voice } from './voice.ts';

/**
 * What the figures allow to be said and what not, of every relation. What to do first is said of an account only: from
 * the first model on dimensions of SMMA. Other studies have dimensions too, of which there is nothing to advise.
 */
export function reportAdvice(result: StudyResult, voice: Voice): Block[] {
  const { models } = result;
  const ofAccount = models.find(({ kind, predictors }) => kind === 'multiple' && predictors.every(isSmmaDimension));
  if (ofAccount !== undefined) {
    const own = importanceOf(ofAccount, result);
    return adviceBlocks(
      advise(adviceFigures('account', own[0]!.construct, ofAccount.outcome, own, result)),
      voice.language,
    );
  }
  const relations = constructModels(result);
  if (relations.length === 0) return [paragraph(voice.words.noRelation)];
  const advices = relations.map(({ predictors, outcome }) => {
    const construct = predictors[0]!;
    const own = result.importance.filter((one) => one.construct === construct && one.outcome === outcome);
    return advise(adviceFigures('survey', construct, outcome, own, result));
  });
  return claimBlocks(advices, voice.language);
}

function importanceOf(model: Model, { importance }: StudyResult): StudyResult['importance'] {
  return importance.filter(
    ({ outcome, dimension }) => outcome === model.outcome && model.predictors.includes(dimension),
  );
}

/** The figures that advice is made from, out of the result. */
function adviceFigures(
  about: AdviceFigures['about'],
  construct: string,
  outcome: string,
  own: StudyResult['importance'],
  result: StudyResult,
): AdviceFigures {
  const { instrument, models, sample, reliability } = result;
  const nameOf = (id: string) => instrument.scales.find((scale) => scale.id === id)!.name;
  const whole = models.find(
    ({ kind, outcome: of, predictors }) => kind === 'simple' && of === outcome && predictors[0] === construct,
  );
  const slope = whole?.regression?.coefficients[1];
  return {
    about,
    predictor: { name: nameOf(construct) },
    outcome: {
      name: nameOf(outcome),
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
    ...obstaclesOf(result),
    sample: { n: sample.used, missing: sample.rows - sample.used },
    warnings: codesOf([construct, outcome], result),
  };
}

/** The study's warnings; of two constructs only what is said of these two. */
function codesOf(pair: readonly string[], { warnings }: StudyResult): string[] {
  const isOther = ({ path, figures: { a, b } }: StudyResult['warnings'][number]) =>
    path.startsWith('discriminant') && !(pair.includes(String(a)) && pair.includes(String(b)));
  return [...new Set(warnings.filter((warning) => !isOther(warning)).map(({ code }) => code))];
}

/** Stigma and doubt side by side, where that was decided. */
function obstaclesOf({ procedures }: StudyResult): Pick<AdviceFigures, 'obstacles'> {
  const found = procedures.find(
    ({ id, decision }) => (id === 'distinct:stigma-doubt' || id === 'distinct:doubt-stigma') && decision !== 'unjudged',
  );
  return found?.kind === 'criterion' ? { obstacles: { disattenuatedR: found.value, maximum: found.mark } } : {};
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
