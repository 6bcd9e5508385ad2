export { compareWithout, type WithAndWithout } from './compare-without.ts';
export { type Exclusions, exclusionsSection } from './exclusions-section.ts';
export type { ScreenOptions } from './find-indices.ts';
export type { InstructedItem } from './instructed-items.ts';
export { type NamedRespondent, nameRespondents } from './name-respondents.ts';
export type { ItemPage } from './page-times.ts';
export { readDurations } from './read-durations.ts';
export { screen } from './screen.ts';
export {
  type IndexCode,
  type IndexReason,
  indexCodes,
  type ScreenedRespondent,
  type Screening,
  type ScreeningIndex,
  screeningJsonSchema,
  screeningSchema,
} from './screening.ts';
export { screeningReport } from './screening-report.ts';
export { defaultScreeningRules, type ScreeningRules } from './screening-rules.ts';
export { withoutRows } from './without-rows.ts';
