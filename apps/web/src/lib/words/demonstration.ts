import type { Language } from '@minat/document';

/** The label on every page of a fictional institution. */
export const demonstrationWords: Readonly<Record<Language, { readonly label: string; readonly text: string }>> = {
  id: { label: 'Contoh', text: 'Lembaga ini fiktif. Ia dibuat agar Minat dapat dicoba.' },
  en: { label: 'Demonstration', text: 'This institution is fictional. It was made so that Minat can be tried out.' },
};
