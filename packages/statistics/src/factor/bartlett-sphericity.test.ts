import { expect, test } from 'vitest';
import { readFactorCases } from '../../reference/factor-fixture.ts';
import { expectClose, pickColumns } from '../../reference/read-fixture.ts';
import { correlationMatrix, momentsOf } from '../moments/index.ts';
import { bartlettSphericity } from './bartlett-sphericity.ts';

test('real scales equal psych::cortest.bartlett', () => {
  for (const { data, items, n, chiSquared, df, p } of readFactorCases()) {
    const found = bartlettSphericity(correlationMatrix(momentsOf(pickColumns(data, items))), n);
    if ('refused' in found) throw new Error(found.refused);
    expectClose(found.chiSquared, chiSquared, 1e-12);
    expect(found.df).toBe(df);
    // The tail loses the digits that chi-squared has before its point.
    expectClose(found.p, p, 1e-10);
  }
});

test('no correlation gives 0 and p = 1; hardly any rows are refused', () => {
  expect(bartlettSphericity(Float64Array.of(1, 0, 0, 1), 50)).toEqual({ chiSquared: 0, df: 1, p: 1 });
  expect(bartlettSphericity(Float64Array.of(1, 0.2, 0.2, 1), 2)).toEqual({ refused: 'too-few-rows' });
  expect(bartlettSphericity(Float64Array.of(1, 0.2, 0.2, 1), 3)).toMatchObject({ df: 1 });
  expect(bartlettSphericity(Float64Array.of(1, -1, -1, 1), 50)).toEqual({ refused: 'singular' });
  expect(() => bartlettSphericity(Float64Array.of(1, 0, 0, 1), 2.5)).toThrow(RangeError);
});
