import * as Plot from '@observablehq/plot';
import type { Dimension } from '../model/index.ts';
import { DIMENSION_MARKS } from './dimension-marks.ts';
import { ACTION, INK } from './page-colours.ts';
import { FONT, WIDTH } from './svg-of.ts';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly fill: string;
  /** The whole of a text that was cut. */
  readonly title?: string | undefined;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly dimension?: Dimension | undefined;
}

/** Scales under which a mark's place is given in the drawing's own units, from the upper left corner. */
export function pixelScales(height: number): Plot.PlotOptions {
  return {
    margin: 0,
    x: { type: 'linear', domain: [0, WIDTH], range: [0, WIDTH], axis: null },
    y: { type: 'linear', domain: [0, height], range: [0, height], axis: null },
    r: { type: 'identity' },
  };
}

export function rectangles(all: readonly Rectangle[], options: Plot.RectOptions): Plot.Markish {
  return Plot.rect(all, {
    x1: 'x',
    x2: (each: Rectangle) => each.x + each.width,
    y1: 'y',
    y2: (each: Rectangle) => each.y + each.height,
    fill: (each: Rectangle) => each.fill,
    ...options,
  });
}

export function words(all: readonly Words[], options: Plot.TextOptions): Plot.Markish {
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

/** Radius of a mark that stands for one thing by name. */
export const SPOT = 5;

/** Marks in the colour and shape of their dimension; a disc in the colour of action where there is none. */
export function spots(all: readonly Spot[]): readonly Plot.Markish[] {
  return all.map((spot) => {
    const look = spot.dimension === undefined ? undefined : DIMENSION_MARKS[spot.dimension];
    return Plot.dot([spot], {
      x: 'x',
      y: 'y',
      r: SPOT,
      symbol: look?.symbol ?? 'circle',
      fill: look?.colour ?? ACTION,
      stroke: INK,
      strokeWidth: 1,
    });
  });
}
