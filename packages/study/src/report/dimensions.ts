import type { Block, Table } from '@minat/document';
import type { Model, StudyResult } from '../analysis/index.ts';
import { bounded, left, note, number, paragraph, percent, probability, right, row, text } from './blocks.ts';
import { drawCoefficients, drawQuadrants } from './dimension-pictures.ts';
import { namesOf } from './readings.ts';
import { tablesOfModel } from './regression-tables.ts';
import type { Voice } from './voice.ts';

type Importance = StudyResult['importance'];

/** The dimensions of a predictor beside each other: the multiple model, what each carries, and where it stands. */
export function reportDimensions(result: StudyResult, voice: Voice): Block[] {
  return result.models
    .filter(({ kind }) => kind === 'multiple')
    .flatMap((model) => {
      const own = result.importance.filter(
        ({ outcome, dimension }) => outcome === model.outcome && model.predictors.includes(dimension),
      );
      return reportModel(model, own, result, voice);
    });
}

function reportModel(model: Model, own: Importance, { thresholds }: StudyResult, voice: Voice): Block[] {
  const words = voice.words.dimensions;
  const names = namesOf(model, voice);
  const { regression } = model;
  const intro = paragraph(words.intro({ y: names.y, x: voice.name(own[0]!.construct), dimensions: names.x }));
  if (regression === null || regression.f === null || regression.p === null) return [intro, paragraph(words.none)];
  const { level } = thresholds.significance;
  const different = own.filter(({ p }) => p !== null && p < level).map(({ dimension }) => voice.name(dimension));
  const turning = own.filter(({ simpleBeta, beta }) => simpleBeta !== null && beta !== null && simpleBeta * beta < 0);
  return [
    intro,
    ...tablesOfModel(model, regression, names, voice),
    {
      kind: 'list',
      items: [
        words.test({
          f: voice.number(regression.f, 2),
          df1: voice.count(regression.df1),
          df2: voice.count(regression.df2),
          p: voice.p(regression.p),
          percent: voice.maybe(regression.rSquared, (value) => voice.percent(100 * value)),
          adjusted: voice.maybe(regression.adjustedRSquared, voice.bounded),
          decision: regression.p < level ? 'reject' : 'retain',
        }),
        different.length === 0
          ? words.noneSignificant({ level: voice.level(level) })
          : words.significant({ names: voice.list(different), level: voice.level(level) }),
      ],
    },
    ...turning.map(({ dimension, simpleBeta, beta }) =>
      note(
        'caution',
        words.turns({ name: voice.name(dimension), simple: voice.number(simpleBeta!), beta: voice.number(beta!) }),
        'sign-turns',
      ),
    ),
    tableOf(model, own, voice),
    ...sayOrder(own, voice),
    ...drawCoefficients(model, own, voice),
    ...drawQuadrants(model, own, voice),
  ];
}

function tableOf(model: Model, own: Importance, voice: Voice): Table {
  const { heads, notes, caption } = voice.words.dimensions;
  const interval = (ci: { lower: number | null; upper: number | null } | null, print: (value: number) => string) =>
    text(
      ci === null
        ? voice.words.document.notAvailable
        : voice.words.categories.between({ from: voice.maybe(ci.lower, print), to: voice.maybe(ci.upper, print) }),
    );
  return {
    kind: 'table',
    id: `importance:${model.id}`,
    caption: caption({ y: voice.name(model.outcome) }),
    columns: [
      left(heads.dimension),
      ...[
        heads.simple,
        heads.beta,
        heads.ci,
        heads.p,
        heads.part,
        heads.lmg,
        heads.lmgCi,
        heads.weight,
        heads.performance,
      ].map(right),
    ],
    rows: own.map((one) =>
      row(
        text(voice.name(one.dimension)),
        number(one.simpleBeta),
        number(one.beta),
        interval(one.betaCi, voice.number),
        probability(one.p),
        bounded(one.semiPartialRSquared),
        percent(one.lmg.percent),
        interval(one.lmg.ci, voice.percent),
        percent(one.relativeWeight.percent),
        number(one.performance, 1),
      ),
    ),
    notes: [notes.lmg, notes.performance],
  };
}

function sayOrder(own: Importance, voice: Voice): Block[] {
  const words = voice.words.dimensions;
  const known = own.filter(({ lmg }) => lmg.percent !== null);
  if (known.length === 0) return [];
  const sorted = [...known].sort((a, b) => b.lmg.percent! - a.lmg.percent!);
  const list = sorted
    .map(({ dimension, lmg }) =>
      words.orderEntry({ name: voice.name(dimension), percent: voice.percent(lmg.percent!) }),
    )
    .join('; ');
  return [paragraph(`${words.order({ list })} ${sayOverlap(sorted, voice)}`)];
}

/** Which shares are not told apart: two whose intervals have a value in common. */
function sayOverlap(sorted: Importance, voice: Voice): string {
  const { overlap, overlapPair } = voice.words.dimensions;
  const known = sorted.flatMap(({ dimension, lmg: { ci } }) =>
    ci === null || ci.lower === null || ci.upper === null ? [] : [{ dimension, lower: ci.lower, upper: ci.upper }],
  );
  if (known.length < sorted.length) return overlap.unknown;
  const pairs = known.flatMap((a, at) => known.slice(at + 1).map((b) => ({ a, b })));
  const overlapping = pairs.filter(({ a, b }) => a.lower <= b.upper && b.lower <= a.upper);
  if (overlapping.length === 0) return overlap.none;
  if (overlapping.length === pairs.length) return overlap.all;
  const named = overlapping.map(({ a, b }) => overlapPair({ a: voice.name(a.dimension), b: voice.name(b.dimension) }));
  return overlap.some({ pairs: voice.list(named) });
}
