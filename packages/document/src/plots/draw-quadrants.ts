import * as Plot from '@observablehq/plot';
import { dimensionWord, formatNumber, printableText } from '../format/index.ts';
import type { Dimension, QuadrantPlot } from '../model/index.ts';
import { DIMENSION_MARKS } from './dimension-marks.ts';
import type { PlotPlace } from './draw-plot.ts';
import { isDrawable } from './is-drawable.ts';
import { type Field, layField } from './lay-field.ts';
import { layLegend } from './lay-legend.ts';
import { INK, QUIET } from './page-colours.ts';
import { SPOT, spots } from './pixel-marks.ts';
import { type PlacedLabel, placeLabels } from './place-labels.ts';
import { FONT, WIDTH } from './svg-of.ts';
import { textWidth, wrapLabel } from './text-width.ts';

const LINE = 14;
const SMALL = FONT - 1;
const QUARTER_LINES = 3;
const NARROWEST = 64;

type Point = QuadrantPlot['points'][number];

/**
 * Named points in four quarters, the meaning of each quarter in its outer corner. Names that would cover each other give
 * way to numbers with a list below.
 */
export function drawQuadrants(plot: QuadrantPlot, place: PlotPlace): string {
  const points = plot.points.filter((point) => isDrawable(point.x) && isDrawable(point.y));
  const cross = {
    x: [plot.cross.x, plot.x.from, 0].find(isDrawable)!,
    y: [plot.cross.y, plot.y.from, 0].find(isDrawable)!,
  };
  const layOut = (quarters: readonly (readonly string[])[], legend: number) =>
    layField(
      {
        x: plot.x,
        y: plot.y,
        xs: [cross.x, ...points.map((point) => point.x)],
        ys: [cross.y, ...points.map((point) => point.y)],
        inset: { top: bandOf(quarters[0]!, quarters[1]!), bottom: bandOf(quarters[2]!, quarters[3]!) },
        legend,
      },
      place,
    );
  // Where the quarters part says how wide their names may be, and no name changes where they part.
  const first = layOut([[], [], [], []], 0);
  const part = first.acrossOf(cross.x);
  const quarters = plot.quarters.map((text, at) => {
    const room = (at % 2 === 0 ? part : first.width - part) - 10;
    return wrapLabel(printableText(text), SMALL, Math.max(NARROWEST, room), QUARTER_LINES).filter(
      (line) => line !== '',
    );
  });
  const names = points.map((point) => printableText(point.label));
  const key = keyOf(points, place);
  const bare = layOut(quarters, key.height);
  const named = labelsOf(names, points, cross, bare);
  const byName = named.every((label) => label.free);
  const list = byName ? [] : listOf(names, place);
  const field = byName ? bare : layOut(quarters, key.height + list.length * LINE + 10);
  const texts = byName ? names : names.map((_, at) => formatNumber(at + 1, { digits: 0 }, place.language));
  const labels = byName ? named : labelsOf(texts, points, cross, field);

  return field.draw(
    [
      Plot.ruleX([cross.x], { stroke: QUIET, strokeWidth: 1.4 }),
      Plot.ruleY([cross.y], { stroke: QUIET, strokeWidth: 1.4 }),
      ...quarters.map((lines, at) => quarterName(lines, at)),
      ...spots(points),
      ...points.map((point, at) => labelMark(texts[at]!, point, labels[at]!, field)),
      ...key.marks(field),
      ...list.map(({ text, whole }, at) =>
        fieldText(text, {
          frameAnchor: 'bottom-right',
          textAnchor: 'start',
          // From the right edge of the field back to the left edge of the drawing.
          dx: field.right - WIDTH + 1,
          dy: field.legendAt + key.height + at * LINE,
          fill: INK,
          title: () => (whole === text ? null : whole),
        }),
      ),
    ],
    place,
  );
}

/** Which dimension has which mark, said where several points share one. */
function keyOf(points: readonly Point[], place: PlotPlace) {
  const all = points.flatMap((point) => (point.dimension === undefined ? [] : [point.dimension]));
  const named = (Object.keys(DIMENSION_MARKS) as Dimension[]).filter((each) => all.includes(each));
  if (named.length === all.length) return { height: 0, marks: () => [] };
  const legend = layLegend(named.map((each) => dimensionWord(each, place.language)));
  const marks = (field: Field): readonly Plot.Markish[] =>
    legend.entries.flatMap((entry, at) => {
      const look = DIMENSION_MARKS[named[at]!];
      const corner = { frameAnchor: 'bottom-right' as const, dy: field.legendAt + entry.y };
      const left = field.right - WIDTH + 1 + entry.x;
      return [
        Plot.dot([0], {
          ...corner,
          dx: left + SPOT,
          r: SPOT,
          symbol: look.symbol,
          fill: look.colour,
          stroke: INK,
          strokeWidth: 1,
        }),
        fieldText(entry.text, { ...corner, dx: left + 2 * SPOT + 5, textAnchor: 'start', fill: INK, fontSize: FONT }),
      ];
    });
  return { height: legend.height + 8, marks };
}

function bandOf(...names: readonly (readonly string[])[]): number {
  const most = Math.max(...names.map((lines) => lines.length));
  return most === 0 ? 0 : most * LINE + 6;
}

function quarterName(lines: readonly string[], at: number): Plot.Markish {
  const [upper, left] = [at < 2, at % 2 === 0];
  return fieldText(lines.join('\n'), {
    frameAnchor: `${upper ? 'top' : 'bottom'}-${left ? 'left' : 'right'}`,
    textAnchor: left ? 'start' : 'end',
    lineAnchor: upper ? 'top' : 'bottom',
    dx: left ? 4 : -4,
    dy: upper ? 4 : -4,
    fontStyle: 'italic',
    fill: QUIET,
  });
}

function labelsOf(
  texts: readonly string[],
  points: readonly Point[],
  cross: QuadrantPlot['cross'],
  field: Field,
): readonly PlacedLabel[] {
  const marks = points.map((point, at) => ({
    x: field.acrossOf(point.x),
    y: field.downOf(point.y),
    width: textWidth(texts[at]!, SMALL),
    height: LINE,
  }));
  return placeLabels(marks, SPOT, field, { x: field.acrossOf(cross.x), y: field.downOf(cross.y) });
}

function labelMark(text: string, point: Point, label: PlacedLabel, field: Field): Plot.Markish {
  return Plot.text([point], {
    x: 'x',
    y: 'y',
    text: () => text,
    dx: label.x - field.acrossOf(point.x),
    dy: label.y - field.downOf(point.y),
    lineAnchor: 'middle',
    fontSize: SMALL,
    fill: INK,
  });
}

/** "1 Hiburan", one to a line. */
function listOf(
  names: readonly string[],
  place: PlotPlace,
): readonly { readonly text: string; readonly whole: string }[] {
  return names.map((name, at) => {
    const whole = `${formatNumber(at + 1, { digits: 0 }, place.language)}  ${name}`;
    const [text = ''] = wrapLabel(whole, SMALL, WIDTH - 4, 1);
    return { text, whole };
  });
}

function fieldText(text: string, options: Plot.TextOptions): Plot.Markish {
  return Plot.text([text], {
    text: (each: string) => each,
    lineAnchor: 'middle',
    lineHeight: LINE / SMALL,
    fontSize: SMALL,
    ...options,
  });
}
