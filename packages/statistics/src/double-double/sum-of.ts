import type { DoubleDouble } from './double-double.ts';

/**
 * The sum of some doubles, as if added in twice the precision and then rounded (Sum2 of Ogita, Rump and Oishi 2005).
 *
 * @example sumOf([1e20, 3, -1e20]) // { high: 3, low: 0 }
 */
export function sumOf(values: ArrayLike<number>): DoubleDouble {
  let sum = 0;
  let rest = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    const next = sum + value;
    const part = next - sum;
    rest += sum - (next - part) + (value - part);
    sum = next;
  }
  const high = sum + rest;
  return { high, low: rest - (high - sum) };
}
