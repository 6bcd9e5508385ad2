import {
  breuschPagan,
  type Collinearity,
  type Counts,
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
import type { ModelRows } from './model-rows.ts';
import type { HeldColumns, ModelFigures } from './regression-figures.ts';
import type { Model } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

type Figures = NonNullable<Model['regression']>;
type Predictors = HeldColumns['x'];
type Tested = VarianceTest | VarianceTestRefusal;
type Tests = Pick<Figures, 'breuschPagan' | 'studentizedBreuschPagan' | 'white' | 'glejser' | 'maxCook'>;

/** A row stands out when its Cook's D exceeds 1 (Cook and Weisberg) or its deleted studentized residual 3. */
const farCook = 1;
const farResidual = 3;
const mostInfluential = 10;
/** What a perfect fit leaves to judge. */
const allZero = { refused: 'all-zero' } as const;

/** Whether the residuals' variance is the same everywhere, by each test that is asked for, and the largest Cook's D. */
export function assumptionFigures(
  fitted: Regression,
  held: HeldColumns | undefined,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Tests {
  const perfect: Reason = { code: 'perfect-fit', figures: about };
  const tooMany: Reason = { code: 'too-many-points', figures: about };
  const unless = (test: (residuals: Float64Array, x: Predictors, counts: Counts | undefined) => Tested) =>
    held === undefined ? null : fitted.perfect ? allZero : test(held.residuals, held.x, held.counts);
  const maxCook = held?.influence.maxCook;
  const reason = held === undefined ? tooMany : perfect;
  return {
    breuschPagan: testFigures(unless(breuschPagan), about, `${path}.breuschPagan`, warnings),
    studentizedBreuschPagan: testFigures(
      unless(studentizedBreuschPagan),
      about,
      `${path}.studentizedBreuschPagan`,
      warnings,
    ),
    white: testFigures(unless(whiteTest), about, `${path}.white`, warnings),
    glejser: glejserFigures(fitted.perfect, held, about, `${path}.glejser`, warnings),
    maxCook: {
      statistic: warnings.figure(maxCook?.statistic ?? Number.NaN, `${path}.maxCook.statistic`, reason),
      p: warnings.figure(maxCook?.p ?? Number.NaN, `${path}.maxCook.p`, reason),
    },
  };
}

function testFigures(
  test: { readonly statistic: number; readonly p: number } | VarianceTestRefusal | null,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): { statistic: number | null; p: number | null } {
  const found = test === null || 'refused' in test ? { statistic: Number.NaN, p: Number.NaN } : test;
  const impossible =
    test !== null && 'refused' in test && test.refused === 'all-zero' ? 'perfect-fit' : 'variance-test-impossible';
  const reason: Reason = { code: test === null ? 'too-many-points' : impossible, figures: about };
  return {
    statistic: warnings.figure(found.statistic, `${path}.statistic`, reason),
    p: warnings.figure(found.p, `${path}.p`, reason),
  };
}

function glejserFigures(
  isPerfect: boolean,
  held: HeldColumns | undefined,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures['glejser'] {
  const found = held === undefined ? null : isPerfect ? allZero : glejser(held.residuals, held.x, held.counts);
  const slopes = found === null || 'refused' in found ? [] : found.slopes;
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
  rowNumbers: ModelRows['rowNumbers'],
): Model['influential'] {
  const far = Array.from(cook.keys()).filter(
    (at) => cook[at]! > farCook || Math.abs(deletedStudentized[at]!) > farResidual,
  );
  const farthest = far
    .filter((at) => [cook, leverage, deletedStudentized].every((figures) => Number.isFinite(figures[at])))
    .sort((a, b) => cook[b]! - cook[a]!)
    .slice(0, mostInfluential);
  const rows = rowNumbers(farthest);
  return farthest.map((at, place) => ({
    row: rows[place]!,
    cook: cook[at]!,
    leverage: leverage[at]!,
    studentized: deletedStudentized[at]!,
  }));
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
