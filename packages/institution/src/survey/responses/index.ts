export { type AnswerLines, answerLines } from './answer-lines.ts';
export { answersEndAt } from './answers-end-at.ts';
export { answersFile, answersFileName } from './answers-file.ts';
export { type CountedPart, countResponses, countTotal, type ResponseCounts } from './count-responses.ts';
export { type CommonWords, countWords } from './count-words.ts';
export { deleteExpiredAnswers, deleteExpiredEverywhere, type OnSweepFault } from './delete-expired-answers.ts';
export {
  type Exclusion,
  type ExclusionDecision,
  type ExclusionOutcome,
  excludeResponse,
  exclusionSchema,
  includeResponse,
} from './exclude-response.ts';
export { fewestForFigures } from './fewest-for-figures.ts';
export { listChannels } from './list-channels.ts';
export { type ListedResponse, listResponses, type ResponsePage } from './list-responses.ts';
export { type AnsweredQuestion, type ReadResponse, readResponse } from './read-response.ts';
export { type ResponseFilter, responseFilterSchema } from './response-filter.ts';
export { secondsOf } from './seconds-of.ts';
export { type WaveMark, waveMark } from './wave-mark.ts';
export { type RowBatch, waveRows } from './wave-rows.ts';
