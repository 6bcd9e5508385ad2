import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseTicks } from './choose-ticks.ts';
import { textWidth, wrapLabel } from './text-width.ts';

test.each([
  [1, 5, [1, 2, 3, 4, 5], 0],
  [0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
  [15, 75, [20, 30, 40, 50, 60, 70], 0],
  [15, 85, [20, 40, 60, 80], 0],
  [-0.003, 0.004, [-0.002, 0, 0.002, 0.004], 3],
])('from %d to %d', (from, to, values, digits) => {
  expect(chooseTicks(from, to, 6)).toEqual({ values, digits });
});

test('ticks stand in the range, apart, and read differently', () => {
  const finite = fc.double({ noNaN: true, min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(finite, fc.double({ noNaN: true, min: 1e-6, max: 1e9 }), (from, room) => {
      fc.pre(room > Math.abs(from) * 1e-6);
      const { values, digits } = chooseTicks(from, from + room, 6);
      expect(values.length).toBeGreaterThanOrEqual(1);
      expect(values.length).toBeLessThanOrEqual(6);
      for (const value of values) {
        expect(value).toBeGreaterThanOrEqual(from - room * 1e-6);
        expect(value).toBeLessThanOrEqual(from + room * (1 + 1e-6));
      }
      expect(new Set(values.map((value) => value.toFixed(digits))).size).toBe(values.length);
    }),
  );
  expect(() => chooseTicks(1, 1, 6)).toThrow(RangeError);
});

test('a label keeps its letters and its width', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
      const lines = wrapLabel(text, 12, width, 99);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width);
    }),
  );
  expect(wrapLabel('satu dua tiga empat', 12, 40, 2)).toHaveLength(2);
});
