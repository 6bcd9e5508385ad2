import type { StudyResult } from '../analysis/index.ts';
import type { Instrument } from '../instrument/index.ts';

/**
 * The codes of a comparison's groups in the exported data; null where a group is an answer that is none of the
 * question's choices, which the data code by the order in which they are met.
 */
export function groupCodes(
  { profile }: Instrument,
  { question, groups }: StudyResult['groups'][number],
): readonly number[] | null {
  const { choices } = profile.find(({ id }) => id === question)!;
  const codes = groups.map(({ answer }) => choices.findIndex((choice) => choice.id === answer.id) + 1);
  return codes.includes(0) ? null : codes;
}
