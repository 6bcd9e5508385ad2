import { sizeOfEtaSquared, sizeOfFSquared, sizeOfR } from './effect-sizes.ts';
import { fewestRowsPerGroup } from './linearity-figures.ts';
import type { Model, Procedure } from './study-result.ts';

type Hypothesis = Extract<Procedure, { kind: 'hypothesis' }>;

/** Below this a test finds little; above the second it finds trifles. Rules of thumb, and named so in the report. */
const fewRows = 30;
const manyRows = 300;

/** Above it a predictor is nearly determined by the others. */
const mostVif = 10;

/** What holds for a relation found in one survey, whatever its figures. */
const limitsOfRelation = ['association-only', 'respondents-chose-themselves', 'one-source', 'points-not-percent'];

/** Every question put to one model: its assumptions and its coefficients. */
export function decideModel(model: Model, index: number, level: number): Procedure[] {
  const path = `models[${index}]`;
  return [
    ...decideNormality(model, path, level),
    ...decideSlope(model, path, level),
    ...decideWhole(model, path, level),
    ...decideCoefficients(model, path, level),
    ...decideLinearity(model, path, level),
    ...decideVariance(model, path, level),
    ...decideCollinearity(model, path),
  ];
}

/** A hypothesis on a model, or none where its p does not exist. */
function hypothesisOn(
  model: Model,
  level: number,
  p: number | null | undefined,
  own: Pick<Hypothesis, 'id' | 'path' | 'h0' | 'h1' | 'limits'> & Partial<Pick<Hypothesis, 'sizes' | 'term'>>,
): Hypothesis[] {
  if (p === null || p === undefined) return [];
  return [
    {
      kind: 'hypothesis',
      about: [...model.predictors, model.outcome],
      level,
      p,
      decision: p < level ? 'reject' : 'retain',
      sizes: [],
      ...own,
    },
  ];
}

/** The simple models of single dimensions stand beside the multiple one, which is what is judged. */
const isJudged = ({ kind, level }: Model): boolean => kind === 'multiple' || level === 'construct';

function limitsOfAssumption(n: number): string[] {
  return ['not-rejecting-is-no-proof', ...(n < fewRows ? ['few-rows'] : []), ...(n > manyRows ? ['many-rows'] : [])];
}

function decideNormality(model: Model, path: string, level: number): Procedure[] {
  if (model.residuals === null || !isJudged(model)) return [];
  const { kolmogorovSmirnov, shapiroWilk, n } = model.residuals;
  const asked = (name: string, key: string, limits: readonly string[]) => ({
    id: `${name}:${model.id}`,
    path: `${path}.residuals.${key}`,
    h0: 'residuals-normal',
    h1: 'residuals-not-normal',
    limits: [...limitsOfAssumption(n), ...limits],
  });
  const bound = kolmogorovSmirnov.spssIsBound ? ['spss-prints-a-bound'] : [];
  return [
    ...hypothesisOn(
      model,
      level,
      kolmogorovSmirnov.lillieforsP,
      asked('kolmogorov-smirnov', 'kolmogorovSmirnov', bound),
    ),
    ...hypothesisOn(model, level, shapiroWilk.p, asked('shapiro-wilk', 'shapiroWilk', [])),
  ];
}

function decideSlope(model: Model, path: string, level: number): Procedure[] {
  const slope = model.regression?.coefficients[1];
  if (model.kind !== 'simple' || slope === undefined) return [];
  const { fSquared } = model.regression!;
  const r = slope.zeroOrder;
  return hypothesisOn(model, level, slope.p, {
    id: `slope:${model.id}`,
    path: `${path}.regression.coefficients[1]`,
    h0: 'slope-is-zero',
    h1: 'slope-is-not-zero',
    sizes: [...(r === null ? [] : [sizeOfR(r)]), ...(fSquared === null ? [] : [sizeOfFSquared(fSquared)])],
    limits: limitsOfRelation,
  });
}

/** F of a multiple regression. That of a simple one is its t test once more. */
function decideWhole(model: Model, path: string, level: number): Procedure[] {
  if (model.kind !== 'multiple' || model.regression === null) return [];
  const { p, fSquared } = model.regression;
  return hypothesisOn(model, level, p, {
    id: `f:${model.id}`,
    path: `${path}.regression`,
    h0: 'all-slopes-zero',
    h1: 'some-slope-not-zero',
    sizes: fSquared === null ? [] : [sizeOfFSquared(fSquared)],
    limits: limitsOfRelation,
  });
}

/** Each predictor beside the others; its size is Cohen's f squared of what it adds, part² / (1 − R²). */
function decideCoefficients(model: Model, path: string, level: number): Procedure[] {
  if (model.kind !== 'multiple' || model.regression === null) return [];
  const { coefficients, rSquared } = model.regression;
  return coefficients.slice(1).flatMap(({ term, p, part }, at) =>
    hypothesisOn(model, level, p, {
      id: `coefficient:${model.id}:${term}`,
      term,
      path: `${path}.regression.coefficients[${at + 1}]`,
      h0: 'coefficient-is-zero',
      h1: 'coefficient-is-not-zero',
      sizes:
        part === null || rSquared === null || rSquared >= 1 ? [] : [sizeOfFSquared((part * part) / (1 - rSquared))],
      limits: [...limitsOfRelation, 'depends-on-the-others', 'many-tests'],
    }),
  );
}

function decideLinearity(model: Model, path: string, level: number): Procedure[] {
  const { linearity } = model;
  if (linearity === undefined || linearity === null) return [];
  const { deviation, total, rowsPerGroup } = linearity;
  return hypothesisOn(model, level, deviation.p, {
    id: `linearity:${model.id}`,
    path: `${path}.linearity.deviation`,
    h0: 'no-deviation-from-line',
    h1: 'deviation-from-line',
    sizes: [sizeOfEtaSquared(deviation.ss / total.ss)],
    limits: [...limitsOfAssumption(total.df + 1), ...(rowsPerGroup < fewestRowsPerGroup ? ['few-rows-per-score'] : [])],
  });
}

/** Glejser for each predictor, as theses print it, and Breusch and Pagan's by Koenker. */
function decideVariance(model: Model, path: string, level: number): Procedure[] {
  if (model.regression === null || !isJudged(model)) return [];
  const { glejser, studentizedBreuschPagan, n } = model.regression;
  const asked = { h0: 'variance-even', h1: 'variance-uneven', limits: limitsOfAssumption(n) };
  return [
    ...glejser.slopes.flatMap(({ term, p }, at) =>
      hypothesisOn(model, level, p, {
        ...asked,
        id: `glejser:${model.id}:${term}`,
        term,
        path: `${path}.regression.glejser.slopes[${at}]`,
      }),
    ),
    ...hypothesisOn(model, level, studentizedBreuschPagan.p, {
      ...asked,
      id: `breusch-pagan:${model.id}`,
      path: `${path}.regression.studentizedBreuschPagan`,
    }),
  ];
}

/** The largest VIF of several predictors. */
function decideCollinearity(model: Model, path: string): Procedure[] {
  if (model.kind !== 'multiple' || model.regression === null) return [];
  const known = model.regression.coefficients.flatMap(({ term, vif }, at) => (vif === null ? [] : [{ term, vif, at }]));
  if (known.length === 0) return [];
  const worst = known.reduce((most, one) => (one.vif > most.vif ? one : most));
  return [
    {
      kind: 'criterion',
      id: `vif:${model.id}`,
      about: [...model.predictors, model.outcome],
      term: worst.term,
      path: `${path}.regression.coefficients[${worst.at}].vif`,
      criterion: 'vif',
      mark: mostVif,
      value: worst.vif,
      decision: worst.vif > mostVif ? 'unmet' : 'met',
      source: 'Ghozali (2011)',
      sizes: [],
      limits: ['rule-of-thumb'],
    },
  ];
}
