import type { Language } from '@minat/document';

/** How long the answers of a wave are kept: days after its closing, and until when, where it has a closing time. */
export interface Kept {
  readonly days: number;
  readonly until: string | null;
}

const kept: Readonly<
  Record<Language, { readonly until: (day: string) => string; readonly after: (days: number) => string }>
> = {
  id: {
    until: (day) => `Jawaban perorangan dihapus pada ${day}, seperti yang dijanjikan kepada responden.`,
    after: (days) => `Jawaban perorangan dihapus ${days} hari sesudah gelombang ditutup.`,
  },
  en: {
    until: (day) => `Individual answers are deleted on ${day}, as respondents were promised.`,
    after: (days) => `Individual answers are deleted ${days} ${days === 1 ? 'day' : 'days'} after the wave closes.`,
  },
};

/**
 * When the answers of a wave are deleted, in a sentence; `sayDay` says the day where the institution is.
 *
 * @example sayKept({ days: 30, until: null }, (iso) => iso, 'en') // 'Individual answers are deleted 30 days after the wave closes.'
 */
export function sayKept({ days, until }: Kept, sayDay: (iso: string) => string, language: Language): string {
  return until === null ? kept[language].after(days) : kept[language].until(sayDay(until));
}
