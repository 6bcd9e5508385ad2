import * as Plot from '@observablehq/plot';
import { formatNumber } from '../format/index.ts';
import type { PlotPlace } from './draw-plot.ts';
import { INK, QUIET } from './page-colours.ts';
import { FONT } from './svg-of.ts';
import { textWidth } from './text-width.ts';

export interface CountedPoint {
  readonly x: number;
  readonly y: number;
  readonly count: number;
}

export interface CountedPoints {
  readonly marks: Plot.Markish;
  /** The room that the legend takes, 0 where every point stands for one row. */
  readonly room: number;
  /** "n = 1, 4, 9" with the circles that stand for them; `below` counts from the lower edge of the field. */
  readonly legend: (below: number) => readonly Plot.Markish[];
}

const LARGEST = 9;
const LOOK = { fill: INK, fillOpacity: 0.32, stroke: INK, strokeOpacity: 0.75, strokeWidth: 0.8 };

/** Points whose area tells how many rows fall on each, and the legend drawn by the same rule. */
export function countedPoints(points: readonly CountedPoint[], place: PlotPlace): CountedPoints {
  const most = points.reduce((largest, point) => Math.max(largest, point.count), 1);
  const radius = (count: number) => Math.min(3.2, LARGEST / Math.sqrt(most)) * Math.sqrt(count);
  // The large ones first: a small one is never hidden below a large one.
  const sorted = points.toSorted((a, b) => b.count - a.count);
  return {
    marks: Plot.dot(sorted, { x: 'x', y: 'y', r: (point: CountedPoint) => radius(point.count), ...LOOK }),
    room: most > 1 ? 24 : 0,
    legend: (below) => (most > 1 ? sizeLegend(most, radius, place, below) : []),
  };
}

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
    marks.push(Plot.dot([0], { frameAnchor: 'bottom-right', dx, dy: below, r: radius(counts[at]!), ...LOOK }));
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
