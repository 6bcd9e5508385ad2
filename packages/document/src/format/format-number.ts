import type { Language } from '../model/index.ts';

/** How many decimals; `bounded` as in a number cell of the model: the absolute value cannot exceed 1. */
export interface NumberStyle {
  readonly digits: number;
  readonly bounded?: boolean | undefined;
}

const MINUS = '\u2212';
const MARKS: Readonly<Record<Language, { readonly point: string; readonly group: string }>> = {
  id: { point: ',', group: '.' },
  en: { point: '.', group: ',' },
};

/**
 * A figure as text: decimal comma and grouping dots in Indonesian, point and commas in English, a real minus sign
 * (U+2212), and never a minus before zero. Rounds the shortest decimal that stands for the double half away from zero, so
 * that 1.005 reads 1.01 as on paper. As `Intl.NumberFormat` prints, whose data take a short command long to load.
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
  const [whole = '', fraction = ''] = roundDecimal(Math.abs(value), digits);
  const { point, group } = MARKS[language];
  const sign = value < 0 && /[1-9]/.test(whole + fraction) ? MINUS : '';
  const before = bounded && language === 'en' && whole === '0' && digits > 0 ? '' : groupDigits(whole, group);
  return `${sign}${before}${digits > 0 ? point : ''}${fraction}`;
}

/** The digits before and after the point. */
function roundDecimal(value: number, digits: number): readonly [string, string] {
  const [mantissa = '', exponent] = value.toExponential().split('e');
  const known = mantissa.replace('.', '');
  /** How many of the known digits stay. */
  const kept = Number(exponent) + 1 + digits;
  const isUp = kept >= 0 && kept < known.length && known.charCodeAt(kept) >= FIVE;
  const stays = kept < 0 ? '' : known.slice(0, kept).padEnd(kept, '0');
  const all = (isUp ? String(BigInt(stays) + 1n) : stays.replace(/^0+(?=.)/, '')).padStart(digits + 1, '0');
  return [all.slice(0, all.length - digits), all.slice(all.length - digits)];
}

const FIVE = 0x35;

function groupDigits(whole: string, mark: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(mark);
}
