import type { Block, Dimension } from '@minat/document';
import { defaultAdviceMarks, negligibleBelow } from '../advice/index.ts';
import type { Model, StudyResult } from '../analysis/index.ts';
import { left, number, right, row, text } from './blocks.ts';
import { extentAround, extentOf } from './extent-of.ts';
import type { Voice } from './voice.ts';

type Importance = StudyResult['importance'];

const coloured: readonly string[] = [
  'entertainment',
  'interaction',
  'trendiness',
  'customization',
  'advertisement',
] satisfies readonly Dimension[];

/** Whether this is one of the five dimensions of social media marketing. */
export function isSmmaDimension(id: string): id is Dimension {
  return coloured.includes(id);
}

/** The five SMMA dimensions keep their colour and mark; dimensions of other studies have none. */
function colourOf(id: string): { readonly dimension?: Dimension } {
  return isSmmaDimension(id) ? { dimension: id } : {};
}

export function drawCoefficients(model: Model, own: Importance, voice: Voice): Block[] {
  const words = voice.words.dimensions;
  const rows = own.flatMap(({ dimension, beta, betaCi }) =>
    beta === null || betaCi === null || betaCi.lower === null || betaCi.upper === null
      ? []
      : [{ id: dimension, label: voice.name(dimension), value: beta, lower: betaCi.lower, upper: betaCi.upper }],
  );
  if (rows.length === 0) return [];
  const largest = rows.reduce((most, one) => (Math.abs(one.value) > Math.abs(most.value) ? one : most));
  return [
    {
      kind: 'figure',
      id: `coefficients-picture:${model.id}`,
      caption: words.coefficientsCaption({ y: voice.name(model.outcome) }),
      alternative: words.coefficientsAlternative({
        largest: largest.label,
        beta: voice.number(largest.value),
        y: voice.name(model.outcome),
        isNegative: largest.value < 0,
      }),
      plot: {
        kind: 'intervals',
        x: { label: words.coefficientsAxis, ...extentOf([0, ...rows.flatMap(({ lower, upper }) => [lower, upper])]) },
        reference: 0,
        rows: rows.map(({ id, ...one }) => ({ ...one, ...colourOf(id) })),
      },
      table: {
        kind: 'table',
        id: `coefficients-picture:${model.id}:table`,
        caption: words.coefficientsAxis,
        columns: [left(words.heads.dimension), right(words.heads.beta), right(words.heads.ci)],
        rows: rows.map(({ label, value, lower, upper }) =>
          row(
            text(label),
            number(value),
            text(voice.words.categories.between({ from: voice.number(lower), to: voice.number(upper) })),
          ),
        ),
        notes: [],
      },
    },
  ];
}

/** Importance up, performance across; the lines cross at the marks of advice, so that both say the same of a dimension. */
export function drawQuadrants(model: Model, own: Importance, voice: Voice): Block[] {
  const words = voice.words.dimensions;
  const points = own.flatMap(({ dimension, lmg, performance }) =>
    lmg.percent === null || performance === null
      ? []
      : [{ id: dimension, label: voice.name(dimension), x: performance, y: lmg.percent }],
  );
  if (points.length < 2) return [];
  const { quadrants } = words;
  const cross = {
    x: defaultAdviceMarks.performance.value,
    y: 100 * negligibleBelow(own.length, defaultAdviceMarks),
  };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [
    {
      kind: 'figure',
      id: `quadrants:${model.id}`,
      caption: words.quadrantsCaption,
      alternative: words.quadrantsAlternative({
        list: points
          .map(({ label, x, y }) =>
            words.quadrantsEntry({ name: label, performance: voice.number(x, 1), importance: voice.percent(y) }),
          )
          .join('; '),
      }),
      plot: {
        kind: 'quadrants',
        x: { label: quadrants.x, ...extentAround(cross.x, xs) },
        y: { label: quadrants.y, ...extentAround(cross.y, ys) },
        cross,
        quarters: [quadrants.improve, quadrants.keep, quadrants.later, quadrants.enough],
        points: points.map(({ id, ...point }) => ({ ...point, ...colourOf(id) })),
      },
      table: {
        kind: 'table',
        id: `quadrants:${model.id}:table`,
        caption: words.quadrantsCaption,
        columns: [left(words.heads.dimension), right(quadrants.x), right(quadrants.y)],
        rows: points.map(({ label, x, y }) => row(text(label), number(x, 1), number(y, 1))),
        notes: [words.cross({ performance: voice.number(cross.x, 1), importance: voice.percent(cross.y) })],
      },
    },
  ];
}
