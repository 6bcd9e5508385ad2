import * as Plot from '@observablehq/plot';
import { formatPercent, printableText } from '../format/index.ts';
import type { AnswerBars } from '../model/index.ts';
import { chooseTicks } from './choose-ticks.ts';
import type { PlotPlace } from './draw-plot.ts';
import { layBars } from './lay-bars.ts';
import { layLegend } from './lay-legend.ts';
import type { AnswerColour } from './oklab.ts';
import { INK, PAPER, QUIET } from './page-colours.ts';
import { pixelScales, type Rectangle, rectangles, type Words, words } from './pixel-marks.ts';
import { FONT, svgOf, WIDTH } from './svg-of.ts';
import { textWidth } from './text-width.ts';

const SWATCH = 12;

export interface BarLook {
  readonly colours: readonly AnswerColour[];
  /** Whether the bars part at the middle of the answer scale, or all begin at one line. */
  readonly parted: boolean;
}

/** One bar to an item, cut into the shares of its answers, with a legend above and the shares printed where they fit. */
export function drawBars(plot: Pick<AnswerBars, 'answers' | 'bars'>, look: BarLook, place: PlotPlace): string {
  const { colours, parted } = look;
  const { language } = place;
  const legend = layLegend(plot.answers.map(printableText));
  const bars = layBars(plot, colours, { top: legend.height + 10, parted, language });

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
  const percents = parted ? chooseTicks(100 * bars.from, 100 * bars.to, 6).values : [0, 25, 50, 75, 100];
  const ticks = percents.map((percent): Words => {
    const text = formatPercent(Math.abs(percent), 0, language);
    const half = textWidth(text, FONT) / 2;
    const x = bars.acrossOf(percent / 100);
    return { x: Math.min(WIDTH - half, Math.max(half, x)), y: bars.bottom + 15, text, fill: QUIET };
  });
  const height = Math.ceil(bars.bottom + 26);
  const middle = parted ? [bars.acrossOf(0)] : [];

  return svgOf(
    {
      ...pixelScales(height),
      marks: [
        // Below the bars: seen between them, it crosses no figure.
        Plot.ruleX(middle, { y1: legend.height + 4, y2: bars.bottom + 5, stroke: INK, strokeWidth: 1 }),
        // The paper shows between neighbours, so that two shades are never told apart by shade alone.
        rectangles([...swatches, ...bars.segments], { stroke: PAPER, strokeWidth: 1.2 }),
        rectangles([...swatches, ...bars.outlines], { fill: 'none', stroke: QUIET, strokeWidth: 0.8 }),
        Plot.ruleX(percents, {
          x: (percent: number) => bars.acrossOf(percent / 100),
          y1: bars.bottom + 1,
          y2: bars.bottom + 5,
          stroke: QUIET,
          strokeWidth: 0.8,
        }),
        words([...answers, ...bars.names], { textAnchor: 'start' }),
        words(bars.shares, { fontSize: FONT - 1, fontVariant: 'tabular-nums' }),
        words(ticks, {}),
      ],
    },
    { ...place, width: WIDTH, height },
  );
}
