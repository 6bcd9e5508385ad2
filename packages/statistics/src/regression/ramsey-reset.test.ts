import { expect, test } from 'vitest';
import { readDiagnostics, rowsOf } from '../../reference/diagnostics-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { ramseyReset } from './ramsey-reset.ts';

test('equals lmtest::resettest', () => {
  for (const one of readDiagnostics()) {
    const [y, ...x] = rowsOf(one);
    const actual = ramseyReset(y!, x);
    if ('refused' in actual) throw new Error(`refused: ${actual.refused}`);
    expect([actual.df1, actual.df2]).toEqual([one.reset.df1, one.reset.df2]);
    expectClose(actual.f, one.reset.f, 1e-9, 0, one.data);
    expectClose(actual.p, one.reset.p, 1e-9, 0, one.data);
  }
});

test('units and origins do not matter; a bend is found', () => {
  const x = Array.from({ length: 30 }, (_, i) => i);
  const y = x.map((value) => value * value + ((value * 7) % 5));
  const bent = ramseyReset(y, [x], [2]);
  const moved = ramseyReset(
    y.map((value) => 1e-3 * value - 5),
    [x.map((value) => 1e6 + value)],
    [2],
  );
  if ('refused' in bent || 'refused' in moved) throw new Error('refused');
  expect(bent.p).toBeLessThan(1e-20);
  expectClose(moved.f, bent.f, 1e-9);
});

test('refuses where nothing is left, or the powers add nothing; misuse throws', () => {
  const x = [0, 0, 1, 1, 0, 1];
  expect(ramseyReset([1, 2, 3, 4, 2, 5], [x])).toHaveProperty('refused', 'collinear-predictors');
  expect(ramseyReset([1, 2, 3, 4, 5, 6], [[2, 4, 6, 8, 10, 12]])).toEqual({ refused: 'all-zero' });
  expect(ramseyReset([1, 2, 2], [[1, 2, 4]])).toHaveProperty('refused', 'too-few-rows');
  expect(() => ramseyReset([1, 2, 2], [[1, 2, 4]], [1])).toThrow(RangeError);
  expect(() => ramseyReset([1, 2, 2], [[1, 2, 4]], [])).toThrow(RangeError);
  expect(() => ramseyReset([1, 2, 2], [[1, 2, 4]], [2, 2])).toThrow(RangeError);
});
