/**
 * A number as the unevaluated sum of two doubles, |low| ≤ half a unit in the last place of high: some 31 digits
 * (Dekker 1971). For where a double's 16 digits are eaten by cancellation; not for what may overflow beyond 1e300.
 */
export interface DoubleDouble {
  readonly high: number;
  readonly low: number;
}

/** 2^27 + 1: splits a double's 53 bits into two halves whose products are exact (Veltkamp). */
export const SPLITTER = 134217729;

/**
 * The sum of two doubles without rounding (Knuth's twoSum).
 *
 * @example exactSum(1, 1e-20) // { high: 1, low: 1e-20 }
 */
export function exactSum(a: number, b: number): DoubleDouble {
  const high = a + b;
  const part = high - a;
  return { high, low: a - (high - part) + (b - part) };
}

/**
 * The product of two doubles without rounding (Dekker, with Veltkamp's splitting), between 1e-290 and 1e300.
 *
 * @example exactProduct(0.1, 10) // { high: 1, low: 5.551115123125783e-17 }
 */
export function exactProduct(a: number, b: number): DoubleDouble {
  const high = a * b;
  const ca = SPLITTER * a;
  const aHigh = ca - (ca - a);
  const aLow = a - aHigh;
  const cb = SPLITTER * b;
  const bHigh = cb - (cb - b);
  const bLow = b - bHigh;
  return { high, low: aLow * bLow - (high - aHigh * bHigh - aLow * bHigh - aHigh * bLow) };
}

/** A sum whose larger part is known (Dekker's fastTwoSum). */
function renormalized(high: number, low: number): DoubleDouble {
  const sum = high + low;
  return { high: sum, low: low - (sum - high) };
}

/**
 * A double as it is, nothing beside it.
 *
 * @example widened(2) // { high: 2, low: 0 }
 */
export function widened(value: number): DoubleDouble {
  return { high: value, low: 0 };
}

/**
 * The nearest double.
 *
 * @example rounded({ high: 1, low: 0.25 }) // 1.25
 */
export function rounded({ high, low }: DoubleDouble): number {
  return high + low;
}

/**
 * The sum, to a relative 3 · 2⁻¹⁰⁶ and a little (Joldes, Muller and Popescu 2017, algorithm 6).
 *
 * @example rounded(added(widened(0.5), widened(0.25))) // 0.75
 */
export function added(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const highs = exactSum(a.high, b.high);
  const lows = exactSum(a.low, b.low);
  const first = renormalized(highs.high, highs.low + lows.high);
  return renormalized(first.high, first.low + lows.low);
}

/**
 * The number with the other sign; exact.
 *
 * @example negated({ high: 1, low: 0.5 }) // { high: -1, low: -0.5 }
 */
export function negated({ high, low }: DoubleDouble): DoubleDouble {
  return { high: -high, low: -low };
}

/**
 * The difference, as exact as {@link added}.
 *
 * @example rounded(subtracted(widened(1), widened(0.75))) // 0.25
 */
export function subtracted(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return added(a, negated(b));
}

/**
 * The product, to a relative 7 · 2⁻¹⁰⁶ (Joldes, Muller and Popescu 2017, algorithm 10).
 *
 * @example rounded(multiplied(widened(1.5), widened(2))) // 3
 */
export function multiplied(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const product = exactProduct(a.high, b.high);
  return renormalized(product.high, product.low + (a.high * b.low + a.low * b.high));
}

/**
 * By long division, two corrections. By 0: infinite or NaN, as of doubles.
 *
 * @example rounded(divided(widened(1), widened(4))) // 0.25
 */
export function divided(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const first = a.high / b.high;
  if (!Number.isFinite(first) || first === 0) return { high: first, low: 0 };
  const rest = subtracted(a, multiplied(b, widened(first)));
  const second = rest.high / b.high;
  const third = subtracted(rest, multiplied(b, widened(second))).high / b.high;
  const quotient = renormalized(first, second);
  return renormalized(quotient.high, quotient.low + third);
}

/** One Newton step from the double's root (Karp and Markstein 1997). NaN below 0. */
export function squareRoot(a: DoubleDouble): DoubleDouble {
  if (!(a.high > 0)) return widened(Math.sqrt(a.high));
  const root = Math.sqrt(a.high);
  const rest = subtracted(a, exactProduct(root, root));
  return renormalized(root, rest.high / (2 * root));
}
