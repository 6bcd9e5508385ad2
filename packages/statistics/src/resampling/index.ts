export { basicInterval } from './basic-interval.ts';
export { type BcaInterval, bcaInterval } from './bca-interval.ts';
export { type Bootstrap, bootstrap } from './bootstrap.ts';
export { bootstrapMoments, jackknifeMoments, type MomentStatistic } from './bootstrap-moments.ts';
export { bootstrapSums, jackknifeSums, type LeftOut, type SumStatistic } from './bootstrap-sums.ts';
export { acceleration, jackknife } from './jackknife.ts';
export { type PercentileInterval, percentileInterval, quantile } from './percentile-interval.ts';
export { seededRandom } from './seeded-random.ts';
export { takeRows } from './take-rows.ts';
