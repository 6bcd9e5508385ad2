import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { type DoubleDouble, rounded } from '../double-double/index.ts';
import { combineColumns } from './combine-columns.ts';
import { invertTriangle, solveTriangle } from './solve-triangle.ts';
import { triangleOf } from './triangle.ts';

const plain = (high: ArrayLike<number>) => ({ high, shift: 0, scale: 1 });
const numbers = (triangle: readonly (readonly DoubleDouble[])[]) => triangle.map((row) => row.map(rounded));

test('RᵀR is the matrix of cross products, below the diagonal is nothing, more rows than a block too', () => {
  const rows = 700;
  const columns = [1, 2, 3].map((j) =>
    Float64Array.from({ length: rows }, (_, i) => ((i * 37 * j + j * j) % 101) - 40),
  );
  const triangle = numbers(triangleOf(columns.map(plain), rows));
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      if (j < i) expect(triangle[i]![j]).toBe(0);
      const product = columns[i]!.reduce((sum, value, row) => sum + value * columns[j]![row]!, 0);
      expectClose(
        triangle.reduce((sum, row) => sum + row[i]! * row[j]!, 0),
        product,
        1e-14,
      );
    }
  }
});

test('holds 20 digits where doubles have none: Läuchli, with 1e-14 below the ones', () => {
  const e = 1e-14;
  const triangle = triangleOf([plain([1, e, 0]), plain([1, 0, e])], 3);
  // R22² = e² (2 + e²) / (1 + e²).
  expectClose(Math.abs(triangle[1]![1]!.high), e * Math.sqrt(2), 1e-13);
});

test('shift and low part are taken without rounding', () => {
  const [[only]] = triangleOf([{ high: [1e15 + 0.25, 1e15], low: [1e-20, 0], shift: 1e15, scale: 4 }], 2) as [
    [DoubleDouble],
  ];
  expect(Math.abs(only.high)).toBe(1);
  expectClose(Math.abs(only.low), 4e-20, 1e-10);
});

test('a combination is right although its terms cancel', () => {
  const columns = [plain([1e16, 1]), { high: [1, 2], low: [0, 1e-20], shift: 1, scale: 2 }];
  const factors = [
    { high: 1, low: 1e-17 },
    { high: -1, low: 0 },
  ];
  expect(Array.from(combineColumns(columns, factors, 2))).toEqual([1e16, -1]);
  const near = [plain([1 / 3]), plain([-1 / 3])];
  expect(
    combineColumns(
      near,
      [
        { high: 1, low: 1e-20 },
        { high: 1, low: 0 },
      ],
      1,
    )[0],
  ).toBeCloseTo(1e-20 / 3, 35);
});

test('solving and inverting undo multiplying', () => {
  const value = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 9, maxLength: 9 }),
      fc.array(value, { minLength: 3, maxLength: 3 }),
      (flat, x) => {
        const columns = [0, 1, 2].map((j) => [
          ...flat.slice(3 * j, 3 * j + 3),
          j === 0 ? 20 : 0,
          j === 1 ? 20 : 0,
          j === 2 ? 20 : 0,
        ]);
        const triangle = triangleOf(columns.map(plain), 6);
        const right = triangle.map((row) => ({ high: row.reduce((sum, one, j) => sum + one.high * x[j]!, 0), low: 0 }));
        for (const [i, one] of solveTriangle(triangle, right).entries()) expectClose(one.high, x[i]!, 1e-13, 1e-13);
        const inverse = numbers(invertTriangle(triangle, 3));
        for (let i = 0; i < 3; i++) {
          for (let j = 0; j < 3; j++) {
            const product = inverse[i]!.reduce((sum, one, m) => sum + one * triangle[m]![j]!.high, 0);
            expectClose(product, i === j ? 1 : 0, 1e-13, 1e-13);
          }
        }
      },
    ),
  );
});
