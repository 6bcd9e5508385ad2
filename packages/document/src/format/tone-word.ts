import type { Language, Note } from '../model/index.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<Note['tone'], string>>>> = {
  id: { good: 'Tidak ada tanda pelanggaran', plain: 'Catatan', caution: 'Perhatian', serious: 'Penting' },
  en: { good: 'No sign of violation', plain: 'Note', caution: 'Caution', serious: 'Important' },
};

/**
 * The word that opens a note, so that its tone is never told by colour alone.
 *
 * @example
 * toneWord('caution', 'id') // 'Perhatian'
 */
export function toneWord(tone: Note['tone'], language: Language): string {
  return WORDS[language][tone];
}
