import type { Block } from '@minat/document';
import type { Model } from '../analysis/index.ts';
import { count, number, right, row } from './blocks.ts';
import { cappedRows } from './capped-rows.ts';
import { extentOf } from './extent-of.ts';
import type { Voice } from './voice.ts';

/** The respondents as points with the line and its band, and the points as a table. */
export function drawScatter(model: Model, names: { readonly x: string; readonly y: string }, voice: Voice): Block[] {
  const { scatter, regression } = model;
  const slope = regression?.coefficients[1];
  if (scatter === null || slope === undefined) return [];
  const words = voice.words.regression;
  const direction = slope.b > 0 ? 'higher' : slope.b < 0 ? 'lower' : 'level';
  const digits = scatter.points.every((point) => Number.isInteger(point.x) && Number.isInteger(point.y)) ? 0 : 2;
  return [
    {
      kind: 'figure',
      id: `scatter:${model.id}`,
      caption: words.scatterCaption(names),
      alternative: words.scatterAlternative({
        ...names,
        n: voice.count(regression!.n),
        direction,
        r: voice.maybe(slope.zeroOrder, voice.bounded),
      }),
      plot: {
        kind: 'scatter',
        x: { label: names.x, ...extentOf(scatter.points.map((point) => point.x)) },
        y: { label: names.y, ...extentOf([...scatter.points, ...scatter.line].map((point) => point.y)) },
        points: scatter.points,
        line: scatter.line,
      },
      table: {
        kind: 'table',
        id: `scatter:${model.id}:table`,
        caption: words.scatterTable,
        columns: [right(names.x), right(names.y), right(words.scatterHeads.count)],
        ...cappedRows(
          scatter.points.map((point) => row(number(point.x, digits), number(point.y, digits), count(point.count))),
          voice,
        ),
      },
    },
  ];
}
