export type { AnswersWords } from './answers-words.ts';
export { sayAnswerProblem, sayAnswersRefusal } from './say-answers.ts';
