import type { Dimension, Language } from '../model/index.ts';

const WORDS: Readonly<Record<Language, Readonly<Record<Dimension, string>>>> = {
  id: {
    entertainment: 'Hiburan',
    interaction: 'Interaksi',
    trendiness: 'Kekinian',
    customization: 'Kustomisasi',
    advertisement: 'Iklan',
  },
  en: {
    entertainment: 'Entertainment',
    interaction: 'Interaction',
    trendiness: 'Trendiness',
    customization: 'Customization',
    advertisement: 'Advertisement',
  },
};

/**
 * The name of a dimension in a legend, where several marks share its colour and shape.
 *
 * @example
 * dimensionWord('trendiness', 'id') // 'Kekinian'
 */
export function dimensionWord(dimension: Dimension, language: Language): string {
  return WORDS[language][dimension];
}
