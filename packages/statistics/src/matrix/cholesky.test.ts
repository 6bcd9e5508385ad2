import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factorize, invert, solve } from './cholesky.ts';

const values = (size: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size });
const square = fc.integer({ min: 1, max: 6 }).chain((size) => fc.tuple(fc.constant(size), values(size)));

/** A·Aᵀ + I: always positive definite. */
function definite(size: number, a: readonly number[]): Float64Array {
  return Float64Array.from({ length: size * size }, (_, at) => {
    const i = Math.floor(at / size);
    const j = at % size;
    let sum = i === j ? 1 : 0;
    for (let m = 0; m < size; m++) sum += a[i * size + m]! * a[j * size + m]!;
    return sum;
  });
}

test('the factor times its transpose, and the inverse times the matrix, give back what they should', () => {
  fc.assert(
    fc.property(square, ([size, a]) => {
      const matrix = definite(size, a);
      const factor = factorize(matrix, size, 1e-12);
      expect(factor.dependent).toEqual([]);
      const inverse = invert(factor);
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) {
          let product = 0;
          let identity = 0;
          for (let m = 0; m < size; m++) {
            product += factor.lower[i * size + m]! * factor.lower[j * size + m]!;
            identity += inverse[i * size + m]! * matrix[m * size + j]!;
          }
          expect(product).toBeCloseTo(matrix[i * size + j]!, 9);
          expect(identity).toBeCloseTo(i === j ? 1 : 0, 6);
          expect(inverse[i * size + j]).toBe(inverse[j * size + i]);
        }
      }
    }),
  );
});

test('solves', () => {
  const factor = factorize(Float64Array.of(4, 2, 2, 5), 2, 1e-10);
  expect(Array.from(solve(factor, [8, 8]))).toEqual([1.5, 1]);
});

test('names each column that the ones before it determine, and goes on', () => {
  // Column 2 is column 0 plus column 1; column 3 is free; a NaN counts as dependent.
  const matrix = Float64Array.of(1, 0, 1, 0, 0, 1, 1, 0, 1, 1, 2, 0, 0, 0, 0, 1);
  expect(factorize(matrix, 4, 1e-10).dependent).toEqual([2]);
  expect(factorize(Float64Array.of(1, Number.NaN, Number.NaN, 1), 2, 1e-10).dependent).toEqual([1]);
});

test('misuse throws', () => {
  expect(() => factorize(Float64Array.of(1, 2), 2, 0)).toThrow(RangeError);
  expect(() => solve(factorize(Float64Array.of(1, 1, 1, 1), 2, 1e-10), [1, 1])).toThrow(RangeError);
  expect(() => solve(factorize(Float64Array.of(1), 1, 0), [1, 2])).toThrow(RangeError);
});
