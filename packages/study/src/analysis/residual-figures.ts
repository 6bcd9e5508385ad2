import {
  andersonDarlingNormal,
  type FitAndResiduals,
  jarqueBera,
  kolmogorovSmirnovNormal,
  type Regression,
  residualStatistics,
  type Spread,
  shapiroWilk,
} from '@minat/statistics';
import type { ModelFigures } from './regression-figures.ts';
import { residualShape } from './residual-shape.ts';
import type { Model } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

type Figures = NonNullable<Model['residuals']>;

/** Whether the residuals look normal, and SPSS's table of their spread. */
export function residualFigures(
  fitted: Regression,
  fit: FitAndResiduals,
  withShape: boolean,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures {
  return {
    n: fit.residuals.length,
    kolmogorovSmirnov: kolmogorovSmirnovFigures(fitted, fit.residuals, about, `${path}.kolmogorovSmirnov`, warnings),
    shapiroWilk: shapiroWilkFigures(fitted, fit.residuals, about, `${path}.shapiroWilk`, warnings),
    andersonDarling: normalityTest(
      fitted,
      fit.residuals,
      andersonDarlingNormal,
      about,
      `${path}.andersonDarling`,
      warnings,
    ),
    jarqueBera: normalityTest(fitted, fit.residuals, jarqueBera, about, `${path}.jarqueBera`, warnings),
    statistics: spreads(fitted, fit, about, `${path}.statistics`, warnings),
    ...(withShape && !fitted.perfect ? { shape: residualShape(fit.predicted, fit.residuals) } : {}),
  };
}

function spreads(
  fitted: Regression,
  fit: FitAndResiduals,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['statistics'] {
  const found = residualStatistics(fitted, fit);
  const spread = (standardized: Spread, key: string, reason: Reason) =>
    Number.isFinite(standardized.min) ? { ...standardized } : warnings.absent(`${path}.${key}`, reason);
  return {
    predicted: { ...found.predicted },
    residual: { ...found.residual },
    standardizedPredicted: spread(found.standardizedPredicted, 'standardizedPredicted', {
      code: 'flat-line',
      figures: about,
    }),
    standardizedResidual: spread(found.standardizedResidual, 'standardizedResidual', {
      code: 'perfect-fit',
      figures: about,
    }),
  };
}

function normalityTest(
  { perfect }: Regression,
  residuals: Float64Array,
  test: (values: Float64Array) => { readonly statistic: number; readonly p: number },
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['jarqueBera'] {
  const found = perfect ? { statistic: Number.NaN, p: Number.NaN } : test(residuals);
  const reason: Reason = perfect
    ? { code: 'perfect-fit', figures: about }
    : { code: 'too-few-values', figures: { ...about, needs: 8 } };
  return {
    statistic: warnings.figure(found.statistic, `${path}.statistic`, reason),
    p: warnings.figure(found.p, `${path}.p`, reason),
  };
}

/** K-S is defined from five values on here, since Dallal and Wilkinson's p is. */
const fewestForLilliefors = 5;

function kolmogorovSmirnovFigures(
  { perfect }: Regression,
  residuals: Float64Array,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['kolmogorovSmirnov'] {
  const found = perfect ? null : kolmogorovSmirnovNormal(residuals);
  const reason: Reason = perfect
    ? { code: 'perfect-fit', figures: about }
    : { code: 'too-few-values', figures: { ...about, needs: fewestForLilliefors } };
  const figure = (value: number | undefined, key: string) =>
    warnings.figure(value ?? Number.NaN, `${path}.${key}`, reason);
  const spssP = figure(found?.spssP, 'spssP');
  return {
    mean: figure(found?.mean, 'mean'),
    sd: figure(found?.sd, 'sd'),
    d: figure(found?.d, 'd'),
    positive: figure(found?.dPlus, 'positive'),
    // SPSS prints the negative difference with its sign.
    negative: figure(found === null ? undefined : -found.dMinus, 'negative'),
    z: figure(found?.z, 'z'),
    asymptoticP: figure(found?.asymptoticP, 'asymptoticP'),
    lillieforsP: figure(found?.lillieforsP, 'lillieforsP'),
    spssP,
    spssIsBound: spssP === null ? warnings.absent(`${path}.spssIsBound`, reason) : found!.spssIsBound,
  };
}

function shapiroWilkFigures(
  { perfect }: Regression,
  residuals: Float64Array,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['shapiroWilk'] {
  const found = perfect ? null : shapiroWilk(residuals);
  if (found !== null && !('refused' in found)) return { w: found.w, p: found.p };
  const reason: Reason =
    found === null ? { code: 'perfect-fit', figures: about } : { code: `shapiro-${found.refused}`, figures: about };
  return { w: warnings.absent(`${path}.w`, reason), p: warnings.absent(`${path}.p`, reason) };
}
