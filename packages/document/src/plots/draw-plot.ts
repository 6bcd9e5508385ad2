import type { Language, Plot } from '../model/index.ts';
import { drawAnswerBars } from './draw-answer-bars.ts';
import { drawDivergingBars } from './draw-diverging-bars.ts';
import { drawHeatMap } from './draw-heat-map.ts';
import { drawHistogram } from './draw-histogram.ts';
import { drawIntervals } from './draw-intervals.ts';
import { drawQuadrants } from './draw-quadrants.ts';
import { drawQuantiles } from './draw-quantiles.ts';
import { drawResiduals } from './draw-residuals.ts';
import { drawScatter } from './draw-scatter.ts';

/** Where a drawing stands. */
export interface PlotPlace {
  /** Unique on the page: the ids in the drawing begin with it. */
  readonly id: string;
  /** What a person who cannot see the drawing must know. */
  readonly label: string;
  readonly language: Language;
  /**
   * For a picture outside a page, which has no custom properties, no fonts and no width of its own: colours, lengths and
   * size are written out, and text is set in these fonts.
   */
  readonly standalone?: { readonly fonts: string } | undefined;
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
    case 'diverging-bars':
      return drawDivergingBars(plot, safe);
    case 'quantiles':
      return drawQuantiles(plot, safe);
    case 'histogram':
      return drawHistogram(plot, safe);
    case 'residuals':
      return drawResiduals(plot, safe);
    case 'intervals':
      return drawIntervals(plot, safe);
    case 'quadrants':
      return drawQuadrants(plot, safe);
    case 'heat-map':
      return drawHeatMap(plot, safe);
  }
}
