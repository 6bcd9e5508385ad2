import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { acceleration, jackknife } from './jackknife.ts';
import { seededRandom } from './seeded-random.ts';

test('of a mean: (total − value) / (n − 1), and a sixth of the skewness over √n', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 30 }), (values) => {
      const n = values.length;
      const total = values.reduce((sum, one) => sum + one, 0);
      const left = jackknife(n, (rows) => rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length)[0]!;
      expect(Array.from(left)).toEqual(values.map((one) => (total - one) / (n - 1)));
      const d = values.map((one) => one - total / n);
      const power = (p: number): number => d.reduce((sum, one) => sum + one ** p, 0);
      if (power(2) === 0) expect(acceleration(left)).toBeNaN();
      else expectClose(acceleration(left), power(3) / power(2) ** 1.5 / 6, 1e-9, 1e-12);
    }),
  );
});

test('many rows are left out by groups, with nearly the same acceleration', () => {
  const random = seededRandom(1);
  const values = Float64Array.from({ length: 4100 }, () => random() ** 8);
  let calls = 0;
  const mean = (rows: Uint32Array): number => {
    calls++;
    return rows.reduce((sum, row) => sum + values[row]!, 0) / rows.length;
  };
  const [left] = jackknife(values.length, mean);
  expect([left!.length, calls]).toEqual([2000, 2000]);
  const single = acceleration(values.map((one) => -one));
  expect(single).toBeGreaterThan(0.005);
  expect(Math.abs(acceleration(left!) - single)).toBeLessThan(0.0006);
});

test('times stand for repeated values; no unit is too large; without a value there is none', () => {
  expectClose(acceleration([1, 5, 6], [3, 1, 2]), acceleration([1, 1, 1, 5, 6, 6]), 1e-13);
  expectClose(acceleration([0, 0, 3e200]), acceleration([0, 0, 3]), 1e-13);
  for (const none of [[], [1], [2, 2], [0.1, 0.1, 0.1], [1, Number.NaN], [1, Number.POSITIVE_INFINITY]]) {
    expect(acceleration(none)).toBeNaN();
  }
});

test('misuse throws', () => {
  expect(() => jackknife(1, () => 1)).toThrow(RangeError);
  let calls = 0;
  expect(() => jackknife(3, () => Array.from({ length: ++calls }, () => 0))).toThrow(RangeError);
});
