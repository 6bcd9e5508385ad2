import { momentsOf, predictAndResiduals, regress } from '@minat/statistics';
import type { Instrument } from '../instrument/index.ts';
import { completeRows } from './complete-rows.ts';
import { type ModelFigures, regressionFigures } from './regression-figures.ts';
import { residualFigures } from './residual-figures.ts';
import { scatterFigures } from './scatter-figures.ts';
import type { ScoredSample, ScoredScale } from './scored-sample.ts';
import type { Model } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

/** One simple linear regression for every predictor with every outcome, on their scores. */
export function fitModels({ thresholds }: Instrument, sample: ScoredSample, warnings: Warnings): Model[] {
  const constructs = sample.scales.filter((scale) => scale.kind === 'construct');
  const predictors = constructs.filter(({ scale }) => scale.role === 'predictor');
  const outcomes = constructs.filter(({ scale }) => scale.role === 'outcome');
  const pairs = outcomes.flatMap((outcome) => predictors.map((predictor) => ({ outcome, predictor })));
  const { level } = thresholds.significance;
  return pairs.map(({ outcome, predictor }, index) =>
    fitSimple(outcome, predictor, sample, level, `models[${index}]`, warnings),
  );
}

function fitSimple(
  outcome: ScoredScale,
  predictor: ScoredScale,
  sample: ScoredSample,
  level: number,
  path: string,
  warnings: Warnings,
): Model {
  const columns = completeRows([sample.scores.get(predictor.id)!, sample.scores.get(outcome.id)!]);
  const [x, y] = columns as [Float64Array, Float64Array];
  const moments = momentsOf(columns);
  const fitted = regress(moments, 1, [0]);
  const about: ModelFigures = { predictor: predictor.id, outcome: outcome.id, n: x.length };
  const model = {
    id: `${predictor.id}-${outcome.id}`,
    kind: 'simple' as const,
    outcome: outcome.id,
    predictors: [predictor.id],
  };
  if ('refused' in fitted) {
    const reason: Reason = { code: `regression-${fitted.refused}`, figures: about };
    return {
      ...model,
      regression: warnings.absent(`${path}.regression`, { ...reason, severity: 'serious' }),
      residuals: warnings.absent(`${path}.residuals`, reason),
      scatter: warnings.absent(`${path}.scatter`, reason),
    };
  }
  const fit = predictAndResiduals(fitted, y, [x]);
  return {
    ...model,
    regression: regressionFigures(fitted, fit.residuals, level, about, `${path}.regression`, warnings),
    residuals: residualFigures(fitted, fit, about, `${path}.residuals`, warnings),
    scatter: scatterFigures(fitted, moments, [x, y]),
  };
}
