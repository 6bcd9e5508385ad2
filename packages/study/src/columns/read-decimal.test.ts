import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDecimal } from './read-decimal.ts';

test('decimal notation of R, spreadsheets and Indonesia; nothing else', () => {
  for (const [cell, high] of [
    ['3,5', 3.5],
    ['-1.25e-3', -0.00125],
    ['1e+05', 100000],
    ['+.5', 0.5],
    ['5.', 5],
    ['\u22121,5', -1.5],
    ['-0', 0],
    ['9007199254740993', 9007199254740992],
    ['0.1e-320', 1e-321],
  ] as const) {
    expect(readDecimal(cell)?.high, cell).toBe(high);
  }
  for (const cell of [
    '',
    '.',
    'a',
    '1.234,5',
    '1 000',
    '1e999',
    '0x10',
    '1e',
    '--1',
    '1,2,3',
    'NaN',
    'Infinity',
    '1e0.5',
  ]) {
    expect(readDecimal(cell), cell).toBeNull();
  }
});

test('high is the double nearest to the text, and high + low the text itself, to 31 digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), fc.integer({ min: 0, max: 20 }), (whole, places) => {
      const text = `${whole}e-${places}`;
      const { high, low } = readDecimal(text)!;
      expect(high).toBe(Number(text) + 0);
      // (high + low) · 10^places − whole, in exact integers over 2^200.
      const exact = (fraction(high) + fraction(low)) * 10n ** BigInt(places) - (BigInt(whole) << SCALE);
      const bound = (BigInt(Math.abs(whole)) << SCALE) / 10n ** 30n;
      expect((exact < 0n ? -exact : exact) <= bound).toBe(true);
    }),
  );
});

const SCALE = 200n;
/** A double, exactly, over 2^200. */
function fraction(value: number): bigint {
  if (value === 0) return 0n;
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(value))) - 60, -200);
  const whole = BigInt(value * 2 ** -exponent);
  return exponent >= 0 ? whole << (SCALE + BigInt(exponent)) : (whole << SCALE) >> BigInt(-exponent);
}
