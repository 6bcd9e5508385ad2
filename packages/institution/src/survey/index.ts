export type { Consent, Questionnaire } from './questionnaire.ts';
