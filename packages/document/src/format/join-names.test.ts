import { expect, test } from 'vitest';
import { joinNames } from './join-names.ts';

test('joins as Intl.ListFormat does', () => {
  for (const language of ['id', 'en'] as const) {
    const intl = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
    const names = ['Hiburan', 'a, b', 'Tren', '東京', ''];
    for (let count = 0; count <= names.length; count++) {
      const some = names.slice(0, count);
      expect(joinNames(some, language)).toBe(intl.format(some));
    }
  }
});
