import { type AnswerColour, colourAlong, type Oklab } from './oklab.ts';

// From batik-brown over near-white to indigo, in OKLab: both ends equally dark, and brown against blue is the pair that
// all common forms of colour blindness keep apart.
const STOPS: readonly Oklab[] = [
  [0.46, 0.062, 0.075],
  [0.7, 0.044, 0.062],
  [0.965, 0.001, 0.008],
  [0.7, -0.022, -0.07],
  [0.42, -0.01, -0.105],
];

/**
 * The colour of a value from -1 (brown) over 0 (near white) to 1 (indigo); beyond the ends it stays.
 *
 * @example
 * opposedColour(0).text // '#000000'
 */
export function opposedColour(value: number): AnswerColour {
  return colourAlong(STOPS, (Math.min(1, Math.max(-1, value)) + 1) / 2);
}

/**
 * Colours for the answers of a scale that part at its middle, lowest first. The innermost two of an even scale keep
 * clear of the neutral colour, which belongs to the answer in the middle of an odd one.
 *
 * @example
 * opposedColours(5).length // 5
 */
export function opposedColours(count: number): readonly AnswerColour[] {
  const middle = (count - 1) / 2;
  return Array.from({ length: count }, (_, at) => {
    if (at === middle) return opposedColour(0);
    const away = Math.ceil(Math.abs(at - middle)) / Math.ceil(middle);
    return opposedColour(Math.sign(at - middle) * (0.18 + 0.77 * away));
  });
}
