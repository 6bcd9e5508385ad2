export { basicInterval } from './basic-interval.ts';
export { type BcaInterval, bcaInterval } from './bca-interval.ts';
export { type Bootstrap, bootstrap } from './bootstrap.ts';
export {
  bootstrapMoments,
  type DrawnMoments,
  drawMoments,
  jackknifeMoments,
  type MomentStatistic,
} from './bootstrap-moments.ts';
export { bootstrapSums, jackknifeSums, type LeftOut, type SumStatistic } from './bootstrap-sums.ts';
export { acceleration, jackknife } from './jackknife.ts';
export { type PercentileInterval, percentileInterval } from './percentile-interval.ts';
export { type Alternative, type PermutationTest, permutationTest } from './permutation-test.ts';
export { permuteCorrelation } from './permute-correlation.ts';
export { permuteDifference } from './permute-difference.ts';
export { seededRandom } from './seeded-random.ts';
export { type DrawnFigure, spreadOfDraws, summarizeDraws } from './summarize-draws.ts';
export { takeRows } from './take-rows.ts';
