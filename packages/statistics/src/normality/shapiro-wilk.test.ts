import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFormula, type NormalityFixture } from '../../reference/normality-fixture.ts';
import { expectClose, pickColumns, readFixture, sumRows } from '../../reference/read-fixture.ts';
import { readSurvey } from '../../reference/survey-fixture.ts';
import { shapiroWilk } from './shapiro-wilk.ts';

function tested(values: ArrayLike<number>): { readonly w: number; readonly p: number } {
  const result = shapiroWilk(values);
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result;
}

test('W and p equal R’s shapiro.test from n = 3 to 5,000', () => {
  const { samples, formulas } = readFixture<NormalityFixture>('normality');
  expect(samples.length + formulas.length).toBeGreaterThan(70);
  for (const { shape, n, w, p, values } of samples) {
    const label = `${shape} ${n}`;
    expectClose(tested(values).w, w, 1e-10, 0, label);
    // At n = 3 p is a difference of two near angles where W is near ¾.
    expectClose(tested(values).p, p, 1e-10, n === 3 ? 1e-12 : 0, label);
  }
  for (const { formula, n, w, p } of formulas) {
    expectClose(tested(makeFormula(formula, n)).w, w, 1e-10, 0, `${formula} ${n}`);
    expectClose(tested(makeFormula(formula, n)).p, p, 1e-10, 0, `${formula} ${n}`);
  }
});

test('also on totals of real answers', () => {
  for (const [name, { data, items, normality }] of Object.entries(readSurvey().scales)) {
    const { w, p } = tested(sumRows(pickColumns(data, items)));
    expectClose(w, normality.w, 1e-10, 0, name);
    expectClose(p, normality.shapiroP, 1e-10, 0, name);
  }
});

test('refuses what has no figure, throws on what is no number', () => {
  expect(shapiroWilk([1, 2])).toEqual({ refused: 'too-few' });
  expect(shapiroWilk(new Float64Array(5001))).toEqual({ refused: 'too-many' });
  expect(shapiroWilk([2, 2, 2])).toEqual({ refused: 'constant' });
  expect(() => shapiroWilk([1, 2, Number.NaN])).toThrow(RangeError);
  expect(() => shapiroWilk([1, 2, Number.POSITIVE_INFINITY])).toThrow(RangeError);
});

test('the order of the values does not matter; W and p stay in 0..1', () => {
  const values = fc
    .array(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 40 })
    .filter((v) => new Set(v).size > 1);
  fc.assert(
    fc.property(values, (v) => {
      const one = tested(Object.freeze(v));
      expect(tested([...v].reverse())).toEqual(one);
      expect(tested([...v].sort())).toEqual(one);
      expect(one.w > 0 && one.w <= 1 && one.p >= 0 && one.p <= 1).toBe(true);
      expectClose(tested(v.map((value) => 3 * value - 100)).w, one.w, 1e-12);
    }),
  );
});
