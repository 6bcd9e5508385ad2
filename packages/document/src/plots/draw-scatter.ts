import * as Plot from '@observablehq/plot';
import { formatNumber, printableText } from '../format/index.ts';
import type { Axis, ScatterPlot } from '../model/index.ts';
import { chooseTicks, type Ticks } from './choose-ticks.ts';
import type { PlotPlace } from './draw-plot.ts';
import { ACTION, INK, QUIET, RULE } from './page-colours.ts';
import { FONT, svgOf, WIDTH } from './svg-of.ts';
import { textWidth, wrapLabel } from './text-width.ts';

const LINE = 16;
const FIELD = 240;
/** Room for half a tick label at the right end, and between labels and the field. */
const EDGE = 14;
const LARGEST = 9;
const LABEL_LINES = 4;

/** Points whose area tells how many rows fall on each, the fitted line, and the confidence band of the line. */
export function drawScatter(plot: ScatterPlot, place: PlotPlace): string {
  const points = plot.points.filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y) && point.count > 0);
  const line = plot.line.filter((at) => [at.x, at.y, at.lower, at.upper].every(Number.isFinite));
  const x = rangeOf(
    plot.x,
    [...points, ...line].map((at) => at.x),
  );
  const y = rangeOf(
    plot.y,
    points.map((point) => point.y),
  );
  const xTicks = chooseTicks(...x, 6);
  const yTicks = chooseTicks(...y, 6);
  const say = (ticks: Ticks) => (value: number) => formatNumber(value, { digits: ticks.digits }, place.language);

  const most = points.reduce((largest, point) => Math.max(largest, point.count), 1);
  const radius = (count: number) => Math.min(3.2, LARGEST / Math.sqrt(most)) * Math.sqrt(count);
  const xLabel = wrapLabel(printableText(plot.x.label), FONT, WIDTH - 20, LABEL_LINES);
  const yLabel = wrapLabel(printableText(plot.y.label), FONT, WIDTH - 4, LABEL_LINES);
  const tickWidth = Math.max(0, ...yTicks.values.map((value) => textWidth(say(yTicks)(value), FONT)));
  const margin = { marginTop: yLabel.length * LINE + EDGE, marginLeft: Math.ceil(tickWidth) + EDGE, marginRight: EDGE };
  const legend = most > 1 ? LINE + 8 : 0;
  const marginBottom = 24 + xLabel.length * LINE + legend + 6;
  const height = margin.marginTop + FIELD + marginBottom;

  return svgOf(
    {
      ...margin,
      marginBottom,
      x: { type: 'linear', domain: x },
      y: { type: 'linear', domain: y },
      r: { type: 'identity' },
      marks: [
        Plot.gridY(yTicks.values, { stroke: RULE, strokeOpacity: 1 }),
        Plot.gridX(xTicks.values, { stroke: RULE, strokeOpacity: 1 }),
        Plot.axisY(yTicks.values, { label: null, tickSize: 0, fontSize: FONT, tickFormat: say(yTicks), fill: QUIET }),
        Plot.axisX(xTicks.values, { label: null, tickSize: 0, fontSize: FONT, tickFormat: say(xTicks), fill: QUIET }),
        Plot.areaY(line, { x: 'x', y1: 'lower', y2: 'upper', fill: ACTION, fillOpacity: 0.2, clip: true }),
        Plot.dot(
          // The large ones first: a small one is never hidden below a large one.
          points.toSorted((a, b) => b.count - a.count),
          {
            x: 'x',
            y: 'y',
            r: (point: { readonly count: number }) => radius(point.count),
            fill: INK,
            fillOpacity: 0.32,
            stroke: INK,
            strokeOpacity: 0.75,
            strokeWidth: 0.8,
          },
        ),
        Plot.line(line, { x: 'x', y: 'y', stroke: ACTION, strokeWidth: 2.2, clip: true }),
        atCorner(yLabel, {
          frameAnchor: 'top-left',
          textAnchor: 'start',
          dx: -margin.marginLeft + 1,
          dy: -margin.marginTop + 2,
        }),
        atCorner(xLabel, { frameAnchor: 'bottom-right', textAnchor: 'end', dy: 24 }),
        ...(most > 1 ? sizeLegend(most, radius, place, 24 + xLabel.length * LINE + 14) : []),
      ],
    },
    { id: place.id, label: place.label, width: WIDTH, height },
  );
}

function atCorner(lines: readonly string[], options: Plot.TextOptions): Plot.Markish {
  return Plot.text([lines.join('\n')], {
    text: (text: string) => text,
    lineAnchor: 'top',
    lineHeight: LINE / FONT,
    fontSize: FONT,
    fill: INK,
    ...options,
  });
}

/** "n = 1, 4, 9" with the circles that stand for them, drawn by the same rule. */
function sizeLegend(
  most: number,
  radius: (count: number) => number,
  place: PlotPlace,
  below: number,
): readonly Plot.Markish[] {
  const counts = [...new Set([1, Math.max(1, Math.round(most / 2)), most])];
  const texts = counts.map((count) => formatNumber(count, { digits: 0 }, place.language));
  const marks: Plot.Markish[] = [];
  let dx = 0;
  for (const [at, text] of [...texts.entries()].reverse()) {
    dx -= textWidth(text, FONT);
    marks.push(legendText(text, dx, below));
    dx -= 5 + radius(counts[at]!);
    marks.push(
      Plot.dot([0], {
        frameAnchor: 'bottom-right',
        dx,
        dy: below,
        r: radius(counts[at]!),
        fill: INK,
        fillOpacity: 0.32,
        stroke: INK,
        strokeOpacity: 0.75,
        strokeWidth: 0.8,
      }),
    );
    dx -= 12 + radius(counts[at]!);
  }
  return [...marks, legendText('n =', dx - textWidth('n =', FONT), below)];
}

function legendText(text: string, dx: number, dy: number): Plot.Markish {
  return Plot.text([text], {
    text: (each: string) => each,
    frameAnchor: 'bottom-right',
    textAnchor: 'start',
    lineAnchor: 'middle',
    dx,
    dy,
    fontSize: FONT,
    fill: QUIET,
  });
}

/** The axis as asked for, widened where points would fall outside; never empty. */
function rangeOf(axis: Axis, values: readonly number[]): readonly [number, number] {
  const all = [axis.from, axis.to, ...values].filter(Number.isFinite);
  const [from, to] = all.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
    all[0] ?? 0,
    all[0] ?? 0,
  ] as readonly [number, number]);
  if (to - from > Math.abs(from) * 1e-9) return [from, to];
  const room = Math.max(0.5, Math.abs(from) * 0.1);
  return [from - room, to + room];
}
