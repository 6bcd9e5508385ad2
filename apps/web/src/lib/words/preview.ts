import type { Language } from '@minat/document';

interface PreviewWords {
  readonly title: (version: number) => string;
  readonly what: string;
  readonly older: (version: number) => string;
  readonly newest: string;
  readonly show: Readonly<Record<Language, string>>;
  readonly opening: string;
  readonly questions: string;
}

/** The questionnaire as it looks on a phone, for whoever writes it. */
export const previewWords: Readonly<Record<Language, PreviewWords>> = {
  id: {
    title: (version) => `Pratinjau versi ${version} di HP`,
    what: 'Begini tampilnya di HP yang kecil. Tidak ada yang terkirim dari sini. Di HP responden, halaman pertanyaan tampil satu per satu.',
    older: (version) => `Ini versi ${version}, bukan yang terbaru.`,
    newest: 'Pratinjau versi terbaru',
    show: { id: 'Tampilkan dalam bahasa Indonesia', en: 'Tampilkan dalam bahasa Inggris' },
    opening: 'Halaman pertama',
    questions: 'Halaman pertanyaan',
  },
  en: {
    title: (version) => `Preview of version ${version} on a phone`,
    what: "This is how it looks on a small phone. Nothing can be sent from here. On a respondent's phone the pages of questions come one after the other.",
    older: (version) => `This is version ${version}, not the newest.`,
    newest: 'Preview the newest version',
    show: { id: 'Show it in Indonesian', en: 'Show it in English' },
    opening: 'First page',
    questions: 'Pages of questions',
  },
};
