import type { Language } from '../model/index.ts';

const WORDS = {
  id: { table: 'Daftar tabel', figure: 'Daftar gambar' },
  en: { table: 'List of tables', figure: 'List of figures' },
} as const;

/**
 * What stands above the list of all tables, or of all figures, of a document on paper.
 *
 * @example
 * listWord('table', 'id') // 'Daftar tabel'
 */
export function listWord(of: 'table' | 'figure', language: Language): string {
  return WORDS[language][of];
}
