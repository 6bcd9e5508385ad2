import type { Block, Figure, Plot, Table } from '@minat/document';
import type { Model } from '../analysis/index.ts';
import { count, number, right, row } from './blocks.ts';
import { cappedRows } from './capped-rows.ts';
import { extentOf } from './extent-of.ts';
import type { Voice } from './voice.ts';

type Shape = NonNullable<NonNullable<Model['residuals']>['shape']>;

/** Q-Q, P-P, histogram and residuals against fitted values, each with what it shows as a table. */
export function drawResiduals({ id, residuals }: Model, voice: Voice): Block[] {
  const shape = residuals?.shape;
  if (shape === undefined) return [];
  return [
    drawPoints('quantiles', id, shape.quantiles, voice),
    drawPoints('probabilities', id, shape.probabilities, voice),
    drawHistogram(id, shape, voice),
    drawFitted(id, shape, voice),
  ];
}

function drawPoints(kind: 'quantiles' | 'probabilities', id: string, points: Shape['quantiles'], voice: Voice): Figure {
  const { points: caption, ...pictures } = voice.words.assumptions.pictures;
  const words = pictures[kind];
  const extent = kind === 'probabilities' ? { from: 0, to: 1 } : extentOf(points.flatMap(({ x, y }) => [x, y]));
  return figureOf(
    `${kind}:${id}`,
    words,
    { kind: 'quantiles', x: { label: words.x, ...extent }, y: { label: words.y, ...extent }, points },
    {
      kind: 'table',
      id: `${kind}:${id}:table`,
      caption,
      columns: [right(words.x), right(words.y)],
      ...cappedRows(
        points.map(({ x, y }) => row(number(x), number(y))),
        voice,
      ),
    },
  );
}

function drawHistogram(id: string, { histogram }: Shape, voice: Voice): Figure {
  const { points: caption, histogram: words } = voice.words.assumptions.pictures;
  const { bins, curve } = histogram;
  const highest = [...bins.map((bin) => bin.count), ...curve.map(({ y }) => y)].reduce((a, b) => Math.max(a, b));
  const peak = bins.map((bin) => bin.count).reduce((a, b) => Math.max(a, b));
  return figureOf(
    `histogram:${id}`,
    { caption: words.caption, alternative: words.alternative({ peak: voice.count(peak) }) },
    {
      kind: 'histogram',
      x: { label: words.x, ...extentOf([...bins.flatMap((bin) => [bin.from, bin.to]), ...curve.map(({ x }) => x)]) },
      y: { label: words.y, from: 0, to: highest * 1.05 },
      bins,
      curve,
    },
    {
      kind: 'table',
      id: `histogram:${id}:table`,
      caption,
      columns: [right(words.from), right(words.to), right(words.count)],
      rows: bins.map((bin) => row(number(bin.from), number(bin.to), count(bin.count))),
      notes: [],
    },
  );
}

function drawFitted(id: string, { fitted }: Shape, voice: Voice): Figure {
  const { points: caption, fitted: words } = voice.words.assumptions.pictures;
  return figureOf(
    `fitted:${id}`,
    words,
    {
      kind: 'residuals',
      x: { label: words.x, ...extentOf(fitted.map(({ x }) => x)) },
      y: { label: words.y, ...extentOf([0, ...fitted.map(({ y }) => y)]) },
      points: fitted,
    },
    {
      kind: 'table',
      id: `fitted:${id}:table`,
      caption,
      columns: [right(words.x), right(words.y), right(words.count)],
      ...cappedRows(
        fitted.map((point) => row(number(point.x), number(point.y), count(point.count))),
        voice,
      ),
    },
  );
}

function figureOf(
  id: string,
  { caption, alternative }: { readonly caption: string; readonly alternative: string },
  plot: Plot,
  table: Table,
): Figure {
  return { kind: 'figure', id, caption, alternative, plot, table };
}
