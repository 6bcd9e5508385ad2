/** Why a field of a form of this room cannot stand; a page turns it into a sentence. */
export type SurveyFault =
  | 'missing'
  | 'too-long'
  /** Signs that no keyboard writes. */
  | 'not-text'
  | 'no-time'
  | 'closes-before-it-opens'
  /** An opening that others have come through. */
  | 'has-answers'
  /** No whole number that may stand here. */
  | 'no-count'
  | 'no-channel';

/** A code as a schema's message, held to the list. */
export const faultOf = (code: SurveyFault): string => code;
