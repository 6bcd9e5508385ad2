import type { Language } from '@minat/document';

interface WelcomeWords {
  readonly title: string;
  readonly what: string;
  readonly studio: string;
  readonly other: string;
}

/** The first page, for whoever comes by its address alone. */
export const welcomeWords: Readonly<Record<Language, WelcomeWords>> = {
  id: {
    title: 'Minat',
    what: 'Tempat sebuah lembaga bertanya kepada para pengikutnya, dan melihat apakah pemasarannya menggerakkan minat beli.',
    studio: 'Masuk ke studio',
    other: 'In English',
  },
  en: {
    title: 'Minat',
    what: 'Where an institution asks its followers, and sees whether its marketing moves their interest in buying.',
    studio: 'Go to the studio',
    other: 'Dalam bahasa Indonesia',
  },
};
