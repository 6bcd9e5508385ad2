import type { Language, Plot } from '../model/index.ts';
import { drawAnswerBars } from './draw-answer-bars.ts';
import { drawScatter } from './draw-scatter.ts';

/** Where a drawing stands. */
export interface PlotPlace {
  /** Unique on the page: the ids in the drawing begin with it. */
  readonly id: string;
  /** What a person who cannot see the drawing must know. */
  readonly label: string;
  readonly language: Language;
}

/**
 * A plot as one `<svg>` element: 340 units wide, as wide as its place, coloured by the page's custom properties (`--ink`,
 * `--quiet`, `--rule`, `--paper`, `--action`) where there are any. The same plot gives the same text every time.
 */
export function drawPlot(plot: Plot, place: PlotPlace): string {
  const safe = { ...place, id: place.id.replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`) };
  switch (plot.kind) {
    case 'scatter':
      return drawScatter(plot, safe);
    case 'answer-bars':
      return drawAnswerBars(plot, safe);
  }
}
