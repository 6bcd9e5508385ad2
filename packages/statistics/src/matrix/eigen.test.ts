import fc from 'fast-check';
import { expect, test } from 'vitest';
import { symmetricEigen } from './eigen.ts';

test('A·v = θ·v with unit, orthogonal vectors and descending values', () => {
  const size = 6;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 36, maxLength: 36 }), (a) => {
      const matrix = Float64Array.from(a, (value, at) => value + a[(at % size) * size + Math.floor(at / size)]!);
      const before = matrix.slice();
      const { values, vectors } = symmetricEigen(matrix, size);
      expect(matrix).toEqual(before);
      for (let m = 0; m < size; m++) {
        if (m > 0) expect(values[m]!).toBeLessThanOrEqual(values[m - 1]!);
        for (let i = 0; i < size; i++) {
          let product = 0;
          let inner = 0;
          for (let j = 0; j < size; j++) {
            product += matrix[i * size + j]! * vectors[j * size + m]!;
            inner += vectors[j * size + i]! * vectors[j * size + m]!;
          }
          expect(product).toBeCloseTo(values[m]! * vectors[i * size + m]!, 9);
          expect(inner).toBeCloseTo(i === m ? 1 : 0, 12);
        }
      }
    }),
  );
});

test('misuse throws', () => {
  expect(() => symmetricEigen(Float64Array.of(1, 2), 2)).toThrow(RangeError);
});
