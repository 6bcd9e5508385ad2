import type { DivergingBars } from '../model/index.ts';
import { drawBars } from './draw-bars.ts';
import type { PlotPlace } from './draw-plot.ts';
import { opposedColours } from './opposed-colours.ts';

/** Bars that part at the middle of the answer scale: the further right a bar reaches, the more agree. */
export function drawDivergingBars(plot: DivergingBars, place: PlotPlace): string {
  return drawBars(plot, { colours: opposedColours(plot.answers.length), parted: true }, place);
}
