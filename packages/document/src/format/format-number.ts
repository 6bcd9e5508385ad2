import type { Language } from '../model/index.ts';

/** How many decimals; `bounded` as in a number cell of the model: the absolute value cannot exceed 1. */
export interface NumberStyle {
  readonly digits: number;
  readonly bounded?: boolean | undefined;
}

const MINUS = '\u2212';
const COMMON_DIGITS = 9;

// Made once: building a formatter costs a hundred times more than using it.
const FORMATS: Readonly<Record<Language, readonly Intl.NumberFormat[]>> = Object.freeze({
  id: Object.freeze(Array.from({ length: COMMON_DIGITS }, (_, digits) => numberFormat('id', digits))),
  en: Object.freeze(Array.from({ length: COMMON_DIGITS }, (_, digits) => numberFormat('en', digits))),
});

/**
 * A figure as text: decimal comma and grouping dots in Indonesian, point and commas in English, a real minus sign
 * (U+2212), and never a minus before zero. Rounds the exact value of the double half away from zero.
 *
 * `bounded` (APA 7, 6.36): English sets no zero before the point of a figure that cannot exceed 1; Indonesian keeps it.
 *
 * @throws RangeError unless `value` is finite and `digits` is a whole number from 0 to 20.
 * @example
 * formatNumber(1234.5, { digits: 2 }, 'id') // '1.234,50'
 * formatNumber(1234.5, { digits: 2 }, 'en') // '1,234.50'
 * formatNumber(0.8412, { digits: 3, bounded: true }, 'en') // '.841'
 * formatNumber(0.8412, { digits: 3, bounded: true }, 'id') // '0,841'
 * formatNumber(-0.0001, { digits: 3 }, 'en') // '0.000'
 */
export function formatNumber(value: number, style: NumberStyle, language: Language): string {
  const { digits, bounded = false } = style;
  if (!Number.isFinite(value)) throw new RangeError(`formatNumber needs a finite value, got ${value}`);
  if (!Number.isInteger(digits) || digits < 0 || digits > 20) {
    throw new RangeError(`formatNumber needs digits from 0 to 20, got ${digits}`);
  }
  const text = (FORMATS[language][digits] ?? numberFormat(language, digits)).format(value).replace('-', MINUS);
  return bounded && language === 'en' ? text.replace(/^(\u2212?)0\./, '$1.') : text;
}

function numberFormat(language: Language, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: 'negative',
  });
}
