import type { Language } from '@minat/document';

interface RefusalWords {
  readonly tooLarge: (bytes: number) => string;
  readonly noLength: string;
  readonly databaseSilent: string;
  readonly stopping: string;
}

/** What a server says before a page is asked: a request that is too large, a server that cannot answer now. */
export const refusalWords: Readonly<Record<Language, RefusalWords>> = {
  id: {
    tooLarge: (bytes) =>
      `Kiriman ini terlalu besar: paling banyak ${bytes / 1024} kB. Kembalilah ke halaman sebelumnya dan kirimkan yang lebih kecil.`,
    noLength: 'Kiriman ini tidak menyebutkan ukurannya, jadi tidak diterima.',
    databaseSilent: 'Belum siap: basis data tidak menjawab.',
    stopping: 'Server ini sedang berhenti.',
  },
  en: {
    tooLarge: (bytes) => `This is too large: at most ${bytes / 1024} kB. Go back to the page before and send less.`,
    noLength: 'This does not say how large it is and was not taken.',
    databaseSilent: 'Not ready: the database does not answer.',
    stopping: 'This server is stopping.',
  },
};
