// YAML and the checks of an instrument file: loaded only for an instrument that does not come ready.
export { readInstrument } from '@minat/study';
