import {
  bootstrapCoefficients,
  type Coefficient,
  type DrawnMoments,
  fisherInterval,
  fQuantile,
  type Influence,
  type Regression,
  type RobustCoefficient,
  robustErrors,
  standardizedIntervals,
  studentQuantile,
} from '@minat/statistics';
import type { ScoreColumn } from '../scoring/index.ts';
import { assumptionFigures } from './assumption-figures.ts';
import type { Model } from './study-result.ts';
import type { WarningFigures } from './warning-figures.ts';
import type { Reason, Warnings } from './warnings.ts';

export type ModelFigures = WarningFigures['perfect-fit'];

export interface FittingOptions {
  /** Of significance, for t and F tables. */
  readonly level: number;
  /** Null where no interval is drawn. */
  readonly drawn: DrawnMoments | null;
}

/** The columns of a model, and what follows from its fit row by row. */
export interface HeldColumns {
  readonly y: ScoreColumn;
  readonly x: readonly ScoreColumn[];
  /** Where equal rows stand once. */
  readonly counts: Float64Array | undefined;
  readonly residuals: Float64Array;
  readonly influence: Influence;
}

/** What of a fit depends on its rows. */
export interface RowFigures {
  readonly durbinWatson: number;
  /** Absent where there are too many rows to hold. */
  readonly held?: HeldColumns;
}

/** What stands beside a classical coefficient. */
interface Beside {
  readonly term: string;
  readonly beta: Bounds | undefined;
  readonly robust: RobustCoefficient | undefined;
  readonly drawn: Bounds | undefined;
}

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

type Figures = NonNullable<Model['regression']>;

/** What SPSS's REGRESSION prints of a model, with Cohen's f squared and, for one predictor, the interval of r. */
export function regressionFigures(
  fitted: Regression,
  { durbinWatson, held }: RowFigures,
  { level, drawn }: FittingOptions,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures {
  // Every figure of a regression exists unless its residuals are all zero.
  const perfect: Reason = { code: 'perfect-fit', figures: about };
  const figure = (value: number, key: string) => warnings.figure(value, `${path}.${key}`, perfect);
  return {
    n: fitted.n,
    coefficients: coefficientsOf(fitted, held, drawn, about, `${path}.coefficients`, warnings),
    r: figure(fitted.r, 'r'),
    rCi: intervalOfR(fitted, about, `${path}.rCi`, warnings),
    rSquared: figure(fitted.rSquared, 'rSquared'),
    adjustedRSquared: figure(fitted.adjustedRSquared, 'adjustedRSquared'),
    standardError: figure(fitted.standardError, 'standardError'),
    fSquared: figure(fitted.fSquared, 'fSquared'),
    sumOfSquares: { ...fitted.sumOfSquares },
    meanSquares: {
      regression: figure(fitted.meanSquares.regression, 'meanSquares.regression'),
      residual: figure(fitted.meanSquares.residual, 'meanSquares.residual'),
    },
    // Upper points by the lower tail, which keeps its digits however small the level.
    criticalT: -studentQuantile(level / 2, fitted.df2),
    criticalF: 1 / fQuantile(level, fitted.df2, fitted.df1),
    f: figure(fitted.f, 'f'),
    df1: fitted.df1,
    df2: fitted.df2,
    p: figure(fitted.perfect ? Number.NaN : fitted.p, 'p'),
    durbinWatson: figure(fitted.perfect ? Number.NaN : durbinWatson, 'durbinWatson'),
    ...assumptionFigures(fitted, held, about, path, warnings),
  };
}

function coefficientsOf(
  fitted: Regression,
  held: HeldColumns | undefined,
  moments: DrawnMoments | null,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['coefficients'] {
  const standardized = standardizedIntervals(fitted);
  const robust = held && robustErrors(fitted, held.y, held.x, 'HC3', held.counts);
  const drawn = moments && bootstrapCoefficients(fitted, moments, { bca: false });
  return fitted.coefficients.map((coefficient, index) =>
    coefficientFigures(
      coefficient,
      { term: termOf(index, about), beta: standardized[index - 1], robust: robust?.[index], drawn: drawn?.[index] },
      about,
      `${path}[${index}]`,
      warnings,
    ),
  );
}

function coefficientFigures(
  { term: column, ...found }: Coefficient,
  beside: Beside,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['coefficients'][number] {
  const { predictors, outcome } = about;
  const isIntercept = column === 'intercept';
  const perfect: Reason = { code: 'perfect-fit', figures: about };
  const tooMany: Reason = { code: 'too-many-points', figures: about };
  const notHere: Reason = { code: 'not-for-intercept', figures: { predictors, outcome } };
  const figure = (key: keyof typeof found) => warnings.figure(found[key], `${path}.${key}`, perfect);
  const robustFigure = (key: 'se' | 't' | 'p' | 'ciLower' | 'ciUpper') =>
    warnings.figure(beside.robust?.[key] ?? Number.NaN, `${path}.robust.${key}`, beside.robust ? perfect : tooMany);
  const ofSlope = (key: keyof typeof found) => (isIntercept ? warnings.absent(`${path}.${key}`, notHere) : figure(key));
  return {
    term: beside.term,
    b: found.b,
    se: figure('se'),
    beta: ofSlope('beta'),
    t: figure('t'),
    p: Number.isFinite(found.t) ? figure('p') : warnings.absent(`${path}.p`, perfect),
    ciLower: figure('ciLower'),
    ciUpper: figure('ciUpper'),
    zeroOrder: ofSlope('zeroOrder'),
    partial: ofSlope('partial'),
    part: ofSlope('part'),
    tolerance: ofSlope('tolerance'),
    vif: ofSlope('vif'),
    betaCi: isIntercept
      ? warnings.absent(`${path}.betaCi`, notHere)
      : intervalFigures(beside.beta!, `${path}.betaCi`, perfect, warnings),
    robust: {
      se: robustFigure('se'),
      t: robustFigure('t'),
      p: robustFigure('p'),
      ciLower: robustFigure('ciLower'),
      ciUpper: robustFigure('ciUpper'),
    },
    bootstrapCi:
      beside.drawn === undefined
        ? warnings.absent(`${path}.bootstrapCi`, { code: 'bootstrap-not-drawn', figures: about })
        : intervalFigures(beside.drawn, `${path}.bootstrapCi`, perfect, warnings),
  };
}

function intervalFigures(
  { lower, upper }: Bounds,
  path: string,
  reason: Reason,
  warnings: Warnings,
): { lower: number; upper: number } | null {
  return Number.isFinite(lower) && Number.isFinite(upper) ? { lower, upper } : warnings.absent(path, reason);
}

/** The intercept comes first, then the predictors in their order. */
function termOf(index: number, { predictors }: ModelFigures): string {
  return index === 0 ? '(Intercept)' : predictors[index - 1]!;
}

function intervalOfR(fitted: Regression, about: ModelFigures, path: string, warnings: Warnings): Figures['rCi'] {
  if (fitted.k > 1) return warnings.absent(path, { code: 'only-for-one-predictor', figures: about });
  const { lower, upper } = fisherInterval(fitted.coefficients[1]!.zeroOrder, fitted.n, 0.95);
  if (Number.isFinite(lower) && Number.isFinite(upper)) return { lower, upper };
  return fitted.perfect
    ? warnings.absent(path, { code: 'perfect-fit', figures: about })
    : warnings.absent(path, { code: 'too-few-values', figures: { ...about, needs: 4 } });
}
