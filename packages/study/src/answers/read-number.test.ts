import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabelledNumber, readNumber } from './read-number.ts';

describe('a number', () => {
  it.each([
    ['4', 4],
    ['4.0', 4],
    ['4,0', 4],
    [' 3,5 ', 3.5],
    ['+2', 2],
    ['-1', -1],
    ['\u22121', -1],
    ['-0', 0],
    ['1.000', 1],
    ['12345678901234567890', Number('12345678901234567890')],
  ])('is %j', (cell, value) => {
    expect(readNumber(cell)).toBe(value);
  });

  it.each([
    '',
    ' ',
    '1e308',
    '1e400',
    '1e0',
    'Infinity',
    'NaN',
    '0x5',
    '1.000,5',
    '1,000.5',
    '1 000',
    '5.',
    '.5',
    ',5',
    '--1',
    '3,5,1',
    '=5',
    '5%',
    '٥',
    'lima',
    '9'.repeat(400),
  ])('is not %j', (cell) => {
    expect(readNumber(cell)).toBeNull();
  });

  it('reads back as written, with a point or a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 3 }), (whole, digits) => {
        const value = whole / 10 ** digits;
        const text = value.toFixed(digits);
        expect(readNumber(text)).toBeCloseTo(value, 12);
        expect(readNumber(text.replace('.', ','))).toBe(readNumber(text));
      }),
    );
  });
});

describe('a number before its label', () => {
  it.each([
    ['5 - Sangat setuju', 5],
    ['5 \u2013 Sangat setuju', 5],
    ['5- Sangat setuju', 5],
    ['5. Sangat setuju', 5],
    ['5) Sangat setuju', 5],
    ['(5) Sangat setuju', 5],
    ['(5)Sangat setuju', 5],
    ['5: Sangat setuju', 5],
    ['5 = Sangat\nsetuju', 5],
    ['-2 - Sangat buruk', -2],
  ])('is in %j', (cell, value) => {
    expect(readLabelledNumber(cell)?.value).toBe(value);
  });

  it.each(['1-Mei', '5 tahun', '5', '5 - 6', 'Setuju', '(5', '5.5 - Setuju', '2024-05-01', '1/2'])(
    'is not in %j',
    (cell) => {
      expect(readLabelledNumber(cell)).toBeNull();
    },
  );
});
