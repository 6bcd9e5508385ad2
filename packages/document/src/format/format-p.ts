import type { Language } from '../model/index.ts';
import { formatNumber } from './format-number.ts';

/** The levels at which readers judge a p by eye. */
const LEVELS = [0.05, 0.01];
/** Doubles near .05 differ in the 18th decimal at the latest. */
const MOST_DIGITS = 20;

/**
 * A probability as text: three decimals, `< .001` below .001, `> .999` where it would round to 1.000. Where rounding
 * would put it on .05 or .01, or on the other side, it gets as many decimals as keep it on its true side, so that no
 * ".050" stands beside "significant".
 *
 * @throws RangeError unless 0 ≤ p ≤ 1.
 * @example
 * formatP(0.03217, 'en') // '.032'
 * formatP(0.03217, 'id') // '0,032'
 * formatP(0.0002, 'id') // '< 0,001'
 * formatP(0.9997, 'en') // '> .999'
 * formatP(0.0499, 'en') // '.0499'
 * formatP(0.05, 'en') // '.050'
 */
export function formatP(p: number, language: Language): string {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`formatP needs a probability from 0 to 1, got ${p}`);
  if (p < 0.001) return `< ${formatNumber(0.001, { digits: 3, bounded: true }, language)}`;
  if (p >= 0.9995) return `> ${formatNumber(0.999, { digits: 3, bounded: true }, language)}`;
  let digits = 3;
  while (digits < MOST_DIGITS && changesSide(p, Number(p.toFixed(digits)))) digits += 1;
  return formatNumber(p, { digits, bounded: true }, language);
}

function changesSide(p: number, rounded: number): boolean {
  return LEVELS.some((level) => Math.sign(p - level) !== Math.sign(rounded - level));
}
