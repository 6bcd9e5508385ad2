export { type Correlations, correlations } from './correlations.ts';
export { criticalCorrelation } from './critical-correlation.ts';
export { disattenuate } from './disattenuate.ts';
export { fisherInterval } from './fisher-interval.ts';
export { htmt } from './htmt.ts';
export { type Kendall, kendall } from './kendall.ts';
export { type PartialCorrelation, partCorrelation, partialCorrelation } from './partial-correlation.ts';
export { type Correlation, pearson } from './pearson.ts';
export { type Spearman, type SpearmanInterval, spearman } from './spearman.ts';
