import { freezeRows, type Loadings, normalizeRows, requireLoadings } from './loadings.ts';
import { multiply, transpose } from './multiply.ts';
import { obliqueAt, projectGradient, type Rotation, type Trial } from './oblique-step.ts';
import { arrangeColumns, orientColumns } from './orient-columns.ts';
import { type RotationOptions, varimax } from './varimax.ts';

export interface DirectOblimin {
  /** Regression weights of the items on the factors. Columns by falling sum of squares; each sums to 0 or more. */
  readonly pattern: Loadings;
  /** Correlations of items and factors: pattern × factorCorrelations. */
  readonly structure: Loadings;
  readonly factorCorrelations: Loadings;
  /** Whether the gradient vanished to 1e-10. */
  readonly converged: boolean;
  readonly iterations: number;
}

const ITERATIONS = 5000;
const GRADIENT = 1e-10;

/**
 * Direct oblimin with delta 0 (SPSS's default; GPArotation's gamma 0; also called direct quartimin): the oblique rotation
 * with the smallest Σ λ²_ip λ²_iq over pairs of factors (Jennrich and Sampson 1966), by gradient projection (Jennrich
 * 2002; Bernaards and Jennrich 2005). It starts from varimax, where GPArotation::oblimin starts from the loadings as they
 * come, which may be a saddle; both agree on real scales, with `normalize` as SPSS and without it as psych::fa(rotate =
 * "oblimin"). The criterion may have several minima: the one reached from there is given. One factor stays as it is.
 * Throws on ragged loadings and on NaN.
 *
 * @example directOblimin([[0.6, 0.6], [0.5, 0.5], [0.7, -0.7], [0.4, -0.4]]).pattern[0][1] // ≈ 0.848528137
 */
export function directOblimin(loadings: Loadings, { normalize = true }: RotationOptions = {}): DirectOblimin {
  requireLoadings('directOblimin', loadings);
  const { rows, lengths } = normalizeRows(loadings);
  const start = varimax(normalize ? rows : loadings, { normalize: false }).loadings;
  const { trial, converged, iterations } = minimize(start);
  const raw = trial.loadings.map((row, i) => (normalize ? row.map((value) => value * lengths[i]!) : row));
  const orientation = orientColumns(raw);
  const pattern = arrangeColumns(raw, orientation);
  // Axes of length 1: their products are the correlations of the factors.
  const axes = arrangeColumns(trial.axes, orientation);
  const factorCorrelations = multiply(transpose(axes), axes).map((row, i) =>
    row.map((value, j) => (i === j ? 1 : Math.max(-1, Math.min(1, value)))),
  );
  return Object.freeze({
    pattern: freezeRows(pattern),
    structure: freezeRows(multiply(pattern, factorCorrelations)),
    factorCorrelations: freezeRows(factorCorrelations),
    converged,
    iterations,
  });
}

interface Minimum {
  readonly trial: Trial;
  readonly converged: boolean;
  readonly iterations: number;
}

function minimize(loadings: Loadings): Minimum {
  const start: Rotation = loadings[0]!.map((_, i) => loadings[0]!.map((_none, j) => (i === j ? 1 : 0)));
  // Orthogonal axes are never singular.
  let trial = obliqueAt(loadings, start)!;
  let projected = projectGradient(trial);
  let step = 1;
  for (let iterations = 0; iterations < ITERATIONS; iterations++) {
    if (projected.size < GRADIENT) return { trial, converged: true, iterations };
    step *= 2;
    const next = descend(loadings, trial, projected, step);
    if (next === null) return { trial, converged: false, iterations };
    step = next.step;
    trial = next.trial;
    projected = projectGradient(trial);
  }
  return { trial, converged: false, iterations: ITERATIONS };
}

/** The first point down the gradient that lowers the criterion enough, the step being halved until then. */
function descend(
  loadings: Loadings,
  trial: Trial,
  { direction, size }: ReturnType<typeof projectGradient>,
  from: number,
): { readonly trial: Trial; readonly step: number } | null {
  for (let step = from; step > 1e-12; step /= 2) {
    const moved = obliqueAt(
      loadings,
      trial.axes.map((row, i) => row.map((value, j) => value - step * direction[i]![j]!)),
    );
    if (moved === null) continue;
    const gain = trial.value - moved.value;
    if (gain > 0.5 * size * size * step) return { trial: moved, step };
    // Close to the minimum the criterion no longer shows the gain; there its slope does (Hager and Zhang 2005).
    const flat = Math.abs(gain) < 1e-13 * (trial.value + 1e-3);
    if (flat && inner(direction, projectGradient(moved).direction) > -0.5 * size * size) return { trial: moved, step };
  }
  return null;
}

function inner(left: Loadings, right: Loadings): number {
  return left.reduce((sum, row, i) => sum + row.reduce((part, value, j) => part + value * right[i]![j]!, 0), 0);
}
