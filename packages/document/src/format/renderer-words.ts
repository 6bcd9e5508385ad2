import type { Language, RendererWords } from '../model/index.ts';

/** What renderers need to say beside a document, for documents that have no words of their own for it. */
export const rendererWords: Readonly<Record<Language, RendererWords>> = {
  id: {
    table: 'Tabel',
    figure: 'Gambar',
    contents: 'Daftar isi',
    figuresBehind: 'Angka di balik gambar ini',
    notAvailable: '–',
  },
  en: {
    table: 'Table',
    figure: 'Figure',
    contents: 'Contents',
    figuresBehind: 'The figures behind this picture',
    notAvailable: '–',
  },
};
