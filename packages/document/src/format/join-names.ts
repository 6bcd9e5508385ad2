import type { Language } from '../model/index.ts';

const AND: Readonly<Record<Language, string>> = { id: 'dan', en: 'and' };

/**
 * Names in a row, as `Intl.ListFormat` joins them (CLDR's long conjunction, with a comma before the last word from three
 * names on), whose data cost a short command a twentieth of its time.
 *
 * @example
 * joinNames(['A', 'B', 'C'], 'id') // 'A, B, dan C'
 * joinNames(['A', 'B'], 'en') // 'A and B'
 * joinNames([], 'en') // ''
 */
export function joinNames(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')}${names.length > 2 ? ',' : ''} ${AND[language]} ${last}`;
}
