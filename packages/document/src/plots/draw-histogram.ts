import * as Plot from '@observablehq/plot';
import type { HistogramPlot } from '../model/index.ts';
import { clippable } from './clippable.ts';
import type { PlotPlace } from './draw-plot.ts';
import { isDrawable } from './is-drawable.ts';
import { layField } from './lay-field.ts';
import { ACTION, INK } from './page-colours.ts';

/** Counts by bin from zero up, under the curve that they are expected to follow. */
export function drawHistogram(plot: HistogramPlot, place: PlotPlace): string {
  const bins = plot.bins.filter(
    (bin) => bin.to > bin.from && bin.count >= 0 && [bin.from, bin.to, bin.count].every(isDrawable),
  );
  const curve = plot.curve.filter((at) => isDrawable(at.x) && isDrawable(at.y));
  const field = layField(
    {
      x: plot.x,
      y: plot.y,
      xs: bins.flatMap((bin) => [bin.from, bin.to]),
      ys: [0, ...bins.map((bin) => bin.count), ...curve.map((at) => at.y)],
    },
    place,
  );
  return field.draw(
    [
      Plot.rect(
        bins.filter((bin) => bin.count > 0),
        {
          x1: 'from',
          x2: 'to',
          y1: 0,
          y2: 'count',
          fill: ACTION,
          fillOpacity: 0.28,
          stroke: ACTION,
          strokeWidth: 1,
        },
      ),
      Plot.line(clippable(field, curve, ['y']), { x: 'x', y: 'y', stroke: INK, strokeWidth: 2, clip: true }),
      Plot.ruleY([0], { stroke: INK, strokeWidth: 1 }),
    ],
    place,
  );
}
