export { bootstrapImportance, type ImportanceIntervals, type ShareInterval } from './bootstrap-importance.ts';
export type { Importance } from './explained-shares.ts';
export { lmg } from './lmg.ts';
export { relativeWeights } from './relative-weights.ts';
