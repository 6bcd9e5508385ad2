export { type AnswerCell, type AnswerColumn, answerColumns } from './answer-columns.ts';
export type { Asked } from './asked.ts';
export { type Asking, type AskingState, stateOfAsking } from './asking.ts';
export { type BeginOutcome, beginJourney, issueStart } from './begin-journey.ts';
export { type BeginForm, beginSchema } from './begin-schema.ts';
export { type ConsentText, consentText } from './consent-parts.ts';
export { type AskingReader, createAskingReader } from './create-asking-reader.ts';
export { findTicket, type TicketState } from './find-ticket.ts';
export { type Journey, journeyLifetime, sealJourney } from './journey.ts';
export { minutesOf } from './minutes-of.ts';
export type { Consent, Questionnaire } from './questionnaire.ts';
export { type GivenAnswers, longestWords, unansweredOf } from './read-answers.ts';
export { readReceipt } from './receipt.ts';
export { type Question, type Section, sectionsOf } from './sections-of.ts';
export { answerField, type Submission, submissionSchema, trapField } from './submission-schema.ts';
export { type Desk, type SubmitCode, type SubmitOutcome, submitResponse } from './submit-response.ts';
export { resumeJourney, type TravelOutcome, type TurnOutcome, turnJourney } from './turn-journey.ts';
export {
  findResponse,
  type KeepWithdrawal,
  type WithdrawableResponse,
  type WithdrawalLine,
  withdrawResponse,
} from './withdraw-response.ts';
