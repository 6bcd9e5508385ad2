/** A cell's number: the double nearest to the decimals written, and what is left of them beside it. */
export interface Decimal {
  readonly high: number;
  readonly low: number;
}

const shape = /^[-+\u2212]?(?:\d+(?:[.,](\d*))?|[.,](\d+))(?:[eE]([-+]?\d{1,4}))?$/;

/** Whole numbers below it times a power of ten up to 10^22 are exact. */
const mostDigits = 2 ** 50;

/**
 * A cell as a number, correctly rounded: decimal notation with a point or a comma, and an exponent (`3,5`, `-1.25e-3`);
 * never a thousands separator (`1.234,5` is none). Of up to 15 digits the rest beside the double is kept as well, so
 * that 10000000.1 − 10000000 is a tenth. Null where it is no number, or beyond the largest double.
 *
 * @example readDecimal('3,5') // { high: 3.5, low: 0 }
 * @example readDecimal('0.1').low // -5.551115123125783e-18
 * @example readDecimal('1.234,5') // null
 */
export function readDecimal(cell: string): Decimal | null {
  const found = shape.exec(cell);
  if (found === null) return null;
  const [, after, only, exponent] = found;
  const high = Number(cell.replace(',', '.').replace('\u2212', '-')) + 0;
  if (!Number.isFinite(high)) return null;
  const places = (after ?? only ?? '').length - (exponent === undefined ? 0 : Number(exponent));
  return { high, low: restOf(high, places) };
}

/** What a decimal with so many places is beside the double nearest to it, where that can be told; else 0. */
export function restOf(high: number, places: number): number {
  if (places <= 0 || places > 22) return 0;
  const power = 10 ** places;
  const digits = Math.round(high * power);
  if (Math.abs(digits) >= mostDigits) return 0;
  // digits − high · power without rounding, by Dekker's product.
  const product = high * power;
  const ch = 134217729 * high;
  const a = ch - (ch - high);
  const b = high - a;
  const cp = 134217729 * power;
  const c = cp - (cp - power);
  const d = power - c;
  const error = b * d - (product - a * c - b * c - a * d);
  return (digits - product - error) / power + 0;
}
