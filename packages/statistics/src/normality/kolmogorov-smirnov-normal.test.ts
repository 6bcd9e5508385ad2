import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeFormula, type NormalityFixture } from '../../reference/normality-fixture.ts';
import { expectClose, pickColumns, readFixture, sumRows } from '../../reference/read-fixture.ts';
import { readSurvey } from '../../reference/survey-fixture.ts';
import { kolmogorovSmirnovNormal } from './kolmogorov-smirnov-normal.ts';

test('D and Lilliefors’ p equal nortest::lillie.test', () => {
  const { samples, formulas } = readFixture<NormalityFixture>('normality');
  for (const { shape, n, d, lillieforsP, values } of samples) {
    if (n < 5) continue;
    const actual = kolmogorovSmirnovNormal(values);
    expectClose(actual.d, d, 1e-10, 0, `${shape} ${n}`);
    expectClose(actual.lillieforsP, lillieforsP, 1e-10, 0, `${shape} ${n}`);
  }
  for (const { formula, n, d, lillieforsP } of formulas) {
    const actual = kolmogorovSmirnovNormal(makeFormula(formula, n));
    expectClose(actual.d, d, 1e-10, 0, `${formula} ${n}`);
    expectClose(actual.lillieforsP, lillieforsP, 1e-10, 0, `${formula} ${n}`);
  }
});

test('every figure on totals of real answers, ties and all', () => {
  for (const [name, { data, items, normality }] of Object.entries(readSurvey().scales)) {
    const actual = kolmogorovSmirnovNormal(sumRows(pickColumns(data, items)));
    for (const figure of ['n', 'mean', 'sd', 'dPlus', 'dMinus', 'd', 'lillieforsP'] as const) {
      expectClose(actual[figure], normality[figure], 1e-10, 0, `${name} ${figure}`);
    }
    expectClose(actual.z, Math.sqrt(normality.n) * normality.d, 1e-10);
    // R ends its series at 1e-6 and prints 1 − (…).
    expectClose(actual.asymptoticP, normality.asymptoticP, 0, 2e-6, name);
  }
});

test('no p up to n = 4; nothing without spread', () => {
  const four = kolmogorovSmirnovNormal([1, 2, 3, 5]);
  expect(four.d).toBeGreaterThan(0);
  expect([four.asymptoticP, four.lillieforsP, four.spssP]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(four.spssIsBound).toBe(false);
  for (const values of [[3], [2, 2, 2, 2, 2, 2]]) {
    const { d, dPlus, z, asymptoticP, lillieforsP, spssP } = kolmogorovSmirnovNormal(values);
    expect([d, dPlus, z, asymptoticP, lillieforsP, spssP]).toEqual(Array(6).fill(Number.NaN));
  }
  expect(() => kolmogorovSmirnovNormal([])).toThrow(RangeError);
  expect(() => kolmogorovSmirnovNormal([1, Number.NaN])).toThrow(RangeError);
});

test('any small answers: p in 0..1, order does not matter, mirroring swaps the two differences', () => {
  const values = fc
    .array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 12 })
    .filter((v) => new Set(v).size > 1);
  fc.assert(
    fc.property(values, (v) => {
      const one = kolmogorovSmirnovNormal(Object.freeze(v));
      for (const p of [one.asymptoticP, one.lillieforsP, one.spssP]) expect(p >= 0 && p <= 1).toBe(true);
      expect(one.spssP).toBeLessThanOrEqual(0.2);
      expect(kolmogorovSmirnovNormal([...v].reverse())).toEqual(one);
      const mirrored = kolmogorovSmirnovNormal(v.map((value) => 6 - value));
      expectClose(mirrored.dPlus, one.dMinus, 1e-12, 1e-15);
    }),
  );
});
