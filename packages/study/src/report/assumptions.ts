import type { Block, Table } from '@minat/document';
import type { Model, StudyResult } from '../analysis/index.ts';
import {
  bounded,
  count,
  empty,
  left,
  note,
  number,
  paragraph,
  probability,
  right,
  row,
  section,
  text,
} from './blocks.ts';
import { judgedModels, namesOf, termName } from './readings.ts';
import { drawResiduals } from './residual-pictures.ts';
import type { Voice } from './voice.ts';

type Regression = NonNullable<Model['regression']>;

/** Whether each judged model may be believed: variance, collinearity, influence, and pictures of its residuals. */
export function reportAssumptions(result: StudyResult, voice: Voice): Block[] {
  const models = judgedModels(result).filter(({ regression }) => regression !== null);
  const blocks = models.map((model) => ({ model, own: reportModel(model, model.regression!, result, voice) }));
  if (blocks.length === 1) return blocks[0]!.own;
  return blocks.map(({ model, own }) =>
    section(`assumptions:${model.id}`, voice.words.regression.title(namesOf(model, voice)), own),
  );
}

function reportModel(model: Model, regression: Regression, result: StudyResult, voice: Voice): Block[] {
  const words = voice.words.assumptions;
  const titled = (key: string, title: string, blocks: readonly Block[]) =>
    blocks.length === 0 ? [] : [section(`${key}:${model.id}`, title, blocks)];
  return [
    ...titled('linearity', words.linearityTitle, sayLinearity(model, result, voice)),
    ...titled('variance', words.varianceTitle, sayVariance(model, regression, result, voice)),
    ...titled('collinearity', words.collinearityTitle, sayCollinearity(model, regression, result, voice)),
    ...titled('influence', words.influenceTitle, sayInfluence(model, regression, voice)),
    ...drawResiduals(model, voice),
  ];
}

function sayLinearity({ id, linearity }: Model, { thresholds }: StudyResult, voice: Voice): Block[] {
  if (linearity === undefined || linearity === null || linearity.deviation.p === null) return [];
  const words = voice.words.assumptions;
  const { linearityHeads: heads, linearityRows: names } = words;
  const { level } = thresholds.significance;
  const line = (key: 'between' | 'linearity' | 'deviation' | 'within' | 'total') => {
    const own = linearity[key];
    const tested = 'f' in own ? [number(own.f), probability(own.p)] : [empty, empty];
    return row(text(names[key]), number(own.ss), count(own.df), key === 'total' ? empty : number(own.ms), ...tested);
  };
  const say = linearity.deviation.p < level ? words.linearityRejected : words.linearityRetained;
  return [
    paragraph(words.linearityHypotheses),
    {
      kind: 'table',
      id: `linearity-table:${id}`,
      caption: words.linearityCaption,
      columns: [left(heads.source), ...[heads.ss, heads.df, heads.ms, heads.f, heads.p].map(right)],
      rows: (['between', 'linearity', 'deviation', 'within', 'total'] as const).map(line),
      notes: [],
    },
    note(
      linearity.deviation.p < level ? 'caution' : 'good',
      say({ p: voice.p(linearity.deviation.p), level: voice.level(level) }),
    ),
  ];
}

function sayVariance(model: Model, regression: Regression, { thresholds }: StudyResult, voice: Voice): Block[] {
  const words = voice.words.assumptions;
  const { level } = thresholds.significance;
  const { glejser, studentizedBreuschPagan, breuschPagan, white } = regression;
  const tests = [
    ...glejser.slopes.map(({ term, statistic, p }) => ({
      name: words.tests.glejser({ term: voice.name(term) }),
      statistic,
      p,
    })),
    { name: words.tests.studentized, ...studentizedBreuschPagan },
    { name: words.tests.breuschPagan, ...breuschPagan },
    { name: words.tests.white, ...white },
  ].filter(({ p }) => p !== null);
  if (tests.length === 0) return [paragraph(words.varianceNone)];
  const rejecting = tests.filter(({ p }) => p! < level).map(({ name }) => name);
  return [
    paragraph(words.varianceHypotheses),
    {
      kind: 'table',
      id: `variance-tests:${model.id}`,
      caption: words.varianceCaption,
      columns: [left(words.varianceHeads.test), right(words.varianceHeads.statistic), right(words.varianceHeads.p)],
      rows: tests.map(({ name, statistic, p }) => row(text(name), number(statistic), probability(p))),
      notes: [],
    },
    rejecting.length === 0
      ? note('good', words.varianceRetained({ level: voice.level(level) }))
      : note(
          'caution',
          words.varianceRejected({ tests: voice.list(rejecting), level: voice.level(level) }),
          'unequal-variance',
        ),
    tableOfErrors(model, regression, voice),
  ];
}

function tableOfErrors(model: Model, regression: Regression, voice: Voice): Table {
  const { robustHeads: heads, robustCaption, robustNote } = voice.words.assumptions;
  const interval = (lower: number | null, upper: number | null) =>
    text(
      lower === null || upper === null
        ? voice.words.document.notAvailable
        : voice.words.categories.between({ from: voice.number(lower), to: voice.number(upper) }),
    );
  return {
    kind: 'table',
    id: `errors:${model.id}`,
    caption: robustCaption,
    columns: [
      left(heads.term),
      ...[heads.b, heads.se, heads.robustSe, heads.robustP, heads.robustCi, heads.bootstrapCi].map(right),
    ],
    rows: regression.coefficients.map(({ term, b, se, robust, bootstrapCi }) =>
      row(
        text(termName(term, voice)),
        number(b),
        number(se),
        number(robust.se),
        probability(robust.p),
        interval(robust.ciLower, robust.ciUpper),
        interval(bootstrapCi?.lower ?? null, bootstrapCi?.upper ?? null),
      ),
    ),
    notes: [robustNote],
  };
}

function sayCollinearity(
  model: Model,
  { coefficients }: Regression,
  { procedures }: StudyResult,
  voice: Voice,
): Block[] {
  const words = voice.words.assumptions;
  const worst = procedures.find(({ id }) => id === `vif:${model.id}`);
  if (model.collinearity === undefined || worst?.kind !== 'criterion') return [];
  const figures = {
    vif: voice.apart(worst.value, [worst.mark]),
    term: voice.name(worst.term!),
    mark: voice.count(worst.mark),
  };
  return [
    worst.decision === 'unmet'
      ? note('caution', words.collinearityUnmet(figures), 'collinear')
      : note('good', words.collinearityMet(figures)),
    {
      kind: 'table',
      id: `collinearity-table:${model.id}`,
      caption: words.collinearityCaption,
      columns: [
        left(words.collinearityHeads.dimension),
        right(words.collinearityHeads.eigenvalue),
        right(words.collinearityHeads.index),
        ...coefficients.map(({ term }) => right(termName(term, voice))),
      ],
      rows: model.collinearity.map(({ eigenvalue, conditionIndex, proportions }, at) =>
        row(
          text(String(at + 1)),
          number(eigenvalue),
          number(conditionIndex),
          ...proportions.map((share) => bounded(share)),
        ),
      ),
      notes: [words.collinearityNote],
    },
  ];
}

function sayInfluence(model: Model, { maxCook }: Regression, voice: Voice): Block[] {
  const words = voice.words.assumptions;
  if (maxCook.statistic === null) return [];
  const cook = voice.number(maxCook.statistic);
  if (model.influential.length === 0) return [paragraph(words.influenceNone({ cook }))];
  const { influenceHeads: heads } = words;
  return [
    paragraph(words.influenceSome({ cook, count: voice.count(model.influential.length) })),
    {
      kind: 'table',
      id: `influential:${model.id}`,
      caption: words.influenceCaption,
      columns: [heads.row, heads.cook, heads.leverage, heads.studentized].map(right),
      rows: model.influential.map((one) =>
        row(count(one.row), number(one.cook), bounded(one.leverage), number(one.studentized)),
      ),
      notes: [],
    },
  ];
}
