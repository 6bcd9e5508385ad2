export { type AnswerCell, type AnswerColumn, answerColumns } from './answer-columns.ts';
export type { Consent, Questionnaire } from './questionnaire.ts';
