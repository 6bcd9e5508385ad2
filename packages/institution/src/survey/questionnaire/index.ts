export { type AnswerCell, type AnswerColumn, answerColumns } from './answer-columns.ts';
export { type ConsentText, consentHash, consentText, writeConsent } from './consent-parts.ts';
export { type AskingInstitution, draftQuestionnaire } from './draft-questionnaire.ts';
export { type EditOutcome, editQuestionnaire, questionKeys } from './edit-questionnaire.ts';
export type { FieldError } from './field-errors.ts';
export type { Fields } from './fields.ts';
export { type ImportOutcome, importInstrument } from './import-instrument.ts';
export { leaveOutScales } from './leave-out-scales.ts';
export { minutesOf } from './minutes-of.ts';
export {
  isNewKey,
  nextKey,
  type Outline,
  type OutlineGroup,
  type OutlineItem,
  type OutlineScale,
  outlineOf,
  standing,
} from './outline.ts';
export type { Consent, Questionnaire } from './questionnaire.ts';
export { answerKinds, consentPassages, questionnaireFields } from './questionnaire-fields.ts';
export { questionnaireSchema } from './questionnaire-schema.ts';
export { readQuestionnaire } from './read-questionnaire.ts';
export { readyInstrument } from './ready-instrument.ts';
export { rearrangeFields } from './rearrange-fields.ts';
export { type Question, type Section, sectionsOf } from './sections-of.ts';
export { faultOf, type SurveyFault } from './survey-fault.ts';
export { writeQuestionnaire } from './write-questionnaire.ts';
