export { type Bootstrap, bootstrap } from './bootstrap.ts';
export { type PercentileInterval, percentileInterval } from './percentile-interval.ts';
export { seededRandom } from './seeded-random.ts';
export { takeRows } from './take-rows.ts';
