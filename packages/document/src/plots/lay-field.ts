import * as Plot from '@observablehq/plot';
import { formatNumber, printableText } from '../format/index.ts';
import type { Axis } from '../model/index.ts';
import { chooseTicks, type Ticks } from './choose-ticks.ts';
import type { PlotPlace } from './draw-plot.ts';
import { isDrawable } from './is-drawable.ts';
import { INK, QUIET, RULE } from './page-colours.ts';
import { FONT, svgOf, WIDTH } from './svg-of.ts';
import { textWidth, wrapLabel } from './text-width.ts';

const LINE = 16;
const FIELD = 240;
/** Room for half a tick label at the right end, and between labels and the field. */
const EDGE = 14;
const LABEL_LINES = 4;
/** From the lower edge of the field to the label of the x axis. */
const TICKS = 24;

/** What a field must show. */
export interface FieldContent {
  readonly x: Axis;
  readonly y: Axis;
  /** Values that must be seen, whatever the axes say. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Room kept free of data along the upper and the lower edge. */
  readonly inset?: { readonly top: number; readonly bottom: number } | undefined;
  /** Room below the label of the x axis, for a legend. */
  readonly legend?: number | undefined;
}

/** A rectangle with two axes, and where everything stands. */
export interface Field {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly width: number;
  readonly height: number;
  /** From the right edge of the field to the right edge of the drawing. */
  readonly right: number;
  /** Distance from the lower edge of the field to the middle of the first line of a legend. */
  readonly legendAt: number;
  /** Places in the field, from its upper left corner. */
  readonly acrossOf: (x: number) => number;
  readonly downOf: (y: number) => number;
  /** The whole drawing, with these marks over its grid. */
  readonly draw: (marks: readonly Plot.Markish[], place: PlotPlace) => string;
}

/** Lays out a field with grid, ticks and the labels of its axes, the y label above so that no text lies on its side. */
export function layField(content: FieldContent, place: PlotPlace): Field {
  const x = rangeOf(content.x, content.xs);
  const y = rangeOf(content.y, content.ys);
  const inset = content.inset ?? { top: 0, bottom: 0 };
  const xTicks = chooseTicks(...x, 6);
  const yTicks = chooseTicks(...y, 6);
  const say = (ticks: Ticks) => (value: number) => formatNumber(value, { digits: ticks.digits }, place.language);
  const xLabel = wrapLabel(printableText(content.x.label), FONT, WIDTH - 20, LABEL_LINES);
  const yLabel = wrapLabel(printableText(content.y.label), FONT, WIDTH - 4, LABEL_LINES);
  const tickWidth = Math.max(0, ...yTicks.values.map((value) => textWidth(say(yTicks)(value), FONT)));
  const margin = { marginTop: yLabel.length * LINE + EDGE, marginLeft: Math.ceil(tickWidth) + EDGE, marginRight: EDGE };
  const marginBottom = TICKS + xLabel.length * LINE + (content.legend ?? 0) + 6;
  const fieldHeight = FIELD + inset.top + inset.bottom;
  const height = margin.marginTop + fieldHeight + marginBottom;
  const unit = (y[1] - y[0]) / FIELD;
  const domain = [y[0] - inset.bottom * unit, y[1] + inset.top * unit];
  const width = WIDTH - margin.marginLeft - margin.marginRight;

  const draw = (marks: readonly Plot.Markish[], where: PlotPlace) =>
    svgOf(
      {
        ...margin,
        marginBottom,
        x: { type: 'linear', domain: x },
        y: { type: 'linear', domain },
        r: { type: 'identity' },
        marks: [
          Plot.gridY(yTicks.values, { stroke: RULE, strokeOpacity: 1 }),
          Plot.gridX(xTicks.values, { stroke: RULE, strokeOpacity: 1 }),
          Plot.axisY(yTicks.values, { label: null, tickSize: 0, fontSize: FONT, tickFormat: say(yTicks), fill: QUIET }),
          Plot.axisX(xTicks.values, { label: null, tickSize: 0, fontSize: FONT, tickFormat: say(xTicks), fill: QUIET }),
          ...marks,
          atCorner(yLabel, {
            frameAnchor: 'top-left',
            textAnchor: 'start',
            dx: -margin.marginLeft + 1,
            dy: -margin.marginTop + 2,
          }),
          atCorner(xLabel, { frameAnchor: 'bottom-right', textAnchor: 'end', dy: TICKS }),
        ],
      },
      { ...where, width: WIDTH, height },
    );
  return {
    x,
    y,
    width,
    height: fieldHeight,
    right: EDGE,
    legendAt: TICKS + xLabel.length * LINE + 14,
    acrossOf: (value) => ((value - x[0]) / (x[1] - x[0])) * width,
    downOf: (value) => inset.top + ((y[1] - value) / (y[1] - y[0])) * FIELD,
    draw,
  };
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

/** A narrower span is none: ticks and places in it would be no normal numbers. */
const NARROW = 1e-100;

/** The axis as asked for, widened where values would fall outside; never empty. */
export function rangeOf(axis: Axis, values: readonly number[]): readonly [number, number] {
  const all = [axis.from, axis.to, ...values].filter(isDrawable);
  const [from, to] = all.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
    all[0] ?? 0,
    all[0] ?? 0,
  ] as readonly [number, number]);
  if (to - from > Math.max(Math.abs(from) * 1e-9, NARROW)) return [from, to];
  const room = Math.max(0.5, Math.abs(from) * 0.1);
  return [from - room, to + room];
}
