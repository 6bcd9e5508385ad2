import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { graphemesOf, isSingle } from './graphemes-of.ts';

test('a text of any characters is their sequence, as Intl finds them', () => {
  const plain = new Intl.Segmenter('id', { granularity: 'grapheme' });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(graphemesOf(text)).toEqual(Array.from(plain.segment(text), ({ segment }) => segment));
      if (isSingle(text)) expect(graphemesOf(text).length).toBe(text.length);
    }),
  );
});

test('what finds them is made once', () => {
  graphemesOf('東京');
  const make = vi.spyOn(Intl, 'Segmenter');
  expect(graphemesOf('e\u0301東')).toEqual(['e\u0301', '東']);
  expect(make).not.toHaveBeenCalled();
  make.mockRestore();
});
