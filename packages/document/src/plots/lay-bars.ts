import { formatPercent, printableText } from '../format/index.ts';
import type { AnswerBars, Language } from '../model/index.ts';
import type { AnswerColour } from './oklab.ts';
import { INK } from './page-colours.ts';
import type { Rectangle, Words } from './pixel-marks.ts';
import { FONT, WIDTH } from './svg-of.ts';
import { textWidth, wrapLabel } from './text-width.ts';

/** Where everything stands, from the upper left corner. */
export interface BarLayout {
  readonly names: readonly Words[];
  readonly segments: readonly Rectangle[];
  readonly outlines: readonly Rectangle[];
  /** The printed shares, centred. */
  readonly shares: readonly Words[];
  /** The lower edge of the last bar. */
  readonly bottom: number;
  /** The shares at the two ends of the field, and the place of a share. */
  readonly from: number;
  readonly to: number;
  readonly acrossOf: (share: number) => number;
}

const LINE = 15;
const BAR = 22;
/** Names as short as X1.1 stand left of their bars; longer ones above, where they have the whole width. */
const LONGEST_BESIDE = 70;
const MOST_LINES = 4;

/**
 * Lays the bars out below `top`, each with its name and the shares that fit into it. Parted bars stand with the middle
 * of the answer scale on one line: an answer in the middle lies half on either side.
 */
export function layBars(
  plot: Pick<AnswerBars, 'answers' | 'bars'>,
  colours: readonly AnswerColour[],
  { top, parted, language }: { readonly top: number; readonly parted: boolean; readonly language: Language },
): BarLayout {
  const labels = plot.bars.map((bar) => printableText(bar.label));
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, FONT)));
  const beside = widest <= LONGEST_BESIDE;
  const left = beside && widest > 0 ? Math.ceil(widest) + 8 : 0;
  const right = WIDTH - 1;
  const below = plot.bars.map((bar) => (parted ? shareBelowMiddle(bar.counts) : 0));
  const counted = plot.bars.map((bar) => bar.counts.some((count) => count > 0));
  const from = -Math.max(0, ...below.filter((_, at) => counted[at]));
  const most = Math.max(0, ...below.map((share, at) => (counted[at] ? 1 - share : 0)));
  const to = most - from > 0 ? most : 1;
  const scale = (right - left) / (to - from);
  const acrossOf = (share: number) => left + (share - from) * scale;
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
    const start = acrossOf(-below[at]!);
    let x = start;
    for (const [answer, count] of bar.counts.entries()) {
      if (count <= 0) continue;
      const width = (count / total) * scale;
      const text = formatPercent((100 * count) / total, 0, language);
      segments.push({ x, y, width, height: BAR, fill: colours[answer]!.fill });
      if (textWidth(text, FONT - 1) + 4 <= width) {
        shares.push({ x: x + width / 2, y: y + BAR / 2, text, fill: colours[answer]!.text });
      }
      x += width;
    }
    if (!parted || counted[at]) outlines.push({ x: start, y, width: scale, height: BAR, fill: 'none' });
    bottom = y + BAR;
  }
  return { names, segments, outlines, shares, bottom, from, to, acrossOf };
}

/** The share of answers below the middle of the scale; those in the middle count half. */
function shareBelowMiddle(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const middle = (counts.length - 1) / 2;
  const part = (at: number) => (at < middle ? 1 : at === middle ? 0.5 : 0);
  return total > 0 ? counts.reduce((sum, count, at) => sum + count * part(at), 0) / total : 0;
}
