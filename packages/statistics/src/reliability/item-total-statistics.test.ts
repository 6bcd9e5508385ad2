import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, pickColumns } from '../../reference/read-fixture.ts';
import { readSurvey } from '../../reference/survey-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { type ItemTotal, itemTotalStatistics } from './item-total-statistics.ts';

test('every figure of every item equals R (cor.test, psych::alpha, lm)', () => {
  let compared = 0;
  for (const [name, { data, items, itemTotals }] of Object.entries(readSurvey().scales)) {
    const actual = itemTotalStatistics(momentsOf(pickColumns(data, items)));
    expect(actual.length).toBe(itemTotals.length);
    for (const [i, expected] of itemTotals.entries()) {
      for (const [figure, value] of Object.entries(expected)) {
        expectClose(actual[i]![figure as keyof ItemTotal], value, 1e-10, 0, `${name} ${i} ${figure}`);
        compared++;
      }
    }
  }
  expect(compared).toBeGreaterThan(300);
});

test('a constant item has no r, and gives the others the same figures but the mean', () => {
  const items = [
    [1, 2, 3, 4, 2],
    [2, 2, 3, 5, 1],
    [1, 3, 3, 4, 1],
  ];
  const plain = itemTotalStatistics(momentsOf(items));
  const padded = itemTotalStatistics(momentsOf([...items, [4, 4, 4, 4, 4]]));
  for (const [i, { r, p, correctedR }] of plain.entries()) {
    expect([padded[i]!.r, padded[i]!.p, padded[i]!.correctedR]).toEqual([r, p, correctedR]);
  }
  const constant = padded[3]!;
  expect([constant.r, constant.p, constant.correctedR, constant.squaredMultipleCorrelation]).toEqual(
    Array(4).fill(Number.NaN),
  );
});

test('two items have no alpha without one; one item has no rest', () => {
  const two = itemTotalStatistics(
    momentsOf([
      [1, 2, 3, 4],
      [1, 3, 2, 4],
    ]),
  );
  expect(two.map(({ alphaIfDeleted }) => alphaIfDeleted)).toEqual([Number.NaN, Number.NaN]);
  expectClose(two[0]!.squaredMultipleCorrelation, 0.64, 1e-12);
  const one = itemTotalStatistics(momentsOf([[1, 2, 4]]))[0]!;
  expect([one.r, one.correctedR, one.squaredMultipleCorrelation]).toEqual([1, Number.NaN, Number.NaN]);
});

test('any small Likert answers give figures in their ranges or NaN', () => {
  const design = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 12 })).chain(([k, n]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }), {
      minLength: k,
      maxLength: k,
    }),
  );
  const within = (value: number, from: number, to: number): boolean =>
    Number.isNaN(value) || (value >= from && value <= to);
  fc.assert(
    fc.property(design, (items) => {
      for (const item of itemTotalStatistics(momentsOf(items))) {
        expect(within(item.r, -1, 1) && within(item.correctedR, -1, 1)).toBe(true);
        expect(within(item.p, 0, 1) && within(item.correctedP, 0, 1)).toBe(true);
        expect(within(item.alphaIfDeleted, Number.NEGATIVE_INFINITY, 1 + 1e-12)).toBe(true);
        expect(within(item.squaredMultipleCorrelation, -1e-12, 1)).toBe(true);
        expect(Number.isFinite(item.meanIfDeleted)).toBe(true);
      }
    }),
  );
});
