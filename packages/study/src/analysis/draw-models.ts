import { type DrawnMoments, drawMoments } from '@minat/statistics';
import type { ScoredSample } from '../scoring/index.ts';
import { allRows } from './model-rows.ts';
import { type Resampling, resamplingOf } from './resampling.ts';
import type { Model } from './study-result.ts';

/** What is drawn of a model's rows, the predictors' scores first; null where nothing is. */
export type DrawModel = (model: Pick<Model, 'predictors' | 'outcome'>) => DrawnMoments | null;

/** Draws the rows of each model once, for all figures that need them: most of the time of a large study goes into it. */
export function drawModels(sample: ScoredSample, resampling: Resampling | null): DrawModel {
  const known = new Map<string, DrawnMoments | null>();
  const draw: DrawModel = ({ predictors, outcome }) => {
    const { x, y } = allRows(sample, predictors, outcome);
    const asked = resamplingOf(y.length, resampling);
    return asked && drawMoments([...x, y], asked.draws, asked.seed);
  };
  return (model) => {
    const name = JSON.stringify([model.outcome, ...model.predictors]);
    let drawn = known.get(name);
    if (drawn === undefined) {
      drawn = draw(model);
      known.set(name, drawn);
    }
    return drawn;
  };
}
