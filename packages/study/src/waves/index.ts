export { adjustHolm } from './adjust-holm.ts';
export { compareWaves, type WaveOptions, type WaveRefusalCode } from './compare-waves.ts';
export { type CodeMatches, matchCodes } from './match-codes.ts';
export { sayWaveRefusal } from './say-wave-refusal.ts';
export {
  type ComparedScale,
  type Matching,
  type NoTest,
  type WaveComparison,
  type WaveRemark,
  waveComparisonJsonSchema,
  waveComparisonSchema,
} from './wave-comparison.ts';
export { wavesReport } from './waves-report.ts';
