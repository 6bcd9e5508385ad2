import type { Instrument } from '../instrument/index.ts';
import { decideGroups, decideMediations } from './decide-comparisons.ts';
import { decideModel } from './decide-models.ts';
import { decideDistinctness, decideReliability, decideValidity } from './decide-scales.ts';
import type { Procedure, StudyResult } from './study-result.ts';

type Figures = Pick<StudyResult, 'validity' | 'reliability' | 'models' | 'discriminant' | 'groups' | 'mediations'>;

/**
 * What was asked of the data and what they answer, as data: hypotheses with their decision by p, marks with whether they
 * are reached, the size beside the decision, and what the decision does not say.
 */
export function decide({ thresholds }: Instrument, figures: Figures): Procedure[] {
  const { level } = thresholds.significance;
  return [
    ...decideValidity(thresholds, figures),
    ...decideReliability(thresholds, figures),
    ...figures.models.flatMap((model, index) => decideModel(model, index, level)),
    ...decideMediations(figures.mediations),
    ...decideGroups(figures.groups, level),
    ...decideDistinctness(thresholds, figures),
  ];
}
