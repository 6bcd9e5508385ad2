import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './place-labels.ts';

const frame = { width: 300, height: 240 };
const far = { x: -1000, y: -1000 };

test('a label alone stands right of its mark, at the right edge left of it', () => {
  const mark = { x: 100, y: 100, width: 40, height: 14 };
  expect(placeLabels([mark], 5, frame, far)).toEqual([{ x: 128, y: 100, free: true }]);
  expect(placeLabels([{ ...mark, x: 290 }], 5, frame, far)).toEqual([{ x: 262, y: 100, free: true }]);
});

test('a label keeps clear of a line of the cross where it can', () => {
  const [label] = placeLabels([{ x: 100, y: 100, width: 40, height: 14 }], 5, frame, { x: 125, y: -1000 });
  expect(label).toEqual({ x: 72, y: 100, free: true });
});

test('labels said to be free cover neither each other nor a mark, and none leaves the frame', () => {
  const mark = fc.record({
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 0, max: 240, noNaN: true }),
    width: fc.integer({ min: 6, max: 90 }),
    height: fc.constant(14),
  });
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 15 }), (marks) => {
      const labels = placeLabels(marks, 5, frame, { x: 150, y: 120 });
      expect(labels).toHaveLength(marks.length);
      const apart = (a: number, b: number, c: number, d: number) => Math.abs(a - b) >= (c + d) / 2 - 1e-6;
      labels.forEach((label, at) => {
        expect(label.x - marks[at]!.width / 2).toBeGreaterThanOrEqual(-1e-9);
        expect(label.x + marks[at]!.width / 2).toBeLessThanOrEqual(frame.width + 1e-9);
        if (!label.free) return;
        labels.slice(0, at).forEach((other, which) => {
          const clear =
            apart(label.x, other.x, marks[at]!.width, marks[which]!.width) || apart(label.y, other.y, 14, 14);
          // What a line weighs, half a square unit, may be covered as well.
          const across = (marks[at]!.width + marks[which]!.width) / 2 - Math.abs(label.x - other.x);
          const down = 14 - Math.abs(label.y - other.y);
          expect(clear || across * down <= 0.5).toBe(true);
        });
      });
    }),
  );
});
