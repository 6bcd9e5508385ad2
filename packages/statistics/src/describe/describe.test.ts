import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, pickColumns, sumRows } from '../../reference/read-fixture.ts';
import { readSurvey } from '../../reference/survey-fixture.ts';
import { type Description, describe } from './describe.ts';

test('every figure of every item and total equals R (e1071 type 2)', () => {
  let compared = 0;
  for (const [name, scale] of Object.entries(readSurvey().scales)) {
    const columns = pickColumns(scale.data, scale.items);
    const all = [...columns.map((c) => describe(c)), describe(sumRows(columns))];
    const expected = [...scale.describeItems, scale.describeTotal];
    for (const [i, figures] of expected.entries()) {
      for (const [figure, value] of Object.entries(figures)) {
        // Skewness and kurtosis are differences: near 0 they have absolute digits.
        const floor = figure === 'skewness' || figure === 'kurtosis' ? 1e-12 : 0;
        expectClose(all[i]![figure as keyof Description], value, 1e-10, floor, `${name} ${i} ${figure}`);
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(400);
});

test('undefined figures are NaN', () => {
  const one = describe([3]);
  expect([one.variance, one.sd, one.skewness, one.skewnessSe, one.kurtosis]).toEqual(Array(5).fill(Number.NaN));
  expect([one.n, one.sum, one.mean, one.min, one.max]).toEqual([1, 3, 3, 3, 3]);
  const three = describe([1, 2, 4]);
  expect(three.skewness).not.toBeNaN();
  expect([three.kurtosis, three.kurtosisSe]).toEqual([Number.NaN, Number.NaN]);
  const constant = describe([0.1, 0.1, 0.1, 0.1, 0.1]);
  expect([constant.variance, constant.skewness, constant.kurtosis]).toEqual([0, Number.NaN, Number.NaN]);
});

test('shift, scale and order change what they should and nothing else', () => {
  const values = fc
    .array(fc.integer({ min: 1, max: 7 }), { minLength: 4, maxLength: 40 })
    .filter((v) => new Set(v).size > 1);
  fc.assert(
    fc.property(values, fc.integer({ min: -1000, max: 1000 }), (v, shift) => {
      const plain = describe(Object.freeze(v));
      const moved = describe(v.map((value) => -2 * value + shift));
      expectClose(moved.mean, -2 * plain.mean + shift, 1e-12, 1e-12);
      expectClose(moved.sd, 2 * plain.sd, 1e-12);
      expectClose(moved.skewness, -plain.skewness, 1e-9, 1e-10);
      expectClose(moved.kurtosis, plain.kurtosis, 1e-9, 1e-10);
      expectClose(describe([...v].reverse()).kurtosis, plain.kurtosis, 1e-12, 1e-12);
    }),
  );
});

test('misuse throws', () => {
  for (const values of [[], [Number.NaN], [1, Number.POSITIVE_INFINITY], [1e200, 2e200]])
    expect(() => describe(values)).toThrow(RangeError);
});
