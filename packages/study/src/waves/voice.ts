import { formatNumber, formatP, type Language, plain, rendererWords } from '@minat/document';
import type { WaveComparison } from './wave-comparison.ts';
import { type WavesWords, wavesWords } from './words/index.ts';

/** How a comparison is spoken: its words, its names, its way to print a figure. */
export interface WavesVoice {
  readonly language: Language;
  readonly words: WavesWords;
  name(scale: string): string;
  count(value: number): string;
  /** In points of the scale, with enough decimals for means of single answers. */
  points(value: number | null): string;
  bounded(value: number | null): string;
  /** A mark such as .60, with the decimals it has. */
  mark(value: number): string;
  /** `<i>p</i> = 0,020`. */
  p(value: number): string;
  /** `0,30 [0,10; 0,50]`. */
  effect(size: { readonly value: number | null; readonly lower: number | null; readonly upper: number | null }): string;
}

export function wavesVoice({ scales, notCompared }: WaveComparison, language: Language): WavesVoice {
  const words = wavesWords[language];
  const names = new Map([...scales, ...notCompared].map(({ scale, name }) => [scale, plain(name[language])]));
  const number = (value: number | null, digits: number, bounded = false): string =>
    value === null ? rendererWords[language].notAvailable : formatNumber(value, { digits, bounded }, language);
  return {
    language,
    words,
    name: (scale) => names.get(scale) ?? plain(scale),
    count: (value) => number(value, 0),
    points: (value) => number(value, 2),
    mark: (value) => number(value, Number(value.toFixed(2)) === value ? 2 : 3, true),
    bounded: (value) => number(value, 3, true),
    p: (value) => {
      const printed = formatP(value, language);
      return `<i>p</i> ${/^[<>]/.test(printed) ? printed : `= ${printed}`}`;
    },
    effect: ({ value, lower, upper }) => `${number(value, 2)}\u00a0[${number(lower, 2)};\u00a0${number(upper, 2)}]`,
  };
}
