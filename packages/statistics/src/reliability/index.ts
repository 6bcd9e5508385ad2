export { type Alpha, cronbachAlpha } from './cronbach-alpha.ts';
export { type ItemTotal, itemTotalStatistics } from './item-total-statistics.ts';
export { type Omega, type OmegaRefusal, omegaTotal } from './omega-total.ts';
