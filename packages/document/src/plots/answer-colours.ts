import { type AnswerColour, colourAlong, type Oklab } from './oklab.ts';

// From sand over grey-blue to indigo, in OKLab: lightness falls evenly and hue turns from yellow to blue, the one turn
// that all common forms of colour blindness still see.
const STOPS: readonly Oklab[] = [
  [0.93, 0.004, 0.055],
  [0.67, -0.03, -0.035],
  [0.39, -0.008, -0.105],
];

/**
 * Colours for the answers of a scale, lowest first and lightest first.
 *
 * @example
 * answerColours(5).length // 5
 */
export function answerColours(count: number): readonly AnswerColour[] {
  return Array.from({ length: count }, (_, at) => colourAlong(STOPS, count === 1 ? 0.5 : at / (count - 1)));
}
