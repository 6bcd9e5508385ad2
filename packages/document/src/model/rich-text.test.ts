import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareText, plain, runsOf } from './rich-text.ts';

test('tags set a style and do not nest', () => {
  expect(runsOf('<i>p</i> < .001, <b>now</b>')).toEqual([
    { style: 'italic', text: 'p' },
    { style: 'plain', text: ' < .001, ' },
    { style: 'bold', text: 'now' },
  ]);
  expect(runsOf('')).toEqual([{ style: 'plain', text: '' }]);
  expect(runsOf('<i>open')).toEqual([{ style: 'plain', text: '<i>open' }]);
});

test('text from outside is printed as it was typed, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/[\ue000\ue001]/.test(text));
      expect(runsOf(plain(text))).toEqual([{ style: 'plain', text }]);
      expect(bareText(`<b>${plain(text)}</b>`)).toBe(text);
    }),
  );
});
