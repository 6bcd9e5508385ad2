export { draftFromQuestions } from './draft-from-questions.ts';
export { type ColumnDescription, draftInstrument } from './draft-instrument.ts';
