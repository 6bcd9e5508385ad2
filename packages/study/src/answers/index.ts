export type { AnswerTable } from './answer-table.ts';
export type { AnswerProblem, AnswerSource, Answers, ColumnMatch } from './answers.ts';
export type {
  AnswersFigures,
  AnswersOutcome,
  AnswersRefusal,
  AnswersRefusalCode,
  ForeignKind,
} from './answers-refusal.ts';
export { type ColumnMatches, type MatchedColumn, matchColumns } from './match-columns.ts';
export { findNearestHeader } from './nearest-header.ts';
export { parseColumnMapping } from './parse-column-mapping.ts';
export { parseWordMapping } from './parse-word-mapping.ts';
export { type ProposedWord, proposeWordMapping, type WordProposal } from './propose-word-mapping.ts';
export { type ReadAnswersOptions, readAnswers } from './read-answers.ts';
export { readTable } from './read-table.ts';
export { sayAnswerProblem, sayAnswersRefusal } from './words/index.ts';
export { writeWordMapping } from './write-word-mapping.ts';
