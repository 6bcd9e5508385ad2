import { chiSquaredUpperTail } from '../distribution/index.ts';
import type { Column } from '../moments/index.ts';
import { type JarqueBera, type KolmogorovSmirnov, sweepKolmogorovSmirnov } from '../normality/index.ts';
import { requireIntercept } from './design-columns.ts';
import { eachResidualBlock } from './each-residual.ts';
import type { Regression } from './regression.ts';
import { type ResidualStatistics, type Spread, scaledSpread } from './residuals.ts';

/** What can be said of the residuals without holding them. */
export interface SweptResiduals {
  readonly statistics: ResidualStatistics;
  readonly durbinWatson: number;
  readonly kolmogorovSmirnov: KolmogorovSmirnov;
  readonly jarqueBera: JarqueBera;
}

/**
 * The residuals' spread, Durbin-Watson, Kolmogorov-Smirnov and Jarque-Bera of millions of rows in constant memory: three
 * walks through the rows. The same figures as `residualStatistics`, `durbinWatson`, `kolmogorovSmirnovNormal` and
 * `jarqueBera` give of the columns. NaN where a perfect fit leaves nothing to judge.
 *
 * @example sweepResiduals(fit, y, [x]).durbinWatson // ≈ 3.552898550725
 */
export function sweepResiduals(
  regression: Regression,
  outcomeColumn: Column,
  predictorColumns: readonly Column[],
): SweptResiduals {
  requireIntercept('sweepResiduals', regression);
  const { n, perfect, standardError, sumOfSquares } = regression;
  const walk = (visit: (residuals: Float64Array, length: number, predicted: Float64Array) => void): void =>
    eachResidualBlock(regression, outcomeColumn, predictorColumns, (residuals, predicted, length) =>
      visit(residuals, length, predicted),
    );
  let sum = nothingYet;
  let walked = noSteps;
  walk((residuals, length, predicted) => {
    sum = addUp(sum, residuals, predicted, length);
    walked = addSteps(walked, residuals, length);
  });
  const { steps, squares: ofZero } = walked;
  const sdOf = (squares: number): number => Math.sqrt(squares / (n - 1));
  const ofPredicted: Spread = {
    min: sum.leastPredicted,
    max: sum.mostPredicted,
    mean: sum.predicted / n,
    sd: sdOf(sumOfSquares.regression),
  };
  // Of the residuals themselves: where nearly all is explained, the regression's sum of squares has lost digits. Their
  // mean is 0 but for rounding.
  const mean = sum.residual / n;
  const squares = ofZero - n * mean * mean;
  const variance = squares / n;
  const ofResidual: Spread = { min: sum.leastResidual, max: sum.mostResidual, mean, sd: sdOf(squares) };
  const skewness = (sum.third / n - 3 * mean * (ofZero / n)) / variance ** 1.5;
  const excess = (sum.fourth - 4 * mean * sum.third) / n / variance ** 2 - 3;
  const jarqueBera = perfect ? Number.NaN : (n / 6) * (skewness ** 2 + excess ** 2 / 4);
  return Object.freeze({
    statistics: Object.freeze({
      predicted: Object.freeze(ofPredicted),
      residual: Object.freeze(ofResidual),
      standardizedPredicted: scaledSpread(ofPredicted, ofPredicted.mean, ofPredicted.sd),
      standardizedResidual: scaledSpread(ofResidual, 0, standardError),
    }),
    durbinWatson: perfect ? Number.NaN : steps / ofZero,
    kolmogorovSmirnov: sweepKolmogorovSmirnov(walk, n, mean, perfect ? 0 : ofResidual.sd),
    jarqueBera: Object.freeze({
      statistic: jarqueBera,
      p: perfect ? Number.NaN : chiSquaredUpperTail(jarqueBera, 2),
    }),
  });
}

const nothingYet = {
  predicted: 0,
  residual: 0,
  third: 0,
  fourth: 0,
  leastPredicted: Number.POSITIVE_INFINITY,
  mostPredicted: Number.NEGATIVE_INFINITY,
  leastResidual: Number.POSITIVE_INFINITY,
  mostResidual: Number.NEGATIVE_INFINITY,
};

/** In variables of its own, which stay in the processor, for as long as a block lasts. */
function addUp(
  before: typeof nothingYet,
  residuals: Float64Array,
  fitted: Float64Array,
  length: number,
): typeof nothingYet {
  let { predicted, residual, third, fourth } = before;
  let { leastPredicted, mostPredicted, leastResidual, mostResidual } = before;
  for (let row = 0; row < length; row++) {
    const e = residuals[row]!;
    const fit = fitted[row]!;
    const square = e * e;
    predicted += fit;
    residual += e;
    third += square * e;
    fourth += square * square;
    if (e < leastResidual) leastResidual = e;
    if (e > mostResidual) mostResidual = e;
    if (fit < leastPredicted) leastPredicted = fit;
    if (fit > mostPredicted) mostPredicted = fit;
  }
  return {
    ...{ predicted, residual, third, fourth },
    ...{ leastPredicted, mostPredicted, leastResidual, mostResidual },
  };
}

/**
 * Durbin and Watson's d of rows in their order, in constant memory; see `durbinWatson`.
 *
 * @example sweepDurbinWatson(fit, y, [x]) // ≈ 3.552898550725
 */
export function sweepDurbinWatson(
  regression: Regression,
  outcomeColumn: Column,
  predictorColumns: readonly Column[],
): number {
  let walked = noSteps;
  eachResidualBlock(regression, outcomeColumn, predictorColumns, (residuals, _, length) => {
    walked = addSteps(walked, residuals, length);
  });
  return walked.squares > 0 ? walked.steps / walked.squares : Number.NaN;
}

const noSteps = {
  /** Of the steps' squares. */
  steps: 0,
  squares: 0,
  /** The residual before the next one; the first row has none before it, and its step is 0. */
  last: Number.NaN,
};

function addSteps(before: typeof noSteps, residuals: Float64Array, length: number): typeof noSteps {
  let { steps, squares, last } = before;
  if (Number.isNaN(last)) last = residuals[0]!;
  for (let row = 0; row < length; row++) {
    const e = residuals[row]!;
    squares += e * e;
    steps += (e - last) * (e - last);
    last = e;
  }
  return { steps, squares, last };
}
