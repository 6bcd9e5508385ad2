export { bootstrapAlpha } from './bootstrap-alpha.ts';
export { type Alpha, cronbachAlpha } from './cronbach-alpha.ts';
export { type GuttmanLambdas, guttmanLambdas } from './guttman-lambdas.ts';
export { type ItemTotal, itemTotalStatistics } from './item-total-statistics.ts';
export { type Omega, type OmegaRefusal, omegaTotal } from './omega-total.ts';
export { type SplitHalf, type SplitPart, splitHalf } from './split-half.ts';
