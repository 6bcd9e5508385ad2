import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFactorCases } from '../../reference/factor-fixture.ts';
import { expectClose, pickColumns } from '../../reference/read-fixture.ts';
import { correlationMatrix, momentsOf } from '../moments/index.ts';
import { type PrincipalComponents, principalComponents } from './principal-components.ts';

function found(correlations: Float64Array, count?: number): PrincipalComponents {
  const result = principalComponents(correlations, count);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

test('eigenvalues, loadings and communalities of real scales equal psych::principal', () => {
  let compared = 0;
  for (const { data, items, eigenvalues, solutions } of readFactorCases()) {
    const correlations = correlationMatrix(momentsOf(pickColumns(data, items)));
    for (const { factors, components, componentCommunalities } of solutions) {
      const actual = found(correlations, factors);
      for (const [m, value] of eigenvalues.entries()) expectClose(actual.eigenvalues[m]!, value, 1e-12);
      for (const [i, row] of components.entries()) {
        for (const [m, value] of row.entries()) expectClose(actual.loadings[i]![m]!, value, 1e-10, 1e-12);
        expectClose(actual.communalities[i]!, componentCommunalities[i]!, 1e-12);
        compared++;
      }
      expect(actual.kaiserCount).toBe(eigenvalues.filter((value) => value > 1).length);
    }
    expect(found(correlations).count).toBe(found(correlations).kaiserCount);
  }
  expect(compared).toBe(110);
});

test('a singular matrix has components, an indefinite one and a constant item have none', () => {
  const singular = found(Float64Array.of(1, 1, 1, 1));
  expectClose(singular.eigenvalues[0]!, 2, 1e-15);
  expectClose(singular.eigenvalues[1]!, 0, 0, 1e-15);
  expect(singular.kaiserCount).toBe(1);
  expect(principalComponents(Float64Array.of(1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1))).toEqual({
    refused: 'indefinite',
  });
  expect(principalComponents(Float64Array.of(1))).toEqual({ refused: 'too-few-items' });
  expect(found(Float64Array.of(1, 0, 0, 1))).toMatchObject({ kaiserCount: 0, count: 1 });
  for (const count of [0, 3, 1.5, Number.NaN]) {
    expect(() => principalComponents(Float64Array.of(1, 0, 0, 1), count)).toThrow(RangeError);
  }
});

test('all components give the correlations back; eigenvalues sum to k; columns sum to 0 or more', () => {
  const answers = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 7, maxLength: 7 }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(answers, (items) => {
      const correlations = correlationMatrix(momentsOf(items));
      const k = items.length;
      const result = principalComponents(correlations, k);
      if ('refused' in result) {
        expect(result.refused).toBe('undefined-correlation');
        return;
      }
      expectClose(
        result.eigenvalues.reduce((sum, value) => sum + value, 0),
        k,
        1e-12,
      );
      expectClose(result.cumulativeShares.at(-1)!, 1, 1e-12);
      for (let i = 0; i < k; i++) {
        expect(result.loadings.reduce((sum, row) => sum + row[i]!, 0)).toBeGreaterThan(-1e-9);
        for (let j = 0; j < k; j++) {
          const product = result.loadings[i]!.reduce((sum, value, m) => sum + value * result.loadings[j]![m]!, 0);
          expectClose(product, correlations[i * k + j]!, 0, 1e-12);
        }
      }
    }),
  );
});
