export { type ColumnDescription, draftInstrument } from './draft-instrument.ts';
