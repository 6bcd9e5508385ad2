import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Language } from '../model/index.ts';
import { formatNumber } from './format-number.ts';

const language = fc.constantFrom<Language>('id', 'en');

test.each([
  [1234567.891, 2, false, '1.234.567,89', '1,234,567.89'],
  [0.841, 3, true, '0,841', '.841'],
  [-0.12, 2, true, '\u22120,12', '\u2212.12'],
  [1, 3, true, '1,000', '1.000'],
  [-1, 3, true, '\u22121,000', '\u22121.000'],
  [0, 3, true, '0,000', '.000'],
  [-0.0004, 3, true, '0,000', '.000'],
  [-0, 0, false, '0', '0'],
  [10.5, 2, true, '10,50', '10.50'],
  [0.5, 0, false, '1', '1'],
  [1e21, 0, false, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
  [1.005, 2, false, '1,01', '1.01'],
  [0.9995, 3, true, '1,000', '1.000'],
  [0.1, 12, false, '0,100000000000', '0.100000000000'],
])('%d with %d decimals, bounded %s, reads %s and %s', (value, digits, bounded, id, en) => {
  expect(formatNumber(value, { digits, bounded }, 'id')).toBe(id);
  expect(formatNumber(value, { digits, bounded }, 'en')).toBe(en);
});

test('no figure reads minus zero or has a hyphen for a minus', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.nat(20),
      fc.boolean(),
      language,
      (value, digits, bounded, into) => {
        const text = formatNumber(value, { digits, bounded }, into);
        expect(text).not.toMatch(/-|^\u2212[0.,]*$/);
      },
    ),
  );
});

test('prints as Intl.NumberFormat does, halves too', () => {
  const halves = fc.tuple(fc.integer({ min: -99999, max: 99999 }), fc.nat(8)).map(([a, b]) => a / 10 ** b);
  const any = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.oneof(halves, any, fc.integer()), fc.nat(20), language, (value, digits, into) => {
      const format = new Intl.NumberFormat(into === 'id' ? 'id-ID' : 'en-US', {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
        signDisplay: 'negative',
      });
      expect(formatNumber(value, { digits }, into)).toBe(format.format(value).replace('-', '\u2212'));
    }),
    { numRuns: 300 },
  );
});

test('what is printed is the figure, rounded', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
      fc.nat(6),
      fc.boolean(),
      language,
      (value, digits, bounded, into) => {
        const text = formatNumber(value, { digits, bounded }, into);
        const bare = into === 'id' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
        expect(Math.abs(Number(bare.replace('\u2212', '-')) - value)).toBeLessThanOrEqual(
          0.5 * 10 ** -digits + 1e-6 * 10 ** -digits + 1e-7,
        );
      },
    ),
  );
});

test('misuse throws', () => {
  expect(() => formatNumber(Number.NaN, { digits: 2 }, 'en')).toThrow(RangeError);
  expect(() => formatNumber(Number.POSITIVE_INFINITY, { digits: 2 }, 'en')).toThrow(RangeError);
  expect(() => formatNumber(1, { digits: 21 }, 'en')).toThrow(RangeError);
  expect(() => formatNumber(1, { digits: 1.5 }, 'en')).toThrow(RangeError);
  expect(() => formatNumber(1, { digits: -1 }, 'en')).toThrow(RangeError);
});
