/**
 * One tail of a distribution on (0, ∞), with what a quantile search needs. `value` underflows to 0 near 1e-308,
 * `logValue` does not.
 */
export interface Tail {
  readonly value: number;
  readonly logValue: number;
  /** d ln(tail) / d ln(argument): positive for the lower tail, negative for the upper. */
  readonly slope: number;
}

export type Side = 'lower' | 'upper';

/** The tail that the other side leaves, for where the other side is not near 1. */
export function complement(other: Tail): Tail {
  const value = 1 - other.value;
  return { value, logValue: Math.log1p(-other.value), slope: (-other.slope * other.value) / value };
}

const STEPS = 300;

/**
 * The argument at which a tail reaches probability `p` (0 < p ≤ ½), by Newton steps of ln(argument) on ln(tail). The
 * logarithm of each variable here has a log-concave density, so both log-tails are concave in it: after one step the
 * search approaches the root from one side and cannot run away.
 */
export function solveTail(evaluate: (argument: number) => Tail, p: number, start: number): number {
  let argument = start;
  for (let step = 0; step < STEPS; step++) {
    const tail = evaluate(argument);
    const relative = (tail.value - p) / p;
    const gap = Math.abs(relative) < 0.5 ? Math.log1p(relative) : tail.logValue - Math.log(p);
    // A jump is kept within what a double can hold; the tail at its end still has its logarithm.
    const move = Math.max(-300, Math.min(300, gap / tail.slope));
    argument *= Math.exp(-move);
    if (argument === 0 || argument === Number.POSITIVE_INFINITY || Math.abs(move) < 1e-14) break;
  }
  return argument;
}
