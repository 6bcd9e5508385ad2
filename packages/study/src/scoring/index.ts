export { completeRows, rowsComplete } from './complete-rows.ts';
export type { ProfileColumn } from './profile-column.ts';
export type {
  ItemFigures,
  MissingRule,
  ScoreColumn,
  ScoredSample,
  ScoredScale,
  ScoreFigures,
  Tally,
} from './scored-sample.ts';
export { type SurveyData, surveyDataOf } from './survey-data.ts';
export { type TalliedSurvey, tallyAnswers } from './tally-answers.ts';
export { countOf, totalOf } from './tally-of.ts';
