export { draftInstrument } from './draft-instrument.ts';
