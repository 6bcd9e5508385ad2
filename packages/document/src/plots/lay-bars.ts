import { formatPercent, printableText } from '../format/index.ts';
import type { AnswerBars, Language } from '../model/index.ts';
import type { AnswerColour } from './answer-colours.ts';
import { INK } from './page-colours.ts';
import { FONT, WIDTH } from './svg-of.ts';
import { textWidth, wrapLabel } from './text-width.ts';

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

/** Where everything stands, from the upper left corner. */
export interface BarLayout {
  readonly names: readonly Words[];
  readonly segments: readonly Rectangle[];
  readonly outlines: readonly Rectangle[];
  /** The printed shares, centred. */
  readonly shares: readonly Words[];
  /** The ends of the bars, and the lower edge of the last. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

const LINE = 15;
const BAR = 22;
/** Names as short as X1.1 stand left of their bars; longer ones above, where they have the whole width. */
const LONGEST_BESIDE = 70;
const MOST_LINES = 4;

/** Lays the bars out below `top`, each with its name and the shares that fit into it. */
export function layBars(
  plot: AnswerBars,
  colours: readonly AnswerColour[],
  top: number,
  language: Language,
): BarLayout {
  const labels = plot.bars.map((bar) => printableText(bar.label));
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, FONT)));
  const beside = widest <= LONGEST_BESIDE;
  const left = beside && widest > 0 ? Math.ceil(widest) + 8 : 0;
  const right = WIDTH - 1;
  const names: Words[] = [];
  const segments: Rectangle[] = [];
  const outlines: Rectangle[] = [];
  const shares: Words[] = [];
  let bottom = top;
  for (const [at, bar] of plot.bars.entries()) {
    const label = labels[at]!;
    let y = at === 0 ? top : bottom + (beside ? 6 : 12);
    if (beside) names.push({ x: 0, y: y + BAR / 2, text: label, fill: INK });
    else {
      const lines = wrapLabel(label, FONT, WIDTH - 4, MOST_LINES);
      const cut = lines.at(-1)!.endsWith('…') && !label.endsWith('…');
      for (const [row, text] of lines.entries()) {
        const title = cut && row === lines.length - 1 ? label : undefined;
        names.push({ x: 0, y: y + row * LINE + LINE / 2, text, title, fill: INK });
      }
      y += lines.length * LINE + 3;
    }
    const total = bar.counts.reduce((sum, count) => sum + count, 0);
    let x = left;
    for (const [answer, count] of bar.counts.entries()) {
      if (count <= 0) continue;
      const width = (count / total) * (right - left);
      const text = formatPercent((100 * count) / total, 0, language);
      segments.push({ x, y, width, height: BAR, fill: colours[answer]!.fill });
      if (textWidth(text, FONT - 1) + 4 <= width) {
        shares.push({ x: x + width / 2, y: y + BAR / 2, text, fill: colours[answer]!.text });
      }
      x += width;
    }
    outlines.push({ x: left, y, width: right - left, height: BAR, fill: 'none' });
    bottom = y + BAR;
  }
  return { names, segments, outlines, shares, left, right, bottom };
}
