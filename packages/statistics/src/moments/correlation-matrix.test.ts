import { expect, test } from 'vitest';
import { correlationMatrix } from './correlation-matrix.ts';
import { momentsOf } from './moments-of.ts';

test('ones on the diagonal, symmetric, NaN for a constant', () => {
  const matrix = correlationMatrix(
    momentsOf([
      [1, 2, 3, 4],
      [2, 1, 4, 3],
      [5, 5, 5, 5],
    ]),
  );
  expect(Array.from(matrix)).toEqual(
    [1, 0.6, Number.NaN, 0.6, 1, Number.NaN, Number.NaN, Number.NaN, Number.NaN].map((r, at) =>
      at === 1 || at === 3 ? expect.closeTo(0.6, 15) : r,
    ),
  );
});

test('never beyond ±1', () => {
  const x = Array.from({ length: 50 }, (_, i) => Math.sin(i));
  const matrix = correlationMatrix(momentsOf([x, x.map((value) => 3 * value + 1e-17)]));
  expect(matrix[1]).toBeLessThanOrEqual(1);
  expect(matrix[1]).toBeGreaterThan(1 - 1e-14);
});
