import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  added,
  type DoubleDouble,
  divided,
  exactProduct,
  exactSum,
  multiplied,
  rounded,
  squareRoot,
  subtracted,
  widened,
} from './double-double.ts';

/** A double as an exact fraction over 2^1100. */
const SCALE = 1100n;
function exactly(value: number): bigint {
  if (value === 0) return 0n;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(value))) - 60, -1060);
  const half = Math.trunc(exponent / 2);
  const whole = value / 2 ** half / 2 ** (exponent - half);
  return exponent >= 0 ? BigInt(whole) << (SCALE + BigInt(exponent)) : (BigInt(whole) << SCALE) >> BigInt(-exponent);
}
const wide = ({ high, low }: DoubleDouble): bigint => exactly(high) + exactly(low);
const near = (actual: bigint, expected: bigint): boolean => {
  const off = actual > expected ? actual - expected : expected - actual;
  const size = expected < 0n ? -expected : expected;
  return off * 10n ** 30n <= size;
};
const number = fc
  .tuple(fc.integer({ min: -(2 ** 52), max: 2 ** 52 }), fc.integer({ min: -60, max: 60 }))
  .map(([mantissa, exponent]) => mantissa * 2 ** exponent);
const pair = fc
  .tuple(number, fc.integer({ min: -1024, max: 1024 }))
  .map(([high, share]) => exactSum(high, (share / 1024) * high * 2 ** -53));

test('sums and products of doubles lose nothing', () => {
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(wide(exactSum(a, b))).toBe(exactly(a) + exactly(b));
      expect(wide(exactProduct(a, b)) << SCALE).toBe(exactly(a) * exactly(b));
      expect(exactSum(a, b).high).toBe(a + b);
    }),
  );
});

test('arithmetic holds 30 digits', () => {
  fc.assert(
    fc.property(pair, pair, (a, b) => {
      const [x, y] = [wide(a), wide(b)];
      expect(near(wide(added(a, b)), x + y)).toBe(true);
      expect(near(wide(subtracted(a, b)), x - y)).toBe(true);
      expect(near(wide(multiplied(a, b)) << SCALE, x * y)).toBe(true);
      if (y !== 0n) expect(near(wide(divided(a, b)) * y, x << SCALE)).toBe(true);
      const root = wide(squareRoot(multiplied(a, a)));
      expect(near(root, x < 0n ? -x : x)).toBe(true);
    }),
  );
});

test('division and roots where there is none', () => {
  expect(divided(widened(1), widened(0)).high).toBe(Number.POSITIVE_INFINITY);
  expect(divided(widened(0), widened(0)).high).toBeNaN();
  expect(rounded(squareRoot(widened(0)))).toBe(0);
  expect(squareRoot(widened(-1)).high).toBeNaN();
});
