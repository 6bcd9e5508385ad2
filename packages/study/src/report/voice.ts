import { formatNumber, formatP, formatPercent, joinNames, type Language, plain } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { testName } from '../questions/index.ts';
import type { ReportSettings } from './report-settings.ts';
import { en } from './words/en.ts';
import { id, type Words } from './words/id.ts';

/** How a report speaks of one result in one language: its words, its names for scales, its way to print a figure. */
export interface Voice {
  readonly language: Language;
  readonly words: Words;
  readonly settings: ReportSettings;
  /** A scale's or dimension's name. */
  name(scale: string): string;
  /** Names in a row: "A, B, dan C". */
  list(names: readonly string[]): string;
  number(value: number, digits?: number): string;
  /** A figure that cannot leave -1 to 1. */
  bounded(value: number): string;
  /** The same, with as many decimals as keep it on its own side of the marks that it is judged by. */
  apart(value: number, marks: readonly number[], digits?: number): string;
  /** A figure without bounds, with as many decimals as keep it off 0. */
  offZero(value: number): string;
  /** A mark such as .05, .60 or .001, with the decimals it has. */
  level(value: number): string;
  /** A figure of any size in powers of ten: `3 × 10⁻²⁸`. */
  power(value: number): string;
  /** The name of a test by its code. */
  test(code: string): string;
  /** The word for how large an effect is, by its code. */
  size(code: string): string;
  count(value: number): string;
  percent(value: number): string;
  /** `p < .001` or `p = .020`, with the symbol set as such. */
  p(value: number): string;
  /** What stands for a figure in a sentence, also when there is none. */
  maybe(value: number | null, print: (value: number) => string): string;
}

const catalogues: Readonly<Record<Language, Words>> = { id, en };

export function voiceOf(result: StudyResult, language: Language, settings: ReportSettings): Voice {
  const words = catalogues[language];
  const { scales, absentScales } = result.instrument;
  const names = new Map([...scales, ...absentScales].map(({ id, name }) => [id, plain(name[language])]));
  const number: Voice['number'] = (value, digits = 3) => formatNumber(value, { digits }, language);
  return {
    language,
    words,
    settings,
    name: (scale) => names.get(scale) ?? plain(scale),
    list: (all) => joinNames(all, language),
    number,
    offZero: (value) => number(value, digitsApart(value, [0], 3)),
    bounded: (value) => formatNumber(value, { digits: 3, bounded: true }, language),
    level: (value) => formatNumber(value, { digits: decimalsOf(value), bounded: Math.abs(value) <= 1 }, language),
    power: (value) => {
      if (value === 0) return number(0, 0);
      const [mantissa, exponent] = value.toExponential(1).split('e') as [string, string];
      return `${number(Number(mantissa), 1)} × 10${superscript(Number(exponent))}`;
    },
    test: (code) => testName(code, language),
    size: (code) => (words.decisions.sizes as Readonly<Record<string, string>>)[code] ?? plain(code),
    count: (value) => number(value, 0),
    apart: (value, marks, digits = 3) =>
      formatNumber(value, { digits: digitsApart(value, marks, digits), bounded: Math.abs(value) <= 1 }, language),
    percent: (value) => {
      const [least, most] = [0.1, 99.9];
      if (value > 0 && value < least / 2) return `< ${formatPercent(least, 1, language)}`;
      if (value < 100 && value >= most + 0.05) return `> ${formatPercent(most, 1, language)}`;
      return formatPercent(value, 1, language);
    },
    p: (value) => {
      const digits = digitsApart(value, [result.thresholds.significance.level], 3);
      const printed =
        digits > 3 && value >= 0.001
          ? formatNumber(value, { digits, bounded: true }, language)
          : formatP(value, language);
      return `<i>p</i> ${/^[<>]/.test(printed) ? printed : `= ${printed}`}`;
    },
    maybe: (value, print) => (value === null ? words.document.notAvailable : print(value)),
  };
}

/** As many decimals as a mark has, at least two: .05, .001. */
function decimalsOf(value: number): number {
  const found = [2, 3, 4, 5].find((digits) => Number(value.toFixed(digits)) === value);
  return found ?? 6;
}

/** The fewest decimals, from `digits` on, with which the printed value is on the same side of every mark as the value. */
function digitsApart(value: number, marks: readonly number[], digits: number): number {
  const side = (of: number, mark: number) => Math.sign(of - mark);
  const isTrue = (places: number) =>
    marks.every((mark) => side(Number(value.toFixed(places)), Number(mark.toFixed(places))) === side(value, mark));
  for (let places = digits; places < 12; places++) if (isTrue(places)) return places;
  return 12;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(whole: number): string {
  return [...String(whole)].map((digit) => (digit === '-' ? '⁻' : superscripts[Number(digit)])).join('');
}
