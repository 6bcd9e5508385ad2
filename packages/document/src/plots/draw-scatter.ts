import * as Plot from '@observablehq/plot';
import type { ScatterPlot } from '../model/index.ts';
import { clippable } from './clippable.ts';
import { countedPoints } from './counted-points.ts';
import type { PlotPlace } from './draw-plot.ts';
import { isDrawable } from './is-drawable.ts';
import { layField } from './lay-field.ts';
import { ACTION } from './page-colours.ts';

/** Points whose area tells how many rows fall on each, the fitted line, and the confidence band of the line. */
export function drawScatter(plot: ScatterPlot, place: PlotPlace): string {
  const points = plot.points.filter((point) => isDrawable(point.x) && isDrawable(point.y) && point.count > 0);
  const line = plot.line.filter((at) => [at.x, at.y, at.lower, at.upper].every(isDrawable));
  const dots = countedPoints(points, place);
  const field = layField(
    {
      x: plot.x,
      y: plot.y,
      xs: [...points, ...line].map((at) => at.x),
      ys: points.map((point) => point.y),
      legend: dots.room,
    },
    place,
  );
  return field.draw(
    [
      Plot.areaY(clippable(field, line, ['lower', 'upper']), {
        x: 'x',
        y1: 'lower',
        y2: 'upper',
        fill: ACTION,
        fillOpacity: 0.2,
        clip: true,
      }),
      dots.marks,
      Plot.line(clippable(field, line, ['y']), { x: 'x', y: 'y', stroke: ACTION, strokeWidth: 2.2, clip: true }),
      ...dots.legend(field.legendAt),
    ],
    place,
  );
}
