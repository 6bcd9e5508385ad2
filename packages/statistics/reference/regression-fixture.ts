import { pickColumns, readFixture, sumRows } from './read-fixture.ts';

interface Spread {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly sd: number;
}

/** One case of regression.R. The outcome and each predictor are totals of the columns named. */
export interface RegressionCase {
  readonly data: string;
  readonly outcome: readonly string[];
  readonly predictors: readonly (readonly string[])[];
  readonly level: number;
  readonly expected: {
    readonly coefficients: readonly Readonly<Record<string, number>>[];
    readonly n: number;
    readonly k: number;
    readonly rSquared: number;
    readonly adjustedRSquared: number;
    readonly standardError: number;
    readonly residual: number;
    readonly total: number;
    readonly regression: number;
    readonly f: number;
    readonly df1: number;
    readonly df2: number;
    readonly p: number;
    readonly durbinWatson: number;
    readonly predicted: Spread;
    readonly residuals: Spread;
    readonly standardizedPredicted: Spread;
    readonly standardizedResidual: Spread;
    readonly normality: {
      readonly d: number;
      readonly lillieforsP: number;
      readonly w: number;
      readonly shapiroP: number;
    };
    readonly band:
      | null
      | readonly { readonly x: number; readonly fit: number; readonly lower: number; readonly upper: number }[];
  };
}

export function readRegressions(): Readonly<Record<string, RegressionCase>> {
  return readFixture('regression');
}

/** The outcome's column, then the predictors'. */
export function designOf({ data, outcome, predictors }: RegressionCase): readonly (readonly number[])[] {
  return [outcome, ...predictors].map((columns) => sumRows(pickColumns(data, columns)));
}
