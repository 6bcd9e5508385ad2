export type { MissingRule } from '../scoring/index.ts';
export { type AnalysisOptions, type AnalysisRefusalCode, type AnalysisStep, analyze, analyzeData } from './analyze.ts';
export { cutPoints } from './categories.ts';
export { isCorrectionUsable } from './cautions.ts';
export type { Resampling } from './resampling.ts';

export {
  type Model,
  type Procedure,
  type StudyResult,
  studyResultJsonSchema,
  studyResultSchema,
  type Warning,
} from './study-result.ts';
export type { SpokenCode, SpokenFigures, WarningCode, WarningFigures } from './warning-figures.ts';
