import { pickColumns, readFixture } from './read-fixture.ts';

interface Test {
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

type Series = Readonly<Record<string, readonly number[]>>;

/** One design of diagnostics.R: the first rows of a data set. */
export interface DiagnosticsCase {
  readonly data: string;
  readonly outcome: string;
  readonly predictors: readonly string[];
  readonly rows: number;
  readonly collinearity: {
    readonly eigenvalues: readonly number[];
    readonly conditionIndices: readonly number[];
    readonly varianceProportions: readonly (readonly number[])[];
  };
  readonly breuschPagan: Test;
  readonly studentizedBreuschPagan: Test;
  readonly white: Test;
  readonly glejser: {
    readonly f: number;
    readonly df1: number;
    readonly df2: number;
    readonly p: number;
    readonly t: readonly number[];
    readonly slopeP: readonly number[];
  };
  readonly influence: Series;
  readonly maxCook: { readonly statistic: number; readonly index: number; readonly p: number };
  readonly robust: Readonly<Record<'HC0' | 'HC1' | 'HC2' | 'HC3' | 'HC4', Series>>;
  readonly reset: { readonly f: number; readonly df1: number; readonly df2: number; readonly p: number };
  readonly durbinWatson: { readonly statistic: number; readonly positiveP: number; readonly negativeP: number };
  readonly runsAtMedian: Readonly<Record<string, number>>;
  readonly runsAtMean: Readonly<Record<string, number>>;
  readonly standardized: Series;
  readonly rSquared: number;
  readonly lmg: readonly number[];
  readonly relativeWeights: readonly number[];
}

export function readDiagnostics(): readonly DiagnosticsCase[] {
  return readFixture<readonly DiagnosticsCase[]>('diagnostics');
}

/** The outcome's column, then the predictors'. */
export function rowsOf({ data, outcome, predictors, rows }: DiagnosticsCase): readonly (readonly number[])[] {
  return pickColumns(data, [outcome, ...predictors]).map((column) => Object.freeze(column.slice(0, rows)));
}
