import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, pickColumns, readFixture } from '../../reference/read-fixture.ts';
import { momentsOf, selectMoments } from '../moments/index.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { guttmanLambdas } from './guttman-lambdas.ts';
import { type SplitPart, splitHalf } from './split-half.ts';

const { halves } = readFixture<{
  readonly halves: readonly {
    readonly data: string;
    readonly items: readonly string[];
    readonly secondItems: number;
    readonly first: SplitPart;
    readonly second: SplitPart;
    readonly correlation: number;
    readonly spearmanBrown: number;
    readonly spearmanBrownUnequal: number;
    readonly guttman: number;
    readonly lambdas: readonly number[];
  }[];
}>('reliability');

test('every figure of both halves and all bounds equal R', () => {
  expect(halves.length).toBe(7);
  for (const [i, one] of halves.entries()) {
    const moments = momentsOf(pickColumns(one.data, one.items));
    const actual = splitHalf(moments, one.secondItems);
    for (const half of ['first', 'second'] as const) {
      for (const figure of ['items', 'mean', 'variance', 'alpha'] as const)
        expectClose(actual[half][figure], one[half][figure], 1e-10, 0, `${i} ${half} ${figure}`);
    }
    for (const figure of ['correlation', 'spearmanBrown', 'spearmanBrownUnequal', 'guttman'] as const)
      expectClose(actual[figure], one[figure], 1e-10, 0, `${i} ${figure}`);
    const found = guttmanLambdas(moments, one.secondItems);
    const lambdas = [found.lambda1, found.lambda2, found.lambda3, found.lambda4, found.lambda5, found.lambda6];
    for (const [at, lambda] of lambdas.entries()) expectClose(lambda, one.lambdas[at]!, 1e-10, 0, `${i} λ${at + 1}`);
  }
});

test('of an odd number the first half has one more', () => {
  const { first, second } = splitHalf(momentsOf(pickColumns('bfi', ['A1', 'A2', 'A3', 'A4', 'A5'])));
  expect([first.items, second.items]).toEqual([3, 2]);
});

const value = fc.integer({ min: 1, max: 5 });
const rows = fc.array(fc.tuple(value, value, value, value), { minLength: 5, maxLength: 20 });

test('alpha is the mean of the three splits of four items; the bounds stand in their order', () => {
  fc.assert(
    fc.property(rows, (values) => {
      const moments = momentsOf([0, 1, 2, 3].map((item) => values.map((row) => row[item]!)));
      const { alpha } = cronbachAlpha(moments);
      const splits = [
        [0, 1, 2, 3],
        [0, 2, 1, 3],
        [0, 3, 1, 2],
      ].map((order) => splitHalf(selectMoments(moments, order)));
      const mean = splits.reduce((sum, { guttman }) => sum + guttman, 0) / 3;
      expectClose(mean, alpha, 1e-10, 1e-12);
      const found = guttmanLambdas(moments);
      expectClose(found.lambda3, alpha, 1e-12, 1e-14);
      expect(found.lambda4).toBe(splits[0]!.guttman);
      if (Number.isNaN(alpha)) return;
      const room = 1e-9;
      expect(found.lambda1 <= Math.max(found.lambda3, 0) + room && found.lambda3 <= found.lambda2 + room).toBe(true);
      expect(found.lambda1 <= found.lambda5 + room).toBe(true);
      for (const split of splits) {
        if (split.correlation >= 0) expectClose(split.spearmanBrownUnequal, split.spearmanBrown, 1e-9, 1e-12);
        // Halves of unequal spread: Spearman and Brown's figure is never below Guttman's.
        if (split.correlation > 0) expect(split.guttman).toBeLessThanOrEqual(split.spearmanBrown + room);
      }
    }),
  );
});

test('equal halves, opposite halves, constant halves, dependent items', () => {
  const x = [1, 2, 4, 3];
  const same = splitHalf(momentsOf([x, x]));
  expect([same.correlation, same.spearmanBrown, same.spearmanBrownUnequal]).toEqual([1, 1, 1]);
  expect([same.first.alpha, guttmanLambdas(momentsOf([x, x])).lambda6]).toEqual([Number.NaN, Number.NaN]);
  const opposite = splitHalf(momentsOf([x, x.map((one) => 5 - one)]));
  expect([opposite.correlation, opposite.spearmanBrown, opposite.guttman]).toEqual([-1, Number.NaN, Number.NaN]);
  expect(opposite.spearmanBrownUnequal).toBeNaN();
  expect(guttmanLambdas(momentsOf([x, x.map((one) => 5 - one)])).lambda1).toBeNaN();
  const constant = splitHalf(momentsOf([x, [2, 2, 2, 2]]));
  expect([constant.correlation, constant.spearmanBrown, constant.guttman]).toEqual([Number.NaN, Number.NaN, 0]);
  const none = splitHalf(
    momentsOf([
      [1, 2, 1, 2],
      [1, 1, 2, 2],
    ]),
  );
  expect([none.correlation, none.spearmanBrown, none.spearmanBrownUnequal, none.guttman]).toEqual([0, 0, 0, 0]);
  const one = splitHalf(momentsOf([[1], [2]]));
  expect([one.correlation, one.guttman]).toEqual([Number.NaN, Number.NaN]);
});

test('misuse throws', () => {
  const moments = momentsOf([
    [1, 2],
    [2, 3],
  ]);
  for (const of of [splitHalf, guttmanLambdas]) {
    for (const second of [0, 2, 0.5, -1]) expect(() => of(moments, second)).toThrow(RangeError);
    expect(() => of(momentsOf([[1, 2]]))).toThrow(RangeError);
  }
});
