import type { Language } from '@minat/document';
import type { ArchiveFigures, ArchiveRefusal, ArchiveRefusalCode } from '../archive-refusal.ts';
import type { Difference } from '../difference.ts';
import type { ArchiveWords } from './archive-words.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const catalogues: Readonly<Record<Language, ArchiveWords>> = { id, en };

/** One part of the catalogue. */
export type ArchiveWordsOf<Part extends keyof ArchiveWords> = ArchiveWords[Part];

export function archiveWords(language: Language): ArchiveWords {
  return catalogues[language];
}

/**
 * A refusal of an archive as a person reads it.
 *
 * @example sayArchiveRefusal({ code: 'broken-archive', place: { file: 'a.zip' }, figures: {} }, 'en') // 'a.zip: This is no whole ZIP archive. Download or copy the file again.'
 */
export function sayArchiveRefusal({ code, place, figures }: ArchiveRefusal, language: Language): string {
  const sentence = sentenceOf(catalogues[language], code, figures);
  return place.file === undefined ? sentence : `${place.file}: ${sentence}`;
}

/**
 * One thing that differs, as a person reads it.
 *
 * @example sayDifference({ code: 'missing-file', file: 'data.sav' }, 'en') // 'data.sav: listed in the manifest, but not in the archive.'
 */
export function sayDifference(difference: Difference, language: Language): string {
  return wordsOf(catalogues[language], difference.code)(difference as never);
}

function sentenceOf<Code extends ArchiveRefusalCode>(
  words: ArchiveWords,
  code: Code,
  figures: ArchiveRefusal['figures'],
): string {
  // `archiveRefusal` is the only maker of these refusals and types the figures by their code.
  return words.refusals[code](figures as unknown as ArchiveFigures[Code]);
}

function wordsOf<Code extends Difference['code']>(words: ArchiveWords, code: Code) {
  return words.differences[code];
}
