import {
  breuschPagan,
  type Collinearity,
  collinearity,
  glejser,
  type Influence,
  type Moments,
  type Regression,
  studentizedBreuschPagan,
  type VarianceTest,
  type VarianceTestRefusal,
  whiteTest,
} from '@minat/statistics';
import type { ModelFigures } from './regression-figures.ts';
import type { Model } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

type Figures = NonNullable<Model['regression']>;
type Tests = Pick<Figures, 'breuschPagan' | 'studentizedBreuschPagan' | 'white' | 'glejser' | 'maxCook'>;

/** A row stands out when its Cook's D exceeds 1 (Cook and Weisberg) or its deleted studentized residual 3. */
const farCook = 1;
const farResidual = 3;
const mostInfluential = 10;

/** Whether the residuals' variance is the same everywhere, by each test that is asked for, and the largest Cook's D. */
export function assumptionFigures(
  fitted: Regression,
  residuals: Float64Array,
  x: readonly Float64Array[],
  { maxCook }: Influence,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Tests {
  const perfect: Reason = { code: 'perfect-fit', figures: about };
  const none = { refused: 'all-zero' } as const;
  const unless = (test: () => VarianceTest | VarianceTestRefusal) => (fitted.perfect ? none : test());
  return {
    breuschPagan: testFigures(
      unless(() => breuschPagan(residuals, x)),
      about,
      `${path}.breuschPagan`,
      warnings,
    ),
    studentizedBreuschPagan: testFigures(
      unless(() => studentizedBreuschPagan(residuals, x)),
      about,
      `${path}.studentizedBreuschPagan`,
      warnings,
    ),
    white: testFigures(
      unless(() => whiteTest(residuals, x)),
      about,
      `${path}.white`,
      warnings,
    ),
    glejser: glejserFigures(fitted.perfect, residuals, x, about, `${path}.glejser`, warnings),
    maxCook: {
      statistic: warnings.figure(maxCook.statistic, `${path}.maxCook.statistic`, perfect),
      p: warnings.figure(maxCook.p, `${path}.maxCook.p`, perfect),
    },
  };
}

function testFigures(
  test: { readonly statistic: number; readonly p: number } | VarianceTestRefusal,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): { statistic: number | null; p: number | null } {
  const found = 'refused' in test ? { statistic: Number.NaN, p: Number.NaN } : test;
  const reason: Reason = {
    code: 'refused' in test && test.refused === 'all-zero' ? 'perfect-fit' : 'variance-test-impossible',
    figures: about,
  };
  return {
    statistic: warnings.figure(found.statistic, `${path}.statistic`, reason),
    p: warnings.figure(found.p, `${path}.p`, reason),
  };
}

function glejserFigures(
  isPerfect: boolean,
  residuals: Float64Array,
  x: readonly Float64Array[],
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['glejser'] {
  const found = isPerfect ? ({ refused: 'all-zero' } as const) : glejser(residuals, x);
  const slopes = 'refused' in found ? [] : found.slopes;
  return {
    ...testFigures(found, about, path, warnings),
    slopes: slopes.map(({ t, p }, index) => ({
      term: about.predictors[index]!,
      ...testFigures({ statistic: t, p }, about, `${path}.slopes[${index}]`, warnings),
    })),
  };
}

/** The rows that pull the line or lie far from it, by their numbers in the file, farthest first. */
export function influentialRows(
  { cook, leverage, deletedStudentized }: Influence,
  rowNumbers: readonly number[],
): Model['influential'] {
  const far = rowNumbers.flatMap((row, at) => {
    const figures = { row, cook: cook[at]!, leverage: leverage[at]!, studentized: deletedStudentized[at]! };
    const isFar = figures.cook > farCook || Math.abs(figures.studentized) > farResidual;
    return isFar && Object.values(figures).every(Number.isFinite) ? [figures] : [];
  });
  return far.sort((a, b) => b.cook - a.cook).slice(0, mostInfluential);
}

/** Collinearity Diagnostics as SPSS prints them: a dimension a row, proportions of the constant and each predictor. */
export function collinearityFigures(
  moments: Moments,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Model['collinearity'] {
  const found: Collinearity = collinearity(
    moments,
    about.predictors.map((_, at) => at),
  );
  const reason: Reason = { code: 'variance-test-impossible', figures: about };
  return found.eigenvalues.map((eigenvalue, at) => ({
    eigenvalue,
    conditionIndex: warnings.figure(found.conditionIndices[at]!, `${path}[${at}].conditionIndex`, reason),
    proportions: found.varianceProportions[at]!.map((proportion, column) =>
      warnings.figure(proportion, `${path}[${at}].proportions[${column}]`, reason),
    ),
  }));
}
