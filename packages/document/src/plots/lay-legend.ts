import { FONT, WIDTH } from './svg-of.ts';
import { textWidth, wrapLabel } from './text-width.ts';

export interface LegendEntry {
  /** Upper left corner of the swatch. */
  readonly x: number;
  readonly y: number;
  /** The name as it fits. */
  readonly text: string;
  readonly whole: string;
}

const SWATCH = 17;
const GAP = 14;
const ROW = 19;

/** Puts the names of a legend side by side, in as many rows as they need. */
export function layLegend(names: readonly string[]): {
  readonly entries: readonly LegendEntry[];
  readonly height: number;
} {
  const entries: LegendEntry[] = [];
  let x = 0;
  let y = 1;
  for (const whole of names) {
    const [text = ''] = wrapLabel(whole, FONT, WIDTH - SWATCH - 4, 1);
    const wide = SWATCH + textWidth(text, FONT);
    if (x > 0 && x + wide > WIDTH) {
      x = 0;
      y += ROW;
    }
    entries.push({ x: x + 0.5, y, text, whole });
    x += wide + GAP;
  }
  return { entries, height: y + 14 };
}
