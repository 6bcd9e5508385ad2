/**
 * How many decimals show a number of any size: three, or as many as its first four digits need, at most fifteen.
 *
 * @example decimalsFor(12.3456) // 3
 * @example decimalsFor(0.0000123456) // 8
 */
export function decimalsFor(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 3;
  return Math.min(15, Math.max(3, 3 - Math.floor(Math.log10(Math.abs(value)))));
}
