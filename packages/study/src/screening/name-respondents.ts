import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { familiesOf, findIndices, type ScreenOptions } from './find-indices.ts';
import type { ScreenedRespondent } from './screening.ts';
import { defaultScreeningRules } from './screening-rules.ts';

/** A respondent who is named, by position among the rows, with the independent signs. */
export interface NamedRespondent {
  readonly position: number;
  readonly families: ScreenedRespondent['families'];
}

/**
 * Those alone whom `screen` flags, without a finding for each of the others: a tenth of the memory where there are many
 * rows. Throws as `screen` does.
 *
 * @example nameRespondents(instrument, answers) // []
 */
export function nameRespondents(
  instrument: Instrument,
  answers: Answers,
  options: ScreenOptions = {},
): readonly NamedRespondent[] {
  const { findings } = findIndices(instrument, answers, options);
  const { fewest } = (options.rules ?? defaultScreeningRules).flags;
  const named: NamedRespondent[] = [];
  for (let position = 0; position < answers.rows; position += 1) {
    const families = familiesOf(findings, position);
    if (families.length >= fewest) named.push({ position, families });
  }
  return named;
}
