import * as Plot from '@observablehq/plot';
import { formatPercent, printableText } from '../format/index.ts';
import type { AnswerBars } from '../model/index.ts';
import { answerColours } from './answer-colours.ts';
import type { PlotPlace } from './draw-plot.ts';
import { layBars, type Rectangle, type Words } from './lay-bars.ts';
import { layLegend } from './lay-legend.ts';
import { INK, PAPER, QUIET } from './page-colours.ts';
import { FONT, svgOf, WIDTH } from './svg-of.ts';

const SWATCH = 12;

/** One bar to an item, cut into the shares of its answers, with a legend above and the shares printed where they fit. */
export function drawAnswerBars(plot: AnswerBars, place: PlotPlace): string {
  const colours = answerColours(plot.answers.length);
  const legend = layLegend(plot.answers.map(printableText));
  const bars = layBars(plot, colours, legend.height + 10, place.language);

  const swatches = legend.entries.map(
    ({ x, y }, at): Rectangle => ({ x, y, width: SWATCH, height: SWATCH, fill: colours[at]!.fill }),
  );
  const answers = legend.entries.map(
    ({ x, y, text, whole }): Words => ({
      x: x + SWATCH + 5,
      y: y + SWATCH / 2,
      text,
      title: whole === text ? undefined : whole,
      fill: INK,
    }),
  );
  const ticks = [0, 25, 50, 75, 100].map(
    (percent): Words => ({
      x: bars.left + (percent / 100) * (bars.right - bars.left),
      y: bars.bottom + 15,
      text: formatPercent(percent, 0, place.language),
      fill: QUIET,
    }),
  );
  const height = Math.ceil(bars.bottom + 26);

  return svgOf(
    {
      margin: 0,
      x: { type: 'linear', domain: [0, WIDTH], range: [0, WIDTH], axis: null },
      y: { type: 'linear', domain: [0, height], range: [0, height], axis: null },
      marks: [
        // The paper shows between neighbours, so that two shades are never told apart by shade alone.
        rectangles([...swatches, ...bars.segments], { stroke: PAPER, strokeWidth: 1.2 }),
        rectangles([...swatches, ...bars.outlines], { fill: 'none', stroke: QUIET, strokeWidth: 0.8 }),
        Plot.ruleX(ticks, { x: 'x', y1: bars.bottom + 1, y2: bars.bottom + 5, stroke: QUIET, strokeWidth: 0.8 }),
        words([...answers, ...bars.names], { textAnchor: 'start' }),
        words(bars.shares, { fontSize: FONT - 1, fontVariant: 'tabular-nums' }),
        words(ticks.slice(0, 1), { textAnchor: 'start' }),
        words(ticks.slice(1, -1), {}),
        words(ticks.slice(-1), { textAnchor: 'end' }),
      ],
    },
    { id: place.id, label: place.label, width: WIDTH, height },
  );
}

function rectangles(all: readonly Rectangle[], options: Plot.RectOptions): Plot.Markish {
  return Plot.rect(all, {
    x1: 'x',
    x2: (each: Rectangle) => each.x + each.width,
    y1: 'y',
    y2: (each: Rectangle) => each.y + each.height,
    fill: (each: Rectangle) => each.fill,
    ...options,
  });
}

function words(all: readonly Words[], options: Plot.TextOptions): Plot.Markish {
  return Plot.text(all, {
    x: 'x',
    y: 'y',
    text: 'text',
    title: (each: Words) => each.title,
    fill: (each: Words) => each.fill,
    lineAnchor: 'middle',
    fontSize: FONT,
    ...options,
  });
}
