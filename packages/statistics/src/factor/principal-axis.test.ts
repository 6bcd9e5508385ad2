import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFactorCases } from '../../reference/factor-fixture.ts';
import { expectClose, pickColumns } from '../../reference/read-fixture.ts';
import { correlationMatrix, momentsOf } from '../moments/index.ts';
import { type PrincipalAxis, type PrincipalAxisOptions, principalAxis } from './principal-axis.ts';

const TIGHT = { iterations: 50_000, tolerance: 1e-13 };

function found(correlations: Float64Array, count: number, options?: PrincipalAxisOptions): PrincipalAxis {
  const result = principalAxis(correlations, count, options);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

test('at the fixed point loadings and communalities of real scales equal psych::fa(fm = "pa")', () => {
  for (const { data, items, smc, solutions } of readFactorCases()) {
    const correlations = correlationMatrix(momentsOf(pickColumns(data, items)));
    for (const { factors, axes, communalities } of solutions) {
      const actual = found(correlations, factors, TIGHT);
      expect(actual).toMatchObject({ converged: true, count: factors });
      for (const [i, row] of axes.entries()) {
        expectClose(actual.initialCommunalities[i]!, smc[i]!, 1e-11);
        expectClose(actual.communalities[i]!, communalities[i]!, 1e-10);
        for (const [m, value] of row.entries()) expectClose(actual.loadings[i]![m]!, value, 1e-9, 1e-10);
      }
    }
  }
});

test('by default it stops where SPSS stops, and says when it did not converge', () => {
  let unconverged = 0;
  for (const { data, items, solutions } of readFactorCases()) {
    const correlations = correlationMatrix(momentsOf(pickColumns(data, items)));
    for (const { factors, spss } of solutions) {
      const actual = found(correlations, factors);
      expect(actual.iterations).toBe(spss.iterations);
      expectClose(actual.change, spss.change, 1e-9);
      expect(actual.converged).toBe(spss.change < 1e-3);
      for (const [i, value] of spss.communalities.entries()) expectClose(actual.communalities[i]!, value, 1e-12);
      if (!actual.converged) unconverged++;
    }
  }
  expect(unconverged).toBe(1);
});

test('refuses a Heywood case, too many factors, and what has no inverse', () => {
  // One factor needs λ² = .8 × .8 / .6 of the first item.
  const heywood = Float64Array.of(1, 0.8, 0.8, 0.8, 1, 0.6, 0.8, 0.6, 1);
  expect(principalAxis(heywood, 1, TIGHT)).toEqual({ refused: 'heywood', items: [0] });
  expect(principalAxis(heywood, 2)).toEqual({ refused: 'too-many-factors' });
  expect(principalAxis(Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1), 1)).toEqual({ refused: 'too-many-factors' });
  expect(principalAxis(Float64Array.of(1, 1, 1, 1), 1)).toEqual({ refused: 'singular' });
  expect(() => principalAxis(heywood, 0)).toThrow(RangeError);
  expect(() => principalAxis(heywood, 1, { iterations: 0 })).toThrow(RangeError);
  expect(() => principalAxis(heywood, 1, { tolerance: 0 })).toThrow(RangeError);
});

test('a model that holds exactly gives its own loadings back', () => {
  const loading = fc.double({ min: 0.3, max: 0.85, noNaN: true });
  fc.assert(
    fc.property(fc.array(loading, { minLength: 4, maxLength: 8 }), (loadings) => {
      const k = loadings.length;
      const correlations = Float64Array.from({ length: k * k }, (_, at) => {
        const i = Math.floor(at / k);
        return i === at % k ? 1 : loadings[i]! * loadings[at % k]!;
      });
      const actual = found(correlations, 1, { iterations: 5000, tolerance: 1e-12 });
      for (const [i, value] of loadings.entries()) expectClose(actual.loadings[i]![0]!, value, 1e-8);
    }),
    { numRuns: 50 },
  );
});
