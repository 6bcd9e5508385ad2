import { formatNumber, type Language } from '@minat/document';
import type { Leaf } from '../difference.ts';

const fewest = 6;
const most = 17;
const exact = 1e-6;

/**
 * Two figures that differ, in the language's notation: by six digits, or by as many as show the difference. Whole numbers
 * are whole.
 *
 * @example figureTexts(0.95, 0.8123456789, 'id', { nothing: 'tidak ada', empty: 'kosong' }) // ['0,95', '0,812346']
 * @example figureTexts(1.00000001, 1.00000002, 'en', { nothing: 'nothing', empty: 'empty' }) // ['1.00000001', '1.00000002']
 */
export function figureTexts(
  stated: Leaf,
  found: Leaf,
  language: Language,
  words: { readonly nothing: string; readonly empty: string },
): readonly [string, string] {
  const isEqualBy = (digits: number) =>
    typeof stated === 'number' && typeof found === 'number' && round(stated, digits) === round(found, digits);
  let digits = fewest;
  while (digits < most && isEqualBy(digits)) digits += 1;
  const textOf = (leaf: Leaf): string => {
    if (leaf === undefined) return words.nothing;
    if (leaf === null) return words.empty;
    return typeof leaf === 'number' ? numberText(leaf, digits, language) : String(leaf);
  };
  return [textOf(stated), textOf(found)];
}

const round = (value: number, digits: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(digits)));

function numberText(value: number, digits: number, language: Language): string {
  if (!Number.isFinite(value)) return String(value);
  const rounded = round(value, digits);
  const text = String(rounded);
  const isLong = /e/.test(text) || (rounded !== 0 && Math.abs(rounded) < exact);
  const decimals = text.split('.')[1]?.length ?? 0;
  if (!isLong && decimals <= 20) return formatNumber(rounded, { digits: decimals }, language);
  return language === 'id' ? text.replace('.', ',') : text;
}
