export type { PlotPlace } from './draw-plot.ts';
export { drawPlot } from './draw-plot.ts';
export { textWidth } from './text-width.ts';
