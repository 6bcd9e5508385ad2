import * as Plot from '@observablehq/plot';
import type { ResidualPlot } from '../model/index.ts';
import { countedPoints } from './counted-points.ts';
import type { PlotPlace } from './draw-plot.ts';
import { isDrawable } from './is-drawable.ts';
import { layField } from './lay-field.ts';
import { ACTION } from './page-colours.ts';

/** Residuals against fitted values: an even cloud round the line of zero is what the method hopes for. */
export function drawResiduals(plot: ResidualPlot, place: PlotPlace): string {
  const points = plot.points.filter((point) => isDrawable(point.x) && isDrawable(point.y) && point.count > 0);
  const dots = countedPoints(points, place);
  const field = layField(
    {
      x: plot.x,
      y: plot.y,
      xs: points.map((point) => point.x),
      ys: [0, ...points.map((point) => point.y)],
      legend: dots.room,
    },
    place,
  );
  return field.draw(
    [Plot.ruleY([0], { stroke: ACTION, strokeWidth: 2.2 }), dots.marks, ...dots.legend(field.legendAt)],
    place,
  );
}
