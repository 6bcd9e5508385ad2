import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readComparisons } from '../../reference/comparison-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { linearity } from './linearity.ts';

test('every line equals anova(lm(y ~ x + factor(x)))', () => {
  const cases = readComparisons().linearity;
  expect(cases.length).toBe(3);
  for (const [i, one] of cases.entries()) {
    const actual = linearity(Object.freeze(one.x), Object.freeze(one.y));
    if ('refused' in actual) throw new Error(`refused: ${actual.refused}`);
    for (const line of ['between', 'linearity', 'deviation'] as const) {
      for (const figure of ['ss', 'df', 'ms', 'f', 'p'] as const) {
        expectClose(actual[line][figure], one[line][figure]!, 1e-10, 0, `${i} ${line} ${figure}`);
      }
    }
    expect(actual.groups).toBe(one.groups);
    expectClose(actual.within.ss, one.within, 1e-10);
    expectClose(actual.r, one.r, 1e-10);
    expectClose(actual.etaSquared, one.etaSquared, 1e-10);
    expect(actual.within.f).toBeNaN();
  }
});

test('sums of squares and degrees of freedom add up; eta² is never below r²', () => {
  const value = fc.integer({ min: 1, max: 5 });
  const rows = fc.array(fc.tuple(value, value), { minLength: 6, maxLength: 30 });
  fc.assert(
    fc.property(rows, (pairs) => {
      const table = linearity(
        pairs.map(([x]) => x),
        pairs.map(([, y]) => y),
      );
      if ('refused' in table) return;
      expectClose(table.between.ss + table.within.ss, table.total.ss, 1e-12, 1e-12);
      expectClose(table.linearity.ss + table.deviation.ss, table.between.ss, 1e-11, 1e-12);
      expect(table.between.df + table.within.df).toBe(table.total.df);
      expect(table.etaSquared).toBeGreaterThanOrEqual(table.rSquared - 1e-12);
      expect(table.rowsPerGroup).toBeGreaterThan(1);
    }),
  );
});

test('refuses what has no figure; a perfect line has no deviation to judge', () => {
  expect(linearity([1, 1, 2, 2], [1, 2, 3, 4])).toEqual({ refused: 'too-few-groups', n: 4, groups: 2 });
  expect(linearity([1, 2, 3, 3], [1, 1, 1, 1])).toEqual({ refused: 'constant-outcome', n: 4, groups: 3 });
  expect(linearity([1, 2, 3, 4], [1, 2, 3, 5])).toEqual({ refused: 'no-repeated-values', n: 4, groups: 4 });
  const line = linearity([1, 1, 2, 3], [2, 2, 4, 6]);
  if ('refused' in line) throw new Error('refused');
  expect(line.deviation.f).toBeNaN();
  expect([line.linearity.f, line.linearity.p]).toEqual([Number.POSITIVE_INFINITY, 0]);
  expect(() => linearity([1, 2], [1])).toThrow(RangeError);
  expect(() => linearity([1, Number.NaN], [1, 2])).toThrow(RangeError);
});

test('decimals on a line do not depart from it by their rounding', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: -50, max: 50 }),
      fc.constantFrom(0, 3.3, 1000),
      (divisor, slope, shift) => {
        fc.pre(slope !== 0);
        const x = [1, 1, 2, 2, 3, 3, 4, 4, 7, 7];
        const line = linearity(
          x,
          x.map((value) => (slope * value) / divisor + shift),
        );
        if ('refused' in line) throw new Error(line.refused);
        expect([line.deviation.ss, line.deviation.f, line.deviation.p]).toEqual([0, Number.NaN, Number.NaN]);
        expect([line.linearity.f, line.linearity.p]).toEqual([Number.POSITIVE_INFINITY, 0]);
      },
    ),
  );
  // Off the line without a spread within the groups: that is no rounding.
  const bent = linearity([1, 1, 2, 2, 3, 3], [0.1, 0.1, 0.5, 0.5, 0.2, 0.2]);
  if ('refused' in bent) throw new Error(bent.refused);
  expect([bent.deviation.f, bent.deviation.p]).toEqual([Number.POSITIVE_INFINITY, 0]);
});
