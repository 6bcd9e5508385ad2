export { autocorrelation } from './autocorrelation.ts';
export { type BootstrapCoefficient, bootstrapCoefficients } from './bootstrap-coefficients.ts';
export { type Collinearity, collinearity } from './collinearity.ts';
export { type DurbinWatsonBounds, durbinWatsonBounds } from './durbin-watson-bounds.ts';
export { type DurbinWatsonTest, durbinWatsonTest } from './durbin-watson-test.ts';
export { eachResidualBlock } from './each-residual.ts';
export { type Glejser, glejser } from './glejser.ts';
export {
  breuschPagan,
  studentizedBreuschPagan,
  type VarianceTest,
  type VarianceTestRefusal,
} from './heteroscedasticity.ts';
export { type Influence, influence, type MaxCook } from './influence.ts';
export { type MeanBand, meanBand } from './mean-band.ts';
export type { NumberColumn, WideNumbers } from './number-column.ts';
export { type Reset, ramseyReset } from './ramsey-reset.ts';
export { regress } from './regress.ts';
export { type ColumnRegression, type ColumnRegressionOptions, regressColumns } from './regress-columns.ts';
export type { Coefficient, Regression, RegressionRefusal } from './regression.ts';
export {
  durbinWatson,
  type FitAndResiduals,
  predictAndResiduals,
  type ResidualStatistics,
  residualStatistics,
  type Spread,
} from './residuals.ts';
export { type RobustCoefficient, type RobustType, robustErrors } from './robust-errors.ts';
export { type RunsTest, runsTest } from './runs-test.ts';
export { type StandardizedInterval, standardizedIntervals } from './standardized-intervals.ts';
export { type SweptResiduals, sweepDurbinWatson, sweepResiduals } from './sweep-residuals.ts';
export { whiteTest } from './white-test.ts';
