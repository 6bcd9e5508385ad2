import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { frequencies } from './frequencies.ts';

const cases = readFixture<{
  readonly frequencies: readonly {
    readonly values: readonly number[];
    readonly valid: number;
    readonly missing: number;
    readonly missingPercent: number;
    readonly value: readonly number[];
    readonly count: readonly number[];
    readonly percent: readonly number[];
    readonly validPercent: readonly number[];
    readonly cumulativePercent: readonly number[];
    readonly modes: readonly number[];
  }[];
}>('describe').frequencies;

test('every column of the table equals R', () => {
  expect(cases.length).toBe(4);
  for (const one of cases) {
    const actual = frequencies(Object.freeze(one.values));
    expect([actual.n, actual.valid, actual.missing]).toEqual([one.values.length, one.valid, one.missing]);
    expectClose(actual.missingPercent, one.missingPercent, 1e-12);
    expect(actual.values.map(({ value }) => value)).toEqual(one.value);
    expect(actual.values.map(({ count }) => count)).toEqual(one.count);
    for (const figure of ['percent', 'validPercent', 'cumulativePercent'] as const) {
      for (const [i, row] of actual.values.entries()) expectClose(row[figure], one[figure][i]!, 1e-12);
    }
    expect(actual.modes).toEqual(one.modes);
  }
});

test('counts add up, whatever the order; the last cumulative percent is exactly 100', () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -2, max: 5 }), fc.constant(Number.NaN)));
  fc.assert(
    fc.property(values, (v) => {
      const table = frequencies(v);
      expect(table.values.reduce((sum, { count }) => sum + count, 0)).toBe(table.valid);
      expect(table.valid + table.missing).toBe(v.length);
      expect(frequencies([...v].reverse())).toEqual(table);
      if (table.valid > 0) expect(table.values.at(-1)!.cumulativePercent).toBe(100);
      else expect(table.values).toEqual([]);
    }),
  );
});

test('no row, only missing ones, both zeros, infinite values', () => {
  expect(frequencies([])).toMatchObject({ n: 0, values: [], modes: [], missingPercent: Number.NaN });
  expect(frequencies([Number.NaN])).toMatchObject({ valid: 0, missing: 1, missingPercent: 100, values: [] });
  expect(Object.is(frequencies([-0, 0]).values[0]!.value, 0)).toBe(true);
  expect(frequencies([-0, 0]).values[0]!.count).toBe(2);
  expect(() => frequencies([Number.POSITIVE_INFINITY])).toThrow(RangeError);
});
