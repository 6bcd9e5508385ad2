import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { cohenF2 } from './cohen-f2.ts';

test('f² of a whole and of a part', () => {
  expectClose(cohenF2(0.13), 0.13 / 0.87, 1e-15);
  expectClose(cohenF2(0.5, 0.4), 0.2, 1e-15);
  expect(cohenF2(0)).toBe(0);
  expect(cohenF2(1, 1)).toBe(0);
  expect(cohenF2(1)).toBe(Number.POSITIVE_INFINITY);
  for (const [r2, without] of [
    [1.1, 0],
    [0.3, 0.4],
    [0.3, -0.1],
    [Number.NaN, 0],
  ] as const) {
    expect(() => cohenF2(r2, without)).toThrow(RangeError);
  }
});
