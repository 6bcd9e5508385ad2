import type { Language } from '@minat/document';

interface StudioWords {
  readonly navigation: string;
  readonly skip: string;
  readonly home: string;
  readonly studies: string;
  readonly people: string;
  readonly audit: string;
  readonly settings: string;
  readonly account: string;
  readonly signOut: string;
  readonly otherLanguage: string;
  readonly trail: string;
  readonly problem: string;
  /** Before the window's title of a page that came back with errors. */
  readonly problemPrefix: string;
  readonly openWaves: string;
  readonly noStudies: string;
  readonly noStudiesYet: string;
  readonly nothingElse: string;
}

/** What stands around every page of the studio. */
export const studioWords: Readonly<Record<Language, StudioWords>> = {
  id: {
    navigation: 'Studio',
    skip: 'Langsung ke isi',
    home: 'Beranda',
    studies: 'Studi',
    people: 'Orang',
    audit: 'Jejak audit',
    settings: 'Lembaga',
    account: 'Akun saya',
    signOut: 'Keluar',
    otherLanguage: 'English',
    trail: 'Anda berada di',
    problem: 'Ada masalah',
    problemPrefix: 'Galat: ',
    openWaves: 'Sedang mengumpulkan jawaban',
    noStudies: 'Tanyakan kepada pengikut Anda',
    noStudiesYet:
      'Sebuah studi menanyakan hal yang sama kepada banyak orang: buat kuesioner, bagikan tautannya, lihat jawabannya masuk.',
    nothingElse: 'Peran Anda belum mempunyai halaman di sini.',
  },
  en: {
    navigation: 'Studio',
    skip: 'Skip to the content',
    home: 'Home',
    studies: 'Studies',
    people: 'People',
    audit: 'Audit trail',
    settings: 'Institution',
    account: 'My account',
    signOut: 'Sign out',
    otherLanguage: 'Bahasa Indonesia',
    trail: 'You are in',
    problem: 'There is a problem',
    problemPrefix: 'Error: ',
    openWaves: 'Collecting answers now',
    noStudies: 'Ask your followers',
    noStudiesYet: 'A study asks many people the same: make a questionnaire, share its link, watch the answers come in.',
    nothingElse: 'Your role has no page here yet.',
  },
};
