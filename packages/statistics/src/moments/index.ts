export type { Column } from './column.ts';
export { combineMoments, selectMoments } from './combine-moments.ts';
export { correlationMatrix, correlationOf } from './correlation-matrix.ts';
export { type Counts, countRows } from './counts.ts';
export { type DistinctRows, distinctRows } from './distinct-rows.ts';
export { covariance, type Moments, requireColumn, variance } from './moments.ts';
export { momentsFromSums } from './moments-from-sums.ts';
export { momentsOf } from './moments-of.ts';
export { WHOLE_LIMIT } from './whole-limit.ts';
