import {
  andersonDarlingNormal,
  type Counts,
  type FitAndResiduals,
  jarqueBera,
  type KolmogorovSmirnov,
  kolmogorovSmirnovNormal,
  type Regression,
  type ResidualStatistics,
  residualStatistics,
  type Spread,
  type SweptResiduals,
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
  counts: Counts | undefined,
  withShape: boolean,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures {
  return {
    n: about.n,
    kolmogorovSmirnov: kolmogorovSmirnovFigures(
      fitted.perfect ? null : kolmogorovSmirnovNormal(fit.residuals, counts),
      about,
      `${path}.kolmogorovSmirnov`,
      warnings,
    ),
    shapiroWilk: shapiroWilkFigures(fitted, fit.residuals, about, `${path}.shapiroWilk`, warnings),
    andersonDarling: normalityTest(
      fitted.perfect ? null : andersonDarlingNormal(fit.residuals, counts),
      about,
      `${path}.andersonDarling`,
      warnings,
    ),
    jarqueBera: normalityTest(
      fitted.perfect ? null : jarqueBera(fit.residuals, counts),
      about,
      `${path}.jarqueBera`,
      warnings,
    ),
    statistics: spreads(residualStatistics(fitted, fit, counts), about, `${path}.statistics`, warnings),
    ...(withShape && !fitted.perfect ? { shape: residualShape(fit.predicted, fit.residuals, counts) } : {}),
  };
}

/** The same of rows too many to hold: without what needs all residuals in order, and without pictures. */
export function sweptResidualFigures(
  fitted: Regression,
  swept: SweptResiduals,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures {
  const tooMany = (key: string) => warnings.absent(`${path}.${key}`, { code: 'too-many-points', figures: about });
  const shapiro = (key: string) => warnings.absent(`${path}.${key}`, { code: 'shapiro-too-many', figures: about });
  const ks = fitted.perfect ? null : swept.kolmogorovSmirnov;
  const jb = fitted.perfect ? null : swept.jarqueBera;
  return {
    n: about.n,
    kolmogorovSmirnov: kolmogorovSmirnovFigures(ks, about, `${path}.kolmogorovSmirnov`, warnings),
    shapiroWilk: { w: shapiro('shapiroWilk.w'), p: shapiro('shapiroWilk.p') },
    andersonDarling: { statistic: tooMany('andersonDarling.statistic'), p: tooMany('andersonDarling.p') },
    jarqueBera: normalityTest(jb, about, `${path}.jarqueBera`, warnings),
    statistics: spreads(swept.statistics, about, `${path}.statistics`, warnings),
  };
}

function spreads(
  found: ResidualStatistics,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['statistics'] {
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
  found: { readonly statistic: number; readonly p: number } | null,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['jarqueBera'] {
  const reason: Reason =
    found === null
      ? { code: 'perfect-fit', figures: about }
      : { code: 'too-few-values', figures: { ...about, needs: 8 } };
  return {
    statistic: warnings.figure(found?.statistic ?? Number.NaN, `${path}.statistic`, reason),
    p: warnings.figure(found?.p ?? Number.NaN, `${path}.p`, reason),
  };
}

/** K-S is defined from five values on here, since Dallal and Wilkinson's p is. */
const fewestForLilliefors = 5;

function kolmogorovSmirnovFigures(
  found: KolmogorovSmirnov | null,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['kolmogorovSmirnov'] {
  const reason: Reason =
    found === null
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
  // Equal residuals put together are more rows than the test takes.
  const tooMany = { refused: 'too-many' } as const;
  const found = perfect ? null : residuals.length < about.n ? tooMany : shapiroWilk(residuals);
  if (found !== null && !('refused' in found)) return { w: found.w, p: found.p };
  const reason: Reason =
    found === null ? { code: 'perfect-fit', figures: about } : { code: `shapiro-${found.refused}`, figures: about };
  return { w: warnings.absent(`${path}.w`, reason), p: warnings.absent(`${path}.p`, reason) };
}
