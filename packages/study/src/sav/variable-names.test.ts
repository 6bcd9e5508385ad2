import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteLength, fitBytes } from './fit-bytes.ts';
import { isVariableName, nameKey, nameVariables } from './variable-names.ts';

test('names are what SPSS takes, whatever was wanted, and differ without letter case', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (wanted) => {
      const names = nameVariables(wanted);
      expect(names.every(isVariableName)).toBe(true);
      expect(new Set(names.map(nameKey)).size).toBe(wanted.length);
      expect(nameVariables(wanted)).toEqual(names);
    }),
  );
});

test('a good name stays; one of 64 bytes that is taken keeps to 64', () => {
  const long = 'a'.repeat(64);
  expect(nameVariables(['SMM_ent_3R', 'pi-01', 'pi.01', '', '...', long, long])).toEqual([
    'SMM_ent_3R',
    'pi_01',
    'pi.01',
    'v',
    'v_1',
    long,
    `${'a'.repeat(62)}_1`,
  ]);
  for (const word of ['ALL', 'by', 'To', '_a', 'a.', '1a', 'a b', '', '#a', '$a', 'a'.repeat(65)]) {
    expect(isVariableName(word), word).toBe(false);
  }
  expect(isVariableName('@é_1')).toBe(true);
});

test('a text is cut between characters and never longer than its room', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 20 }), (text, most) => {
      const fitting = fitBytes(text, most);
      expect(byteLength(fitting)).toBeLessThanOrEqual(most);
      expect(fitting).not.toContain('\ufffd');
      if (fitting !== text) expect(text.startsWith(fitting.replace(/…$/, ''))).toBe(true);
    }),
  );
});
