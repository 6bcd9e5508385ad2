export { type BlueprintRow, blueprint, blueprintTable } from './blueprint.ts';
export { defaultThresholds } from './default-thresholds.ts';
export { draftFromQuestions, draftInstrument } from './draft/index.ts';
export type {
  AnswerScale,
  BandRule,
  Dimension,
  Instrument,
  Item,
  ProfileQuestion,
  Role,
  Scale,
  Scoring,
  Sourced,
  Text,
  Thresholds,
} from './instrument.ts';
export { instrumentJsonSchema } from './instrument-json-schema.ts';
export type { InstrumentFigures, InstrumentRefusal, InstrumentRefusalCode, ValueKind } from './instrument-reason.ts';
export { newInstrument } from './new-instrument.ts';
export { readInstrument } from './read-instrument.ts';
export { completedInstrumentPath, shippedInstrumentPath, shippedInstruments } from './shipped-instruments.ts';
export { sayInstrumentRefusal } from './words/index.ts';
export { writeInstrument } from './write-instrument.ts';
