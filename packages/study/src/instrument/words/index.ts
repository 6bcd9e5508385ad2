export type { BlueprintWords, InstrumentWords } from './instrument-words.ts';
export { sayInstrumentRefusal } from './say-instrument-refusal.ts';
export { wordsOf } from './words-of.ts';
