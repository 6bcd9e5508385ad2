import type { AnswerProblem, AnswerSource, Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { type ProfileColumn, profileColumn } from './profile-column.ts';
import { scoreAnswers } from './score-answers.ts';
import type { MissingRule, ScoredSample } from './scored-sample.ts';

/** All that the analysis knows of a file of answers: whence it comes, what was doubtful in it, and who counts. */
export interface SurveyData {
  readonly source: AnswerSource;
  readonly absentScales: readonly string[];
  readonly problems: readonly AnswerProblem[];
  readonly wordMapping: Answers['wordMapping'];
  readonly missingRule: MissingRule;
  readonly sample: ScoredSample;
  /** By profile question, of the rows that count. Only the questions that the file has. */
  readonly profile: ReadonlyMap<string, ProfileColumn>;
}

/**
 * Answers that are held row by row.
 *
 * @example surveyDataOf(instrument, answers, 'listwise').missingRule // 'listwise'
 */
export function surveyDataOf(instrument: Instrument, answers: Answers, missingRule: MissingRule): SurveyData {
  const { source, absentScales, problems, wordMapping } = answers;
  const { usedRows, ...sample } = scoreAnswers(instrument, answers, missingRule);
  const profile = new Map(
    [...answers.profile].map(([question, given]) => [
      question,
      profileColumn(Array.from(usedRows, (row) => given[row]!)),
    ]),
  );
  return { source, absentScales, problems, wordMapping, missingRule, sample, profile };
}
