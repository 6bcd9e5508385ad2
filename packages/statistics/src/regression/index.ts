export { type MeanBand, meanBand } from './mean-band.ts';
export { regress } from './regress.ts';
export type { Coefficient, Regression, RegressionRefusal } from './regression.ts';
export {
  durbinWatson,
  type FitAndResiduals,
  predictAndResiduals,
  type ResidualStatistics,
  residualStatistics,
  type Spread,
} from './residuals.ts';
