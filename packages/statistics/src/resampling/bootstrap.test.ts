import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bootstrap } from './bootstrap.ts';
import { takeRows } from './take-rows.ts';

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, one) => sum + one, 0) / values.length;

test('the spread of resampled means is the standard error over n', () => {
  const values = Array.from({ length: 200 }, (_, i) => (i * 37) % 101);
  const centre = mean(values);
  const se = Math.sqrt(mean(values.map((one) => (one - centre) ** 2)) / 200);
  const { estimates } = bootstrap(200, 4000, 7, (rows) => mean(takeRows([values], rows)[0]!));
  const around = mean(estimates[0]!);
  expect(Math.abs(around - centre)).toBeLessThan(0.1 * se);
  const spread = Math.sqrt(mean(estimates[0]!.map((one) => (one - around) ** 2)));
  expect(Math.abs(spread / se - 1)).toBeLessThan(0.05);
});

test('a seed fixes every draw; rows stay in range; several figures keep their order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (rows, seed) => {
      const run = (): readonly Float64Array[] =>
        bootstrap(rows, 5, seed, (at) => [Math.min(...at), Math.max(...at), at.length]).estimates;
      const [low, high, size] = run();
      expect(run()).toEqual([low, high, size]);
      expect(low!.every((one, i) => one >= 0 && one <= high![i]! && high![i]! < rows)).toBe(true);
      expect(size!.every((one) => one === rows)).toBe(true);
    }),
  );
});

test('misuse throws', () => {
  const one = (): number => 1;
  expect(() => bootstrap(0, 5, 1, one)).toThrow(RangeError);
  expect(() => bootstrap(5, 0, 1, one)).toThrow(RangeError);
  expect(() => bootstrap(5, 5, -1, one)).toThrow(RangeError);
  let calls = 0;
  expect(() => bootstrap(5, 5, 1, () => Array.from({ length: ++calls }, one))).toThrow(RangeError);
  expect(() => takeRows([[1, 2]], [2])).toThrow(RangeError);
});
