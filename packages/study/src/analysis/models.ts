import { momentsOf, predictAndResiduals, regress } from '@minat/statistics';
import type { Instrument } from '../instrument/index.ts';
import { completeRows } from './complete-rows.ts';
import { type ModelFigures, regressionFigures } from './regression-figures.ts';
import { residualFigures } from './residual-figures.ts';
import { scatterFigures } from './scatter-figures.ts';
import type { ScoredSample, ScoredScale } from './scored-sample.ts';
import type { Model } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

/** A model to fit: which scores explain which. */
interface ModelPlan {
  readonly kind: Model['kind'];
  readonly outcome: ScoredScale;
  readonly predictors: readonly ScoredScale[];
}

/**
 * The study's linear regressions, on scores: for every outcome and predictor the simple one; where the predictor is
 * divided, the multiple one on its dimensions with the simple ones of each dimension beside it, so that a sign that
 * turns by collinearity can be seen.
 */
export function fitModels({ thresholds }: Instrument, sample: ScoredSample, warnings: Warnings): Model[] {
  const { level } = thresholds.significance;
  return planModels(sample.scales).map((plan, index) => fitModel(plan, sample, level, `models[${index}]`, warnings));
}

function planModels(scales: readonly ScoredScale[]): ModelPlan[] {
  const constructs = scales.filter((scale) => scale.kind === 'construct');
  const outcomes = constructs.filter(({ scale }) => scale.role === 'outcome');
  const predictors = constructs.filter(({ scale }) => scale.role === 'predictor');
  const dimensionsOf = (construct: ScoredScale) =>
    scales.filter(({ kind, scale }) => kind === 'dimension' && scale === construct.scale);
  const pairs = outcomes.flatMap((outcome) => predictors.map((predictor) => ({ outcome, predictor })));
  const simple = (outcome: ScoredScale, predictor: ScoredScale): ModelPlan => ({
    kind: 'simple',
    outcome,
    predictors: [predictor],
  });
  return [
    ...pairs.map(({ outcome, predictor }) => simple(outcome, predictor)),
    ...pairs.flatMap(({ outcome, predictor }): ModelPlan[] => {
      const dimensions = dimensionsOf(predictor);
      if (dimensions.length < 2) return [];
      return [
        { kind: 'multiple', outcome, predictors: dimensions },
        ...dimensions.map((dimension) => simple(outcome, dimension)),
      ];
    }),
  ];
}

function fitModel(
  { kind, outcome, predictors }: ModelPlan,
  sample: ScoredSample,
  level: number,
  path: string,
  warnings: Warnings,
): Model {
  const [y, ...x] = completeRows([outcome, ...predictors].map(({ id }) => sample.scores.get(id)!)) as [
    Float64Array,
    ...Float64Array[],
  ];
  const moments = momentsOf([...x, y]);
  const fitted = regress(
    moments,
    x.length,
    x.map((_, at) => at),
  );
  const names = predictors.map(({ id }) => id);
  const about: ModelFigures = { predictors: names, outcome: outcome.id, n: y.length };
  const construct = predictors[0]!.scale.id;
  const model = {
    id: kind === 'multiple' ? `${construct}-dimensions-${outcome.id}` : `${names[0]}-${outcome.id}`,
    kind,
    level: predictors[0]!.kind,
    outcome: outcome.id,
    predictors: names,
  };
  if ('refused' in fitted) {
    const reason: Reason = { code: `regression-${fitted.refused}`, figures: about };
    const severity = model.level === 'construct' ? 'serious' : 'caution';
    return {
      ...model,
      regression: warnings.absent(`${path}.regression`, { ...reason, severity }),
      residuals: warnings.absent(`${path}.residuals`, reason),
      scatter: warnings.absent(`${path}.scatter`, reason),
    };
  }
  const fit = predictAndResiduals(fitted, y, x);
  return {
    ...model,
    regression: regressionFigures(fitted, fit.residuals, level, about, `${path}.regression`, warnings),
    residuals: residualFigures(fitted, fit, about, `${path}.residuals`, warnings),
    scatter:
      kind === 'simple'
        ? scatterFigures(fitted, moments, [x[0]!, y])
        : warnings.absent(`${path}.scatter`, { code: 'only-for-one-predictor', figures: about }),
  };
}
