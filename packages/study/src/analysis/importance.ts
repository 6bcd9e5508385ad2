import { bootstrapImportance, lmg, type Moments, relativeWeights } from '@minat/statistics';
import type { ScoredSample } from '../scoring/index.ts';
import type { DrawModel } from './draw-models.ts';
import type { ModelFigures } from './regression-figures.ts';
import type { Model, StudyResult } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

type Importance = StudyResult['importance'][number];

/** LMG walks all subsets: 4,096 of twelve. */
const mostDimensions = 12;

/**
 * The dimensions of each multiple model side by side: what each carries of R squared beside the others, in how many ways
 * this is usually asked, and how high its own score is.
 */
export function weighDimensions(
  sample: ScoredSample,
  models: readonly Model[],
  scores: StudyResult['scores'],
  drawModel: DrawModel,
  warnings: Warnings,
): Importance[] {
  const all: Importance[] = [];
  for (const model of models.filter(({ kind }) => kind === 'multiple')) {
    const moments = sample.scores.moments([model.outcome, ...model.predictors])!;
    const about: ModelFigures = { predictors: model.predictors, outcome: model.outcome, n: moments.n };
    const isWeighed = model.regression !== null && model.predictors.length <= mostDimensions;
    const drawn = isWeighed ? drawModel(model) : null;
    const shares = !isWeighed ? null : drawn === null ? sharesOf(moments) : bootstrapImportance(drawn);
    const known = shares === null || 'refused' in shares ? null : shares;
    for (const [at, dimension] of model.predictors.entries()) {
      const path = `importance[${all.length}]`;
      const none: Reason = { code: 'no-multiple-model', figures: about };
      const share = (found: Share | undefined, key: string): Importance['lmg'] => ({
        share: warnings.figure(found?.share ?? Number.NaN, `${path}.${key}.share`, none),
        percent: warnings.figure(100 * (found?.proportion ?? Number.NaN), `${path}.${key}.percent`, none),
        ci:
          found?.proportionLower === undefined || found.proportionUpper === undefined
            ? warnings.absent(`${path}.${key}.ci`, { code: 'bootstrap-not-drawn', figures: about })
            : { lower: 100 * found.proportionLower, upper: 100 * found.proportionUpper },
      });
      all.push({
        outcome: model.outcome,
        construct: sample.scales.find(({ id }) => id === dimension)!.scale.id,
        dimension,
        ...coefficientsOf(dimension, at, model, models, path, none, warnings),
        lmg: share(known?.lmg[at], 'lmg'),
        relativeWeight: share(known?.relativeWeights[at], 'relativeWeight'),
        performance: performanceOf(dimension, scores, path, warnings),
      });
    }
  }
  return all;
}

interface Share {
  readonly share: number;
  readonly proportion: number;
  readonly proportionLower?: number;
  readonly proportionUpper?: number;
}

/** The shares alone, from moments with the outcome first. */
function sharesOf(
  moments: Moments,
): { readonly lmg: readonly Share[]; readonly relativeWeights: readonly Share[] } | null {
  const predictors = Array.from({ length: moments.size - 1 }, (_, at) => at + 1);
  const [byOrder, byWeight] = [lmg(moments, 0, predictors), relativeWeights(moments, 0, predictors)];
  if ('refused' in byOrder || 'refused' in byWeight) return null;
  const listed = ({ shares, proportions }: typeof byOrder) =>
    shares.map((share, at) => ({ share, proportion: proportions[at]! }));
  return { lmg: listed(byOrder), relativeWeights: listed(byWeight) };
}

function coefficientsOf(
  dimension: string,
  at: number,
  model: Model,
  models: readonly Model[],
  path: string,
  none: Reason,
  warnings: Warnings,
): Pick<Importance, 'simpleBeta' | 'beta' | 'betaCi' | 'p' | 'semiPartialRSquared'> {
  const alone = models.find(
    ({ kind, predictors, outcome }) => kind === 'simple' && predictors[0] === dimension && outcome === model.outcome,
  );
  const beside = model.regression?.coefficients[at + 1];
  const figure = (value: number | null | undefined, key: string) =>
    warnings.figure(value ?? Number.NaN, `${path}.${key}`, none);
  const part = beside?.part ?? null;
  return {
    simpleBeta: figure(alone?.regression?.coefficients[1]?.beta, 'simpleBeta'),
    beta: figure(beside?.beta, 'beta'),
    betaCi: beside?.betaCi ?? warnings.absent(`${path}.betaCi`, none),
    p: figure(beside?.p, 'p'),
    semiPartialRSquared: figure(part === null ? undefined : part * part, 'semiPartialRSquared'),
  };
}

/** The mean score as a share of the way from the lowest to the highest possible, 0 to 100. */
function performanceOf(id: string, scores: StudyResult['scores'], path: string, warnings: Warnings): number | null {
  const { mean, from, to } = scores.find(({ scale }) => scale === id)!;
  const reason: Reason = { code: 'no-answers', figures: { scale: id } };
  return warnings.figure(
    mean === null ? Number.NaN : (100 * (mean - from)) / (to - from),
    `${path}.performance`,
    reason,
  );
}
