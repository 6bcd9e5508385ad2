import type { Language } from '@minat/document';

interface ConsentWords {
  readonly legality: string;
  readonly purpose: string;
  readonly kinds: string;
  readonly retention: string;
  readonly retained: (days: number) => string;
  readonly details: string;
  readonly period: string;
  readonly rights: string;
  readonly contact: string;
  readonly agreement: string;
}

/** Part of what was consented to: a changed word here changes the hash of every consent that is given from then on. */
export const consentWords: Readonly<Record<Language, ConsentWords>> = {
  id: {
    legality: 'Dasar hukum',
    purpose: 'Tujuan',
    kinds: 'Data yang diminta, dan alasannya',
    retention: 'Lama penyimpanan',
    retained: (days) => `Jawaban disimpan paling lama ${days} hari setelah survei ditutup, lalu dihapus.`,
    details: 'Rincian yang dicatat',
    period: 'Lama pengolahan',
    rights: 'Hak Anda',
    contact: 'Tempat bertanya',
    agreement: 'Saya telah membaca penjelasan di atas dan setuju jawaban saya dipakai untuk penelitian ini.',
  },
  en: {
    legality: 'Legal basis',
    purpose: 'Purpose',
    kinds: 'What is asked, and why',
    retention: 'How long it is kept',
    retained: (days) =>
      `Answers are kept for at most ${days} ${days === 1 ? 'day' : 'days'} after the survey closes, and then deleted.`,
    details: 'What is recorded',
    period: 'How long it is worked with',
    rights: 'Your rights',
    contact: 'Who answers questions',
    agreement: 'I have read the above and agree that my answers are used for this study.',
  },
};
