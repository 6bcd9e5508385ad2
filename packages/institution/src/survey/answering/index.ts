export type { Asked } from './asked.ts';
export { type Asking, type AskingState, isWaveOver, stateOfAsking } from './asking.ts';
export { type BeginOutcome, beginJourney, issueStart } from './begin-journey.ts';
export { type BeginForm, beginSchema } from './begin-schema.ts';
export { type AskingReader, createAskingReader } from './create-asking-reader.ts';
export { type Desk, openDesk } from './desk.ts';
export { findTicket, type TicketState } from './find-ticket.ts';
export { isReceiptKept } from './is-receipt-kept.ts';
export { type Journey, journeyLifetime, sealJourney } from './journey.ts';
export { type GivenAnswers, longestWords, unansweredOf } from './read-answers.ts';
export { readReceipt } from './receipt.ts';
export { answerField, type Submission, submissionSchema, trapField } from './submission-schema.ts';
export { type SubmitCode, type SubmitOutcome, submitResponse } from './submit-response.ts';
export { resumeJourney, type TravelOutcome, type TurnOutcome, turnJourney } from './turn-journey.ts';
export {
  findResponse,
  type KeepWithdrawal,
  type WithdrawableResponse,
  type WithdrawalLine,
  withdrawResponse,
} from './withdraw-response.ts';
