import {
  durbinWatson,
  influence,
  predictAndResiduals,
  type Regression,
  regress,
  sweepDurbinWatson,
  sweepResiduals,
} from '@minat/statistics';
import type { Instrument } from '../instrument/index.ts';
import type { ScoredSample, ScoredScale } from '../scoring/index.ts';
import { collinearityFigures, influentialRows } from './assumption-figures.ts';
import type { DrawModel } from './draw-models.ts';
import { linearityFigures } from './linearity-figures.ts';
import { allRows, heldRows, type ModelRows } from './model-rows.ts';
import { type ModelFigures, regressionFigures } from './regression-figures.ts';
import { residualFigures, sweptResidualFigures } from './residual-figures.ts';
import { scatterFigures } from './scatter-figures.ts';
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
  drawModel: DrawModel,
  warnings: Warnings,
): Model[] {
  const options = { level: thresholds.significance.level, drawModel };
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
  { level, drawModel }: { readonly level: number; readonly drawModel: DrawModel },
  path: string,
  warnings: Warnings,
): Model {
  const { kind, outcome, predictors } = plan;
  const names = predictors.map(({ id }) => id);
  // Every row that counts has a score on each construct; some may have none on a dimension.
  const moments = sample.scores.moments([...names, outcome.id]);
  const about: ModelFigures = { predictors: names, outcome: outcome.id, n: moments?.n ?? 0 };
  const fitted =
    moments === null
      ? ({ refused: 'too-few-rows' } as const)
      : regress(
          moments,
          names.length,
          names.map((_, at) => at),
        );
  const model = nameModel(plan);
  if (moments === null || 'refused' in fitted) {
    const code = 'refused' in fitted ? (`regression-${fitted.refused}` as const) : 'regression-too-few-rows';
    const reason: Reason = { code, figures: about };
    const severity = model.level === 'construct' ? 'serious' : 'caution';
    return {
      ...model,
      regression: warnings.absent(`${path}.regression`, { ...reason, severity }),
      residuals: warnings.absent(`${path}.residuals`, reason),
      scatter: warnings.absent(`${path}.scatter`, reason),
      influential: [],
    };
  }
  const isJudged = kind === 'multiple' || model.level === 'construct';
  const own = {
    level,
    drawn: isJudged && !fitted.perfect ? drawModel({ predictors: names, outcome: outcome.id }) : null,
  };
  const rows = allRows(sample, names, outcome.id);
  const held = heldRows(rows);
  const collinear =
    kind === 'multiple' ? { collinearity: collinearityFigures(moments, about, `${path}.collinearity`, warnings) } : {};
  if (held === null) {
    const swept = sweepResiduals(fitted, rows.y, rows.x);
    return {
      ...model,
      regression: regressionFigures(
        fitted,
        { durbinWatson: swept.durbinWatson },
        own,
        about,
        `${path}.regression`,
        warnings,
      ),
      residuals: sweptResidualFigures(fitted, swept, about, `${path}.residuals`, warnings),
      scatter: warnings.absent(`${path}.scatter`, { code: 'too-many-points', figures: about }),
      ...collinear,
      influential: [],
    };
  }
  const { x, y, counts } = held;
  const fit = predictAndResiduals(fitted, y, x, counts);
  const found = { y, x, counts, residuals: fit.residuals, influence: influence(fitted, y, x, counts) };
  const figures = { durbinWatson: durbinWatsonOf(fitted, rows, fit.residuals, held), held: found };
  return {
    ...model,
    regression: regressionFigures(fitted, figures, own, about, `${path}.regression`, warnings),
    residuals: residualFigures(fitted, fit, counts, isJudged, about, `${path}.residuals`, warnings),
    scatter:
      kind === 'simple'
        ? scatterFigures(fitted, moments, x[0]!, y, counts)
        : warnings.absent(`${path}.scatter`, { code: 'only-for-one-predictor', figures: about }),
    ...(kind === 'simple' && isJudged
      ? { linearity: linearityFigures(x[0]!, y, counts, about, `${path}.linearity`, warnings) }
      : {}),
    ...collinear,
    influential: influentialRows(found.influence, held.rowNumbers),
  };
}

/** It alone depends on the order of the rows. */
function durbinWatsonOf(fitted: Regression, rows: ModelRows, residuals: Float64Array, held: ModelRows): number {
  return held === rows ? durbinWatson(residuals) : sweepDurbinWatson(fitted, rows.y, rows.x);
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
