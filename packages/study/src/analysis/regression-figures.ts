import {
  type Coefficient,
  durbinWatson,
  fisherInterval,
  fQuantile,
  type Regression,
  studentQuantile,
} from '@minat/statistics';
import type { Model } from './study-result.ts';
import type { WarningFigures } from './warning-figures.ts';
import type { Reason, Warnings } from './warnings.ts';

export type ModelFigures = WarningFigures['perfect-fit'];

type Figures = NonNullable<Model['regression']>;

/** What SPSS's REGRESSION prints of a model, with Cohen's f squared and, for one predictor, the interval of r. */
export function regressionFigures(
  fitted: Regression,
  residuals: Float64Array,
  level: number,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures {
  // Every figure of a regression exists unless its residuals are all zero.
  const perfect: Reason = { code: 'perfect-fit', figures: about };
  const figure = (value: number, key: string) => warnings.figure(value, `${path}.${key}`, perfect);
  return {
    n: fitted.n,
    coefficients: fitted.coefficients.map((coefficient, index) =>
      coefficientFigures(coefficient, termOf(index, about), about, `${path}.coefficients[${index}]`, warnings),
    ),
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
    p: figure(fitted.p, 'p'),
    durbinWatson: figure(fitted.perfect ? Number.NaN : durbinWatson(residuals), 'durbinWatson'),
  };
}

function coefficientFigures(
  { term: column, ...found }: Coefficient,
  term: string,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['coefficients'][number] {
  const { predictors, outcome } = about;
  const isIntercept = column === 'intercept';
  const perfect: Reason = { code: 'perfect-fit', figures: about };
  const notHere: Reason = { code: 'not-for-intercept', figures: { predictors, outcome } };
  const figure = (key: keyof typeof found) => warnings.figure(found[key], `${path}.${key}`, perfect);
  const ofSlope = (key: keyof typeof found) => (isIntercept ? warnings.absent(`${path}.${key}`, notHere) : figure(key));
  return {
    term,
    b: found.b,
    se: figure('se'),
    beta: ofSlope('beta'),
    t: figure('t'),
    p: figure('p'),
    ciLower: figure('ciLower'),
    ciUpper: figure('ciUpper'),
    zeroOrder: ofSlope('zeroOrder'),
    partial: ofSlope('partial'),
    part: ofSlope('part'),
    tolerance: ofSlope('tolerance'),
    vif: ofSlope('vif'),
  };
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
