export { type AnswerCell, type AnswerColumn, answerColumns } from './answer-columns.ts';
export { type AnswerLines, answerLines } from './answer-lines.ts';
export { answersFile, answersFileName } from './answers-file.ts';
export type { Asked } from './asked.ts';
export { type Asking, type AskingState, stateOfAsking } from './asking.ts';
export { type BeginOutcome, beginJourney, issueStart } from './begin-journey.ts';
export { type BeginForm, beginSchema } from './begin-schema.ts';
export { changeWave, closeNow, moveToNewestVersion, openNow, type WaveOutcome } from './change-wave.ts';
export { type ConsentText, consentText } from './consent-parts.ts';
export { type CountedPart, countResponses, countTotal, type ResponseCounts } from './count-responses.ts';
export { type AskingReader, createAskingReader } from './create-asking-reader.ts';
export { answersEndAt, deleteExpiredAnswers, deleteExpiredEverywhere } from './delete-expired-answers.ts';
export { type Desk, openDesk } from './desk.ts';
export { type AskingInstitution, draftQuestionnaire } from './draft-questionnaire.ts';
export type { Chance } from './draw-letters.ts';
export { type EditOutcome, editQuestionnaire } from './edit-questionnaire.ts';
export { endLink } from './end-link.ts';
export {
  type Exclusion,
  type ExclusionDecision,
  type ExclusionOutcome,
  excludeResponse,
  exclusionSchema,
  includeResponse,
} from './exclude-response.ts';
export { fewestForFigures } from './fewest-for-figures.ts';
export type { FieldError } from './field-errors.ts';
export { type FoundLink, findLink } from './find-link.ts';
export { findStudy } from './find-study.ts';
export { findTicket, type TicketState } from './find-ticket.ts';
export { type FoundVersion, findVersion } from './find-version.ts';
export { type FoundWave, findWave } from './find-wave.ts';
export { findWaveHead, type WaveHead } from './find-wave-head.ts';
export { type ImportOutcome, importInstrument } from './import-instrument.ts';
export { type Journey, journeyLifetime, sealJourney } from './journey.ts';
export { leaveOutScales } from './leave-out-scales.ts';
export { type CountedLink, type Link, type LinkKind, linkKinds, linkSchema, suggestedChannels } from './link.ts';
export { listChannels } from './list-channels.ts';
export { findOwnLink, listLinks } from './list-links.ts';
export { type ListedResponse, listResponses, type ResponsePage } from './list-responses.ts';
export { listStudies } from './list-studies.ts';
export { readLocalTime, writeLocalTime } from './local-time.ts';
export { lockVersion } from './lock-version.ts';
export { type LinkOutcome, makeLink } from './make-link.ts';
export { makeStudy } from './make-study.ts';
export { makeTickets, type TicketsOutcome, ticketForm, ticketHash } from './make-tickets.ts';
export { makeWave } from './make-wave.ts';
export { minutesOf } from './minutes-of.ts';
export type { Consent, Questionnaire } from './questionnaire.ts';
export { answerKinds, consentPassages, type Fields, questionnaireFields } from './questionnaire-fields.ts';
export { questionnaireSchema } from './questionnaire-schema.ts';
export { type GivenAnswers, longestWords, unansweredOf } from './read-answers.ts';
export { readQuestionnaire } from './read-questionnaire.ts';
export { type AnsweredQuestion, type ReadResponse, readResponse } from './read-response.ts';
export { readyInstrument } from './ready-instrument.ts';
export { readReceipt } from './receipt.ts';
export { renameStudy } from './rename-study.ts';
export { type ResponseFilter, responseFilterSchema } from './response-filter.ts';
export { type SaveOutcome, saveQuestionnaire } from './save-questionnaire.ts';
export { secondsOf } from './seconds-of.ts';
export { type Question, type Section, sectionsOf } from './sections-of.ts';
export {
  type CountedWave,
  type Study,
  type StudySummary,
  type StudyVersion,
  studyForm,
  studyName,
  type Wave,
} from './study.ts';
export { answerField, type Submission, submissionSchema, trapField } from './submission-schema.ts';
export { type SubmitCode, type SubmitOutcome, submitResponse } from './submit-response.ts';
export type { SurveyFault } from './survey-fault.ts';
export { resumeJourney, type TravelOutcome, type TurnOutcome, turnJourney } from './turn-journey.ts';
export { type WavePlan, type WaveState, wavePlanSchema, waveState } from './wave.ts';
export { type WaveMark, waveMark } from './wave-mark.ts';
export { type RowBatch, waveRows } from './wave-rows.ts';
export {
  findResponse,
  type KeepWithdrawal,
  type WithdrawableResponse,
  type WithdrawalLine,
  withdrawResponse,
} from './withdraw-response.ts';
export { writeQuestionnaire } from './write-questionnaire.ts';
