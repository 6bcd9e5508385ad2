export { type CrossTable, crossTabulate } from './cross-tabulate.ts';
export { type Description, describe } from './describe.ts';
export { type Frequencies, type Frequency, frequencies } from './frequencies.ts';
export { median, type QuantileType, quantile, quantileOfSorted } from './quantile.ts';
export { type Ranks, ranksOf, requireFinite } from './ranks.ts';
export { type Interval, wilsonInterval } from './wilson-interval.ts';
export { zInterval } from './z-interval.ts';
