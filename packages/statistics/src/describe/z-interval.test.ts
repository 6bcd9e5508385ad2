import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { zInterval } from './z-interval.ts';

test('about 0 it is ± tanh(z √variance); a coefficient’s sign turns it', () => {
  // The 97.5 % point of the standard normal distribution.
  const { lower, upper } = zInterval('test', 0, 0.04, 0.95);
  expectClose(upper, Math.tanh(1.959963984540054 * 0.2), 1e-14);
  expect(lower).toBe(-upper);
  const [one, other] = [zInterval('test', 0.6, 0.1, 0.9), zInterval('test', -0.6, 0.1, 0.9)];
  expect([other.lower, other.upper]).toEqual([-one.upper, -one.lower]);
});

test('ends, no figure, misuse', () => {
  expect(zInterval('test', 1, 0.1, 0.95)).toEqual({ lower: 1, upper: 1 });
  for (const [r, variance] of [
    [Number.NaN, 0.1],
    [0.5, Number.NaN],
    [0.5, Number.POSITIVE_INFINITY],
    [0.5, -1],
  ] as const) {
    expect(zInterval('test', r, variance, 0.95)).toEqual({ lower: Number.NaN, upper: Number.NaN });
  }
  for (const level of [0, 1, Number.NaN]) expect(() => zInterval('test', 0, 1, level)).toThrow('test needs a level');
});
