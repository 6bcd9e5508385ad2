import * as Plot from '@observablehq/plot';
import type { QuantilePlot } from '../model/index.ts';
import type { PlotPlace } from './draw-plot.ts';
import { isDrawable } from './is-drawable.ts';
import { layField } from './lay-field.ts';
import { ACTION, INK } from './page-colours.ts';

/** Points against the diagonal y = x, on which they lie where the two distributions are alike. */
export function drawQuantiles(plot: QuantilePlot, place: PlotPlace): string {
  const points = plot.points.filter((point) => isDrawable(point.x) && isDrawable(point.y));
  const field = layField(
    { x: plot.x, y: plot.y, xs: points.map((point) => point.x), ys: points.map((point) => point.y) },
    place,
  );
  const from = Math.max(field.x[0], field.y[0]);
  const to = Math.min(field.x[1], field.y[1]);
  const ends = from < to ? [from, to] : [];
  return field.draw(
    [
      Plot.line(ends, { x: (at: number) => at, y: (at: number) => at, stroke: ACTION, strokeWidth: 2 }),
      Plot.dot(points, {
        x: 'x',
        y: 'y',
        r: 2.8,
        fill: INK,
        fillOpacity: 0.32,
        stroke: INK,
        strokeOpacity: 0.75,
        strokeWidth: 0.8,
      }),
    ],
    place,
  );
}
