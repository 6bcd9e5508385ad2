import { influence, momentsOf, predictAndResiduals, regress } from '@minat/statistics';
import type { Instrument } from '../instrument/index.ts';
import { collinearityFigures, influentialRows } from './assumption-figures.ts';
import { completeRows, rowsComplete } from './complete-rows.ts';
import { linearityFigures } from './linearity-figures.ts';
import { type FittingOptions, type ModelFigures, type Resampling, regressionFigures } from './regression-figures.ts';
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
export function fitModels(
  { thresholds }: Instrument,
  sample: ScoredSample,
  resampling: Resampling | null,
  warnings: Warnings,
): Model[] {
  const options = { level: thresholds.significance.level, resampling };
  return planModels(sample.scales).map((plan, index) => fitModel(plan, sample, options, `models[${index}]`, warnings));
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
  plan: ModelPlan,
  sample: ScoredSample,
  options: FittingOptions,
  path: string,
  warnings: Warnings,
): Model {
  const { kind, outcome, predictors } = plan;
  const scores = [...predictors, outcome].map(({ id }) => sample.scores.get(id)!);
  const columns = completeRows(scores);
  const [x, y] = [columns.slice(0, -1), columns.at(-1)!];
  const moments = momentsOf(columns);
  const places = x.map((_, at) => at);
  const fitted = regress(moments, x.length, places);
  const about: ModelFigures = { predictors: predictors.map(({ id }) => id), outcome: outcome.id, n: y.length };
  const model = nameModel(plan);
  if ('refused' in fitted) {
    const reason: Reason = { code: `regression-${fitted.refused}`, figures: about };
    const severity = model.level === 'construct' ? 'serious' : 'caution';
    return {
      ...model,
      regression: warnings.absent(`${path}.regression`, { ...reason, severity }),
      residuals: warnings.absent(`${path}.residuals`, reason),
      scatter: warnings.absent(`${path}.scatter`, reason),
      influential: [],
    };
  }
  const fit = predictAndResiduals(fitted, y, x);
  const found = { y, x, residuals: fit.residuals, influence: influence(fitted, y, x) };
  const isJudged = kind === 'multiple' || model.level === 'construct';
  const own = isJudged ? options : { ...options, resampling: null };
  return {
    ...model,
    regression: regressionFigures(fitted, found, own, about, `${path}.regression`, warnings),
    residuals: residualFigures(fitted, fit, isJudged, about, `${path}.residuals`, warnings),
    scatter:
      kind === 'simple'
        ? scatterFigures(fitted, moments, [x[0]!, y])
        : warnings.absent(`${path}.scatter`, { code: 'only-for-one-predictor', figures: about }),
    ...(kind === 'simple' && isJudged
      ? { linearity: linearityFigures(x[0]!, y, about, `${path}.linearity`, warnings) }
      : {}),
    ...(kind === 'multiple'
      ? { collinearity: collinearityFigures(moments, about, `${path}.collinearity`, warnings) }
      : {}),
    influential: influentialRows(
      found.influence,
      rowsComplete(scores).map((row) => sample.rowNumbers[row]!),
    ),
  };
}

function nameModel({ kind, outcome, predictors }: ModelPlan) {
  const names = predictors.map(({ id }) => id);
  return {
    // As a formula of R: no scale's id holds ~ or +, so no two models share it.
    id: `${outcome.id}~${names.join('+')}`,
    kind,
    level: predictors[0]!.kind,
    outcome: outcome.id,
    predictors: names,
  };
}
