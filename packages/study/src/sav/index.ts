export { fitBytes } from './fit-bytes.ts';
export { readSav } from './read-sav.ts';
export { isMissing, type SavColumn, type SavTable, savAsTable } from './sav-as-table.ts';
export { savDateText, savSeconds } from './sav-dates.ts';
export {
  noMissing,
  type SavFile,
  type SavFormat,
  type SavMeasure,
  type SavMissing,
  type SavRole,
  type SavType,
  type SavValue,
  type SavValueLabel,
  type SavVariable,
} from './sav-file.ts';
export type { SavFigures, SavOutcome, SavPart, SavRefusal, SavRefusalCode } from './sav-refusal.ts';
export { isVariableName, nameKey, nameVariables } from './variable-names.ts';
export { saySavRefusal } from './words/index.ts';
export { writeSav } from './write-sav.ts';
