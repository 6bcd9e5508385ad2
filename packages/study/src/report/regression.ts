import type { Block } from '@minat/document';
import type { Model, StudyResult } from '../analysis/index.ts';
import { note, paragraph, section } from './blocks.ts';
import { constructModels, namesOf } from './readings.ts';
import { drawScatter } from './regression-scatter.ts';
import { tablesOfModel } from './regression-tables.ts';
import type { Voice } from './voice.ts';
import { sayWarning } from './warnings.ts';

type Coefficient = NonNullable<Model['regression']>['coefficients'][number];

/** A simple regression at a time: SPSS's tables, the tests in words, the size of the relation, the picture. */
export function reportRegression(result: StudyResult, voice: Voice): Block[] {
  const models = constructModels(result);
  if (models.length === 1) return reportModel(models[0]!, result, voice);
  return models.map((model) =>
    section(
      `regression-${model.id}`,
      voice.words.regression.title(namesOf(model, voice)),
      reportModel(model, result, voice),
    ),
  );
}

function reportModel(model: Model, result: StudyResult, voice: Voice): Block[] {
  const words = voice.words.regression;
  const names = namesOf(model, voice);
  const { regression } = model;
  if (regression === null) return [note('serious', words.none(names), 'no-regression')];
  return [
    paragraph(words.hypotheses(names)),
    ...tablesOfModel(model, regression, names, voice),
    ...sayTests(model, regression, result, names, voice),
    ...drawScatter(model, names, voice),
  ];
}

function sayTests(
  model: Model,
  regression: NonNullable<Model['regression']>,
  result: StudyResult,
  names: { x: string; y: string },
  voice: Voice,
): Block[] {
  const words = voice.words.regression;
  const [intercept, slope] = regression.coefficients as [Coefficient, Coefficient];
  const equation = paragraph(
    words.equation({
      ...names,
      a: voice.number(intercept.b),
      sign: slope.b < 0 ? '−' : '+',
      b: voice.number(Math.abs(slope.b)),
    }),
  );
  const decision = result.procedures.find((procedure) => procedure.id === `slope:${model.id}`);
  if (slope.t === null || slope.p === null || decision?.kind !== 'hypothesis') {
    return [equation, note('serious', words.perfect, 'perfect-fit')];
  }
  const own = `models[${result.models.indexOf(model)}].regression`;
  const inPoints = result.warnings.find(({ code, path }) => code === 'slope-in-points' && path.startsWith(own));
  const { r, rCi, rSquared, adjustedRSquared, fSquared } = regression;
  const sizeIn = (measure: string) => {
    const found = decision.sizes.find((size) => size.measure === measure);
    return found === undefined ? voice.words.document.notAvailable : voice.size(found.label);
  };
  return [
    equation,
    {
      kind: 'list',
      items: [
        words.tTest({
          t: voice.apart(Math.abs(slope.t), [regression.criticalT]),
          critical: voice.apart(regression.criticalT, [Math.abs(slope.t)]),
          df: voice.count(regression.df2),
          level: voice.level(decision.level),
          p: voice.p(slope.p),
          decision: decision.decision,
        }),
        words.fTest({
          f: voice.maybe(regression.f, (value) => voice.apart(value, [regression.criticalF])),
          critical: voice.apart(regression.criticalF, [regression.f ?? 0]),
          df1: voice.count(regression.df1),
          df2: voice.count(regression.df2),
          p: voice.maybe(regression.p, voice.p),
          decision: decision.decision,
        }),
        words.size({
          r: voice.bounded(slope.zeroOrder ?? r!),
          lower: voice.maybe(rCi?.lower ?? null, voice.bounded),
          upper: voice.maybe(rCi?.upper ?? null, voice.bounded),
          strength: sizeIn('r'),
          f2: voice.maybe(fSquared, voice.number),
          effect: sizeIn('f-squared'),
        }),
        words.determination({
          percent: voice.maybe(rSquared, (value) => voice.percent(100 * value)),
          adjusted: voice.maybe(adjustedRSquared, voice.bounded),
        }),
      ],
    },
    ...(inPoints === undefined ? [] : [note('plain', sayWarning(inPoints, voice)!, inPoints.code)]),
  ];
}
