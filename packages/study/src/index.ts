/** A questionnaire study from left to right: instrument, answers, analysis, report. */

export * from './advice/index.ts';
export * from './analysis/index.ts';
export * from './answers/index.ts';
export * from './archive/index.ts';
export * from './columns/index.ts';
export * from './formula/index.ts';
export * from './instrument/index.ts';
export * from './planning/index.ts';
export * from './refusal/index.ts';
export * from './rendering/index.ts';
export * from './report/index.ts';
export * from './sav/index.ts';
export { type SurveyData, surveyDataOf, type TalliedSurvey, tallyAnswers } from './scoring/index.ts';
export * from './screening/index.ts';
export * from './syntax/index.ts';
export * from './waves/index.ts';
