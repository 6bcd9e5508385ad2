import * as Plot from '@observablehq/plot';
import { formatNumber, printableText } from '../format/index.ts';
import type { IntervalPlot } from '../model/index.ts';
import { chooseTicks } from './choose-ticks.ts';
import type { PlotPlace } from './draw-plot.ts';
import { isDrawable } from './is-drawable.ts';
import { rangeOf } from './lay-field.ts';
import { INK, QUIET, RULE } from './page-colours.ts';
import { pixelScales, SPOT, spots, type Words, words } from './pixel-marks.ts';
import { FONT, svgOf, WIDTH } from './svg-of.ts';
import { textWidth, wrapLabel } from './text-width.ts';

const LINE = 15;
const ROW = 24;
/** Names as short as this stand left of their row; longer ones above, where they have the whole width. */
const LONGEST_BESIDE = 110;
const MOST_LINES = 3;
const EDGE = 12;
/** Where upright lines begin. */
const TOP = 2;
/** Between a name and a line that passes it. */
const CLEAR = 2;

/** Each estimate as a mark on its interval, with a line where the reference stands (zero for a coefficient). */
export function drawIntervals(plot: IntervalPlot, place: PlotPlace): string {
  const labels = plot.rows.map((row) => printableText(row.label));
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, FONT)));
  const beside = widest <= LONGEST_BESIDE;
  const left = (beside ? Math.ceil(widest) : 0) + EDGE;
  const right = WIDTH - EDGE;
  const domain = rangeOf(plot.x, [plot.reference, ...plot.rows.flatMap((row) => [row.lower, row.value, row.upper])]);
  const xOf = (value: number) => left + ((value - domain[0]) / (domain[1] - domain[0])) * (right - left);

  const names: Words[] = [];
  const middles: number[] = [];
  let bottom = 6;
  for (const label of labels) {
    if (beside) names.push({ x: 0, y: bottom + ROW / 2, text: label, fill: INK });
    else {
      const lines = wrapLabel(label, FONT, WIDTH - 4, MOST_LINES);
      const cut = lines.at(-1)!.endsWith('…') && !label.endsWith('…');
      for (const [row, text] of lines.entries()) {
        const title = cut && row === lines.length - 1 ? label : undefined;
        names.push({ x: 0, y: bottom + LINE / 2 + row * LINE, text, title, fill: INK });
      }
      bottom += lines.length * LINE;
    }
    middles.push(bottom + ROW / 2);
    bottom += ROW + (beside ? 0 : 4);
  }
  const ticks = chooseTicks(...domain, 6);
  const tickWords = ticks.values.map(
    (value): Words => ({
      x: xOf(value),
      y: bottom + 15,
      text: formatNumber(value, { digits: ticks.digits }, place.language),
      fill: QUIET,
    }),
  );
  const xLabel = wrapLabel(printableText(plot.x.label), FONT, WIDTH - 20, MOST_LINES);
  const labelWords = xLabel.map((text, at): Words => ({ x: right, y: bottom + 34 + at * LINE, text, fill: INK }));
  const height = Math.ceil(bottom + 34 + xLabel.length * LINE);

  const shown = plot.rows.flatMap((row, at) =>
    [row.lower, row.value, row.upper].every(isDrawable) ? [{ ...row, y: middles[at]! }] : [],
  );
  const ends = shown.flatMap((row) => [
    { x: xOf(row.lower), y: row.y },
    { x: xOf(row.upper), y: row.y },
  ]);
  return svgOf(
    {
      ...pixelScales(height),
      marks: [
        Plot.ruleX(
          tickWords.flatMap((tick) => clearOf(names, tick.x, bottom + 4)),
          { x: 'x', y1: 'from', y2: 'to', stroke: RULE, strokeWidth: 1 },
        ),
        Plot.ruleX(clearOf(names, xOf(isDrawable(plot.reference) ? plot.reference : domain[0]), bottom + 4), {
          x: 'x',
          y1: 'from',
          y2: 'to',
          stroke: INK,
          strokeWidth: 1.4,
          strokeDasharray: '4 3',
        }),
        Plot.link(shown, {
          x1: (row: { readonly lower: number }) => xOf(row.lower),
          x2: (row: { readonly upper: number }) => xOf(row.upper),
          y1: 'y',
          y2: 'y',
          stroke: INK,
          strokeWidth: 1.8,
        }),
        Plot.ruleX(ends, {
          x: 'x',
          y1: (at: { readonly y: number }) => at.y - SPOT,
          y2: (at: { readonly y: number }) => at.y + SPOT,
          stroke: INK,
          strokeWidth: 1.8,
        }),
        ...spots(shown.map((row) => ({ x: xOf(row.value), y: row.y, dimension: row.dimension }))),
        words(names, { textAnchor: 'start' }),
        words(tickWords, {}),
        words(labelWords, { textAnchor: 'end' }),
      ],
    },
    { ...place, width: WIDTH, height },
  );
}

interface Stretch {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** An upright line down to `bottom`, in stretches between the names that it would run through. */
function clearOf(names: readonly Words[], x: number, bottom: number): readonly Stretch[] {
  const crossed = names.filter((name) => name.x - CLEAR < x && x < name.x + textWidth(name.text, FONT) + CLEAR);
  const starts = [TOP, ...crossed.map((name) => name.y + LINE / 2)];
  const ends = [...crossed.map((name) => name.y - LINE / 2), bottom];
  return starts.flatMap((from, at) => (ends[at]! - from > 1 ? [{ x, from, to: ends[at]! }] : []));
}
