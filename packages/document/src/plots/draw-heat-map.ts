import { formatNumber, printableText } from '../format/index.ts';
import type { HeatMap } from '../model/index.ts';
import type { PlotPlace } from './draw-plot.ts';
import { opposedColour } from './opposed-colours.ts';
import { INK, PAPER, QUIET } from './page-colours.ts';
import { pixelScales, type Rectangle, rectangles, type Words, words } from './pixel-marks.ts';
import { FONT, svgOf, WIDTH } from './svg-of.ts';
import { textWidth, wrapLabel } from './text-width.ts';

const LINE = 15;
const SMALL = FONT - 1;
/** The labels of rows take at most this, so that the square keeps the larger part. */
const LABELS = 110;
const MOST_LINES = 2;
const TALLEST = 44;
const STRIP = { steps: 40, width: 160, height: 12 };

/** Correlations as a square of colours, each with its figure where it fits; columns bear the numbers of the rows. */
export function drawHeatMap(plot: HeatMap, place: PlotPlace): string {
  const count = plot.labels.length;
  const say = (value: number, digits: number) => formatNumber(value, { digits, bounded: true }, place.language);
  const numbers = plot.labels.map((_, at) => formatNumber(at + 1, { digits: 0 }, place.language));
  const numberWidth = Math.max(0, ...numbers.map((text) => textWidth(text, FONT))) + 6;
  const wrapped = plot.labels.map((label) => wrapLabel(printableText(label), FONT, LABELS - numberWidth, MOST_LINES));
  const labelWidth = Math.max(0, ...wrapped.flat().map((text) => textWidth(text, FONT)));
  const left = Math.ceil(numberWidth + labelWidth + 8);
  const across = (WIDTH - 1 - left) / Math.max(1, count);
  const lines = Math.max(1, ...wrapped.map((each) => each.length));
  const down = Math.max(lines * LINE + 3, Math.min(TALLEST, across));
  const top = LINE + 4;

  const cells: Rectangle[] = [];
  const figures: Words[] = [];
  plot.labels.forEach((_, row) => {
    plot.labels.forEach((_, column) => {
      const value = plot.values[row]?.[column] ?? null;
      if (value === null || !Number.isFinite(value)) return;
      const { fill, text } = opposedColour(value);
      const [x, y] = [left + column * across, top + row * down];
      cells.push({ x, y, width: across, height: down, fill });
      // A figure that does not fit leaves its sign, so that no eye needs the hue.
      const fitting = [say(value, 2), value < 0 ? '−' : ''].find((each) => textWidth(each, SMALL) <= across);
      if (fitting) figures.push({ x: x + across / 2, y: y + down / 2, text: fitting, fill: text });
    });
  });
  const bottom = top + count * down;
  const names = wrapped.flatMap((text, row) => {
    const middle = top + (row + 0.5) * down;
    return text.map((line, at): Words => {
      const cut = at === text.length - 1 && line.endsWith('…') && !plot.labels[row]!.endsWith('…');
      const title = cut ? printableText(plot.labels[row]!) : undefined;
      return { x: numberWidth, y: middle + (at - (text.length - 1) / 2) * LINE, text: line, title, fill: INK };
    });
  });
  const rowNumbers = numbers.map((text, at): Words => ({ x: 0, y: top + (at + 0.5) * down, text, fill: QUIET }));
  const heads = numbers.flatMap((text, at): readonly Words[] =>
    textWidth(text, FONT) <= across || at % 2 === 0
      ? [{ x: left + (at + 0.5) * across, y: LINE / 2, text, fill: QUIET }]
      : [],
  );

  const stripTop = bottom + 12;
  const stripLeft = WIDTH - 14 - STRIP.width;
  const strip = Array.from(
    { length: STRIP.steps },
    (_, at): Rectangle => ({
      x: stripLeft + (at / STRIP.steps) * STRIP.width,
      y: stripTop,
      width: STRIP.width / STRIP.steps,
      height: STRIP.height,
      fill: opposedColour(((at + 0.5) / STRIP.steps) * 2 - 1).fill,
    }),
  );
  const frame: Rectangle = { x: stripLeft, y: stripTop, width: STRIP.width, height: STRIP.height, fill: 'none' };
  const ends = [-1, 0, 1].map(
    (value): Words => ({
      x: stripLeft + ((value + 1) / 2) * STRIP.width,
      y: stripTop + STRIP.height + 10,
      text: formatNumber(value, { digits: 0 }, place.language),
      fill: QUIET,
    }),
  );
  const height = Math.ceil(stripTop + STRIP.height + 20);
  return svgOf(
    {
      ...pixelScales(height),
      marks: [
        rectangles(cells, { stroke: PAPER, strokeWidth: 1.2 }),
        rectangles(strip, {}),
        rectangles([frame], { fill: 'none', stroke: QUIET, strokeWidth: 0.8 }),
        words(figures, { fontSize: SMALL, fontVariant: 'tabular-nums' }),
        words([...rowNumbers, ...names], { textAnchor: 'start' }),
        words([...heads, ...ends], {}),
      ],
    },
    { ...place, width: WIDTH, height },
  );
}
