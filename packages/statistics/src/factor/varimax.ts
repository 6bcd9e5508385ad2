import { columnSquares, freezeRows, type Loadings, normalizeRows, requireLoadings } from './loadings.ts';
import { arrangeColumns, orientColumns } from './orient-columns.ts';

export interface RotationOptions {
  /** Kaiser normalization: rows are brought to length 1 for the search and back after it. Yes, as SPSS. */
  readonly normalize?: boolean;
}

export interface Varimax {
  /** Columns by falling sum of squares; each sums to 0 or more. */
  readonly loadings: Loadings;
  /** Orthogonal: the loadings handed in, times this, are the rotated ones. */
  readonly rotation: Loadings;
  readonly sumsOfSquares: readonly number[];
  readonly converged: boolean;
}

const SWEEPS = 1000;
/** An angle that moves no loading. */
const ANGLE = 1e-12;

/**
 * Varimax (Kaiser 1958): the orthogonal rotation with the largest variance of the squared loadings, summed over the
 * factors, by rotations of pairs until none moves. SPSS FACTOR /ROTATION VARIMAX, psych and R's varimax agree up to the
 * order and signs, which here are psych's. Throws on ragged loadings and on NaN.
 *
 * @example varimax([[0.6, 0.6], [0.5, 0.5], [0.7, -0.7]]).loadings[2][1] // ≈ 0.98994949
 */
export function varimax(loadings: Loadings, { normalize = true }: RotationOptions = {}): Varimax {
  requireLoadings('varimax', loadings);
  const count = loadings[0]!.length;
  const rows = normalize ? normalizeRows(loadings).rows : loadings.map((row) => [...row]);
  const rotation = Array.from({ length: count }, (_, i) => Array.from({ length: count }, (_none, j) => +(i === j)));
  let converged = false;
  for (let sweep = 0; sweep < SWEEPS && !converged; sweep++) {
    converged = true;
    for (let p = 0; p < count - 1; p++) {
      for (let q = p + 1; q < count; q++) {
        const angle = bestAngle(rows, p, q);
        if (Math.abs(angle) < ANGLE) continue;
        converged = false;
        for (const row of rows) turn(row, p, q, angle);
        for (const row of rotation) turn(row, p, q, angle);
      }
    }
  }
  // From the loadings themselves: undoing the normalization would round twice.
  const rotated = loadings.map((row) =>
    rotation.map((_, column) => row.reduce((sum, value, m) => sum + value * rotation[m]![column]!, 0)),
  );
  const orientation = orientColumns(rotated);
  const arranged = arrangeColumns(rotated, orientation);
  return Object.freeze({
    loadings: freezeRows(arranged),
    rotation: freezeRows(arrangeColumns(rotation, orientation)),
    sumsOfSquares: Object.freeze(columnSquares(arranged)),
    converged,
  });
}

/** The angle of Kaiser's closed form, in −π/4..π/4, by which columns p and q reach their largest criterion. */
function bestAngle(rows: Loadings, p: number, q: number): number {
  let [sumU, sumV, squares, products] = [0, 0, 0, 0];
  for (const row of rows) {
    const u = row[p]! ** 2 - row[q]! ** 2;
    const v = 2 * row[p]! * row[q]!;
    sumU += u;
    sumV += v;
    squares += u * u - v * v;
    products += 2 * u * v;
  }
  const sine = products - (2 * sumU * sumV) / rows.length;
  const cosine = squares - (sumU * sumU - sumV * sumV) / rows.length;
  // A criterion that no angle changes: rounding must not turn it for ever.
  const size = rows.reduce((sum, row) => sum + (row[p]! ** 2 + row[q]! ** 2) ** 2, 0);
  return Math.hypot(sine, cosine) <= 1e-14 * size ? 0 : Math.atan2(sine, cosine) / 4;
}

function turn(row: number[], p: number, q: number, angle: number): void {
  const x = row[p]!;
  const y = row[q]!;
  row[p] = x * Math.cos(angle) + y * Math.sin(angle);
  row[q] = y * Math.cos(angle) - x * Math.sin(angle);
}
