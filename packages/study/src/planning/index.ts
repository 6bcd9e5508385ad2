export { type SampleSuggestion, suggestSampleSizes } from './suggest-sample-sizes.ts';
