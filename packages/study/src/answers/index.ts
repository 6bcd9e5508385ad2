export type { AnswerTable } from './answer-table.ts';
export type { AnswerProblem, AnswerSource, Answers, ColumnMatch } from './answers.ts';
export type {
  AnswersFigures,
  AnswersOutcome,
  AnswersRefusal,
  AnswersRefusalCode,
  ForeignKind,
} from './answers-refusal.ts';
export { type CellDictionary, FIRST_CODE } from './cell-dictionary.ts';
export { decodeStrictly } from './decode-strictly.ts';
export { MOST_ROWS_COMPARED, timeHeader } from './find-duplicate-rows.ts';
export { type ItemColumn, listItemColumns } from './item-columns.ts';
export { type ColumnMatches, type MatchedColumn, matchColumns } from './match-columns.ts';
export { findNearestHeader } from './nearest-header.ts';
export { parseColumnMapping } from './parse-column-mapping.ts';
export { parseWordMapping } from './parse-word-mapping.ts';
export { profileReader } from './profile-reader.ts';
export { type ProposedWord, proposeWordMapping, type WordProposal } from './propose-word-mapping.ts';
export { type ReadAnswersOptions, readAnswers } from './read-answers.ts';
export { readCell } from './read-cell.ts';
export { readTable } from './read-table.ts';
export { type CodedBlock, type PlainReader, type PlainScan, scanPlainCsv } from './scan-plain-csv.ts';
export { sayAnswerProblem, sayAnswersRefusal } from './words/index.ts';
export { writeWordMapping } from './write-word-mapping.ts';
