import type { Language } from '../model/index.ts';
import { formatNumber } from './format-number.ts';

/**
 * A percentage as text. `value` counts from 0 to 100. Indonesian sets a no-break space before the sign, English none.
 *
 * @throws RangeError as `formatNumber` does.
 * @example
 * formatPercent(88.06, 1, 'en') // '88.1%'
 * formatPercent(88.06, 1, 'id') // '88,1\u00a0%'
 */
export function formatPercent(value: number, digits: number, language: Language): string {
  return formatNumber(value, { digits }, language) + percentSign(language);
}

/** @example percentSign('en') // '%' */
export function percentSign(language: Language): string {
  return language === 'id' ? '\u00a0%' : '%';
}
