import { factorize, solve } from '../matrix/index.ts';
import { type Discrepancy, discrepancy, loadingsAt } from './one-factor-discrepancy.ts';

/** The one-factor model of a correlation matrix. */
export interface OneFactor {
  /** Standardized; the sign of the whole is arbitrary. */
  readonly loadings: Float64Array;
  readonly uniquenesses: Float64Array;
  /** The discrepancy reached: ln|Σ| + tr(RΣ⁻¹) − ln|R| − k. */
  readonly value: number;
  readonly iterations: number;
  readonly heywood: boolean;
}

/** factanal's bounds of a standardized error variance. */
const LOWER = Math.log(0.005);
const UPPER = 0;
const ITERATIONS = 500;
const GRADIENT = 1e-9;
/** The longest change of a logarithm in one step: keeps a search near its start from flying across the bounds. */
const LONGEST = 1;

/**
 * Maximum likelihood by Newton's method on the logarithms of the error variances, the loadings being profiled out
 * (Jöreskog 1967; Clarke 1970), within factanal's bounds and from factanal's starting values. Where the likelihood has
 * several maxima (noise, or hardly more rows than items) it is the one reached from there. Null when the search does not
 * end.
 */
export function fitOneFactor(correlations: Float64Array, inverse: Float64Array, k: number): OneFactor | null {
  let x: Float64Array = Float64Array.from({ length: k }, (_, i) =>
    within(Math.log((1 - 0.5 / k) / inverse[i * k + i]!)),
  );
  let here = discrepancy(correlations, x, k);
  for (let iterations = 0; iterations < ITERATIONS; iterations++) {
    const free = freeVariables(x, here.gradient);
    if (free.every((i) => Math.abs(here.gradient[i]!) < GRADIENT)) return result(here, x, k, iterations);
    const next = search(correlations, x, here, free, k);
    if (next === null) {
      // No descent left: at rounding level that is the minimum.
      const steepest = Math.max(...free.map((i) => Math.abs(here.gradient[i]!)));
      return steepest < 1e-6 ? result(here, x, k, iterations) : null;
    }
    x = next.x;
    here = next.there;
  }
  return null;
}

function within(value: number): number {
  return Math.max(LOWER, Math.min(UPPER, value));
}

/** All but those that rest on a bound and are pushed against it. */
function freeVariables(x: Float64Array, gradient: Float64Array): readonly number[] {
  const free: number[] = [];
  for (const [i, value] of x.entries()) {
    if (value <= LOWER && gradient[i]! > 0) continue;
    if (value >= UPPER && gradient[i]! < 0) continue;
    free.push(i);
  }
  return free;
}

/** The first point along the step, folded into the bounds, that lowers the discrepancy enough (Bertsekas 1982). */
function search(
  correlations: Float64Array,
  x: Float64Array,
  here: Discrepancy,
  free: readonly number[],
  k: number,
): { readonly x: Float64Array; readonly there: Discrepancy } | null {
  for (const curvature of [here.hessian, here.convexPart]) {
    const step = newtonStep(curvature, here.gradient, free, k);
    if (step === null) continue;
    for (let length = 1; length > 1e-10; length /= 2) {
      const candidate = x.slice();
      for (const [at, i] of free.entries()) candidate[i] = within(x[i]! - length * step[at]!);
      let expected = 0;
      for (const i of free) expected += here.gradient[i]! * (candidate[i]! - x[i]!);
      const there = discrepancy(correlations, candidate, k);
      // Close to the minimum the discrepancy no longer shows the gain; there the gradient does.
      const gain = here.value - there.value;
      const rounding = 1e-13 * (1 + Math.abs(here.value));
      if (
        expected < 0 &&
        (gain >= -1e-4 * expected || (gain > -rounding && norm(there, free) < 0.5 * norm(here, free)))
      ) {
        return { x: candidate, there };
      }
    }
  }
  return null;
}

function norm({ gradient }: Discrepancy, free: readonly number[]): number {
  return Math.hypot(...free.map((i) => gradient[i]!));
}

/** H⁻¹·g over the free variables, no longer than LONGEST in any; null when H is not positive definite. */
function newtonStep(
  curvature: Float64Array,
  gradient: Float64Array,
  free: readonly number[],
  k: number,
): Float64Array | null {
  const size = free.length;
  const matrix = new Float64Array(size * size);
  for (const [a, i] of free.entries())
    for (const [b, j] of free.entries()) matrix[a * size + b] = curvature[i * k + j]!;
  const factor = factorize(matrix, size, 1e-8);
  if (factor.dependent.length > 0) return null;
  const step = solve(
    factor,
    free.map((i) => gradient[i]!),
  );
  const longest = step.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return longest > LONGEST ? step.map((one) => (one * LONGEST) / longest) : step;
}

function result(here: Discrepancy, x: Float64Array, k: number, iterations: number): OneFactor {
  return {
    loadings: loadingsAt(here, x, k),
    uniquenesses: x.map(Math.exp),
    value: here.value,
    iterations,
    heywood: x.some((value) => value <= LOWER),
  };
}
