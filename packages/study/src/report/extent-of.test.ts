import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extentAround } from './extent-of.ts';

it('gives each side of the mark at least a quarter, holds all values, and stays within its limits', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }),
      fc.double({ min: 30, max: 70, noNaN: true }),
      (values, mark) => {
        const { from, to } = extentAround(mark, values);
        for (const value of values) expect(value >= from && value <= to).toBe(true);
        expect((mark - from) / (to - from)).toBeGreaterThan(0.25);
        expect((to - mark) / (to - from)).toBeGreaterThan(0.25);
      },
    ),
  );
});
