import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatP } from './format-p.ts';

test.each([
  [0, '< 0,001', '< .001'],
  [0.00099999, '< 0,001', '< .001'],
  [0.001, '0,001', '.001'],
  [0.0014, '0,001', '.001'],
  [0.03217, '0,032', '.032'],
  [0.0499, '0,0499', '.0499'],
  [0.0501, '0,0501', '.0501'],
  [0.04999, '0,04999', '.04999'],
  [0.049999999, '0,049999999', '.049999999'],
  [0.0494, '0,049', '.049'],
  [0.0506, '0,051', '.051'],
  [0.05, '0,050', '.050'],
  [0.0096, '0,0096', '.0096'],
  [0.0101, '0,0101', '.0101'],
  [0.01, '0,010', '.010'],
  [0.9994, '0,999', '.999'],
  [0.9995, '> 0,999', '> .999'],
  [1, '> 0,999', '> .999'],
])('p = %d reads %s and %s', (p, id, en) => {
  expect(formatP(p, 'id')).toBe(id);
  expect(formatP(p, 'en')).toBe(en);
});

test('a reader who compares the printed p with .05 or .01 decides as the program did', () => {
  const near = fc.tuple(
    fc.constantFrom(0.05, 0.01),
    fc.double({ noNaN: true, min: -1e-3, max: 1e-3 }),
    fc.integer({ min: 0, max: 14 }),
  );
  const p = fc.oneof(
    fc.double({ noNaN: true, min: 0.001, max: 0.9994 }),
    near.map(([level, off, power]) => level + off / 10 ** power),
  );
  fc.assert(
    fc.property(p, (value) => {
      const printed = Number(formatP(value, 'en'));
      for (const level of [0.05, 0.01]) expect(Math.sign(printed - level)).toBe(Math.sign(value - level));
      expect(Math.abs(printed - value)).toBeLessThanOrEqual(0.00050001);
    }),
    { numRuns: 1000 },
  );
});

test('what is no probability throws', () => {
  for (const value of [-0.001, 1.001, Number.NaN]) expect(() => formatP(value, 'en')).toThrow(RangeError);
});
