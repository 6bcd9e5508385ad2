const TINY = 1e-300;
const TERMS = 1_000_000;

/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)) by Lentz's method as modified by Thompson and Barnett. Ends when a term no longer changes
 * the value; throws after a million terms, which no argument of this room reaches.
 */
export function continuedFraction(
  first: number,
  numerator: (m: number) => number,
  denominator: (m: number) => number,
): number {
  let value = first === 0 ? TINY : first;
  let c = value;
  let d = 0;
  for (let m = 1; m <= TERMS; m++) {
    const a = numerator(m);
    const b = denominator(m);
    d = b + a * d;
    if (d === 0) d = TINY;
    c = b + a / c;
    if (c === 0) c = TINY;
    d = 1 / d;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) <= 2.3e-16) return value;
  }
  throw new RangeError(`continuedFraction needs fewer than ${TERMS} terms, got no limit`);
}
