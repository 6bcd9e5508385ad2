import { factorize, invert } from '../matrix/index.ts';
import type { Loadings } from './loadings.ts';
import { multiply, transpose } from './multiply.ts';

/** Square; one column an axis of length 1. */
export type Rotation = Loadings;

/** The oblique rotation at some axes T: loadings A (Tᵀ)⁻¹, the quartimin criterion there and its gradient by T. */
export interface Trial {
  readonly axes: Rotation;
  readonly loadings: Loadings;
  readonly value: number;
  readonly gradient: Loadings;
}

/** Axes whose correlations have a pivot below this have fallen together. */
const COLLAPSED = 1e-10;

/** The trial at axes brought to length 1; null where they lie in fewer dimensions. */
export function obliqueAt(unrotated: Loadings, raw: Loadings): Trial | null {
  const lengths = raw.map((_, column) => Math.hypot(...raw.map((row) => row[column]!)));
  const axes = raw.map((row) => row.map((value, column) => value / lengths[column]!));
  const size = axes.length;
  const factor = factorize(Float64Array.from(multiply(transpose(axes), axes).flat()), size, COLLAPSED);
  if (factor.dependent.length > 0) return null;
  const inverse = invert(factor);
  const square = axes.map((_, i) => Array.from(inverse.subarray(i * size, (i + 1) * size)));
  // (Tᵀ)⁻¹ = T (TᵀT)⁻¹.
  const weights = multiply(axes, square);
  const loadings = multiply(unrotated, weights);
  // ∂/∂L of ¼ Σ_i Σ_{p≠q} L²_ip L²_iq.
  const slopes = loadings.map((row) => {
    const sum = row.reduce((total, value) => total + value * value, 0);
    return row.map((value) => value * (sum - value * value));
  });
  const value = loadings.reduce((sum, row, i) => sum + row.reduce((part, l, p) => part + l * slopes[i]![p]!, 0), 0) / 4;
  const gradient = multiply(weights, multiply(transpose(slopes), loadings)).map((row) => row.map((one) => -one));
  return { axes, loadings, value, gradient };
}

/** The part of the gradient that turns axes and does not lengthen them, and its size. */
export function projectGradient({ axes, gradient }: Trial): { readonly direction: Loadings; readonly size: number } {
  const along = axes.map((_, column) => axes.reduce((sum, row, i) => sum + row[column]! * gradient[i]![column]!, 0));
  const direction = gradient.map((row, i) => row.map((value, column) => value - axes[i]![column]! * along[column]!));
  return { direction, size: Math.hypot(...direction.flat()) };
}
