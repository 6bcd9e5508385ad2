import { expect, test } from 'vitest';
import { expectClose, pickColumns } from '../../reference/read-fixture.ts';
import { columnsOf, readResampling } from '../../reference/resampling-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { acceleration, bootstrap, jackknife, summarizeDraws, takeRows } from '../resampling/index.ts';
import { bootstrapAlpha } from './bootstrap-alpha.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';

const alphaOf = (items: readonly ArrayLike<number>[]): number => cronbachAlpha(momentsOf(items)).alpha;

test('is what bootstrap and jackknife give with cronbachAlpha, for whole answers and for others', () => {
  const whole = pickColumns('bfi', ['A1', 'A2', 'A3', 'A4', 'A5']).map((item) => item.slice(0, 60));
  for (const items of [whole, whole.map((item) => item.map((value, i) => value + (i % 7) / 10))]) {
    const { observed, estimates } = bootstrap(60, 400, 5, (rows) => alphaOf(takeRows(items, rows)));
    const left = jackknife(60, (rows) => alphaOf(takeRows(items, rows)))[0]!;
    const expected = summarizeDraws(observed[0]!, estimates[0]!, acceleration(left), 0.9);
    const found = bootstrapAlpha(items, 400, 5, 0.9);
    expect(found.used).toBe(400);
    for (const key of ['observed', 'se'] as const) expectClose(found[key], expected[key], 1e-10);
    expectClose(found.bias, expected.bias, 1e-9);
    for (const kind of ['percentile', 'basic', 'bca'] as const) {
      expectClose(found[kind].lower, expected[kind].lower, 1e-10);
      expectClose(found[kind].upper, expected[kind].upper, 1e-10);
    }
    expectClose(found.bca.acceleration, expected.bca.acceleration, 1e-9);
  }
});

test('leaves out a row as R does', () => {
  const one = readResampling().bootstrap.find(({ statistic }) => statistic === 'alpha')!;
  const found = bootstrapAlpha(columnsOf(one), 200, 1);
  expectClose(found.observed, one.observed);
  expectClose(found.bca.acceleration, one.acceleration);
});

test('a draw without variance has no alpha and is counted; misuse throws', () => {
  for (const step of [1, 0.1]) {
    const item = [0, 0, 0, step].map((one) => 4 + one);
    const { observed, used, undefinedDraws } = bootstrapAlpha([item, item], 1000, 2);
    expectClose(observed, 1);
    expect(used + undefinedDraws).toBe(1000);
    // All four rows alike: (3/4)⁴ + (1/4)⁴ = .320, five standard errors .074.
    expect(Math.abs(undefinedDraws / 1000 - 0.3203)).toBeLessThan(0.074);
  }
  expect(
    bootstrapAlpha(
      [
        [1, 2],
        [2, 1],
      ],
      10,
      1,
    ).observed,
  ).toBeNaN();
  expect(() => bootstrapAlpha([[1, 2, 3]], 10, 1)).toThrow(RangeError);
  expect(() => bootstrapAlpha([[1], [2]], 10, 1)).toThrow(RangeError);
  expect(() =>
    bootstrapAlpha(
      [
        [1, 2],
        [1, 3],
      ],
      10,
      1,
      1,
    ),
  ).toThrow(RangeError);
});
