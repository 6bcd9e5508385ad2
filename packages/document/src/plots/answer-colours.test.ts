import { expect, test } from 'vitest';
import { answerColours } from './answer-colours.ts';

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
/** WCAG 2.2, contrast ratio. */
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
};

test.each([1, 2, 3, 4, 5, 6, 7, 9, 11])('text on each of %d colours can be read', (count) => {
  const colours = answerColours(count);
  expect(colours).toHaveLength(count);
  for (const { fill, text } of colours) expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
});

test('each answer is darker than the one before, so that no eye needs the hue', () => {
  const colours = answerColours(5);
  for (const [at, { fill }] of colours.slice(1).entries()) {
    expect(contrast(colours[at]!.fill, fill)).toBeGreaterThan(1.4);
    expect(luminance(fill)).toBeLessThan(luminance(colours[at]!.fill));
  }
});
