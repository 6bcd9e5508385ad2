import type { AnswerBars } from '../model/index.ts';
import { answerColours } from './answer-colours.ts';
import { drawBars } from './draw-bars.ts';
import type { PlotPlace } from './draw-plot.ts';

/** Bars of equal length, from the lowest answer at the left to the highest at the right. */
export function drawAnswerBars(plot: AnswerBars, place: PlotPlace): string {
  return drawBars(plot, { colours: answerColours(plot.answers.length), parted: false }, place);
}
