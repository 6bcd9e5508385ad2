const NEGLIGIBLE = 1e-18;
const TERMS = 10_000_000;

/**
 * Σ term(i) over all whole i, of terms that are never negative and have one peak: from `start` both ways until they no
 * longer count. With equally spaced nodes this is the trapezoidal rule on the whole line, whose error falls
 * exponentially for the smooth integrands of this room (Trefethen and Weideman 2014, "The exponentially convergent
 * trapezoidal rule"). `start` must not lie so far out that the term there is 0 while others are not.
 */
export function sumOutwards(term: (i: number) => number, start: number): number {
  const first = term(start);
  return first + walk(term, start, 1, first) + walk(term, start, -1, first);
}

function walk(term: (i: number) => number, start: number, step: number, first: number): number {
  let sum = 0;
  let before = first;
  for (let count = 1; count <= TERMS; count++) {
    const value = term(start + step * count);
    sum += value;
    if (value <= before && value <= NEGLIGIBLE * (first + sum)) return sum;
    before = value;
  }
  throw new RangeError(`sumOutwards needs terms that vanish, got ${before} after ${TERMS}`);
}
