export {
  type Correlation,
  criticalCorrelation,
  disattenuate,
  fisherInterval,
  pearson,
} from './association/index.ts';
export { type Description, describe, type Interval, wilsonInterval } from './describe/index.ts';
export {
  chiSquaredLowerTail,
  chiSquaredQuantile,
  chiSquaredUpperTail,
  fLowerTail,
  fQuantile,
  fUpperTail,
  normalLowerTail,
  normalQuantile,
  normalUpperTail,
  studentLowerTail,
  studentQuantile,
  studentTwoSided,
  studentUpperTail,
} from './distribution/index.ts';
export {
  combineMoments,
  correlationMatrix,
  covariance,
  type Moments,
  momentsOf,
  selectMoments,
  variance,
} from './moments/index.ts';
export {
  type KolmogorovSmirnov,
  kolmogorovSmirnovNormal,
  type ShapiroRefusal,
  type ShapiroWilk,
  shapiroWilk,
} from './normality/index.ts';
export {
  type Coefficient,
  durbinWatson,
  type FitAndResiduals,
  type MeanBand,
  meanBand,
  predictAndResiduals,
  type Regression,
  type RegressionRefusal,
  type ResidualStatistics,
  regress,
  residualStatistics,
  type Spread,
} from './regression/index.ts';
export {
  type Alpha,
  cronbachAlpha,
  type ItemTotal,
  itemTotalStatistics,
  type Omega,
  type OmegaRefusal,
  omegaTotal,
} from './reliability/index.ts';
