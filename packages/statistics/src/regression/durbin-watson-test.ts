import { type Column, momentsOf } from '../moments/index.ts';
import { type LogCharacteristic, probabilityBelowZero } from './probability-below-zero.ts';
import { durbinWatson } from './residuals.ts';

/** H0: no autocorrelation of the errors, which are normal. */
export interface DurbinWatsonTest {
  /** Durbin and Watson's d. */
  readonly statistic: number;
  /** Against positive autocorrelation (d small): the p that lmtest::dwtest prints by default. */
  readonly positiveP: number;
  /** Against negative autocorrelation (d large). */
  readonly negativeP: number;
  /** Against either: twice the smaller. */
  readonly twoSidedP: number;
}

/**
 * The exact test of Durbin and Watson's d, given the predictors, for a regression with an intercept: no bounds, no gap
 * between them. P(d' < d) is that of a quadratic form in normal errors. Its characteristic function comes from the
 * tridiagonal matrix of differences in one pass over the rows (the idea of Ansley, Kohn and Shively 1992), so that no
 * eigenvalues are needed: time grows with n (k + 1)². Imhof's integral over the eigenvalues
 * agrees; lmtest::dwtest(exact = TRUE) too, but for its own error of up to .001 below ten rows. Absolute error about 1e-12,
 * so that a smaller p has no digits and may be 0. All p NaN when all residuals are 0. Throws on unequal rows or fewer than k + 3.
 *
 * @example durbinWatsonTest(residuals, [x]).statistic // ≈ 3.552898550725
 * @example durbinWatsonTest(residuals, [x]).positiveP // ≈ 0.9934425068
 */
export function durbinWatsonTest(residuals: Column, predictors: readonly Column[]): DurbinWatsonTest {
  const n = residuals.length;
  const k = predictors.length;
  if (n < k + 3) throw new RangeError(`durbinWatsonTest needs ${k + 3} rows for ${k} predictors, got ${n}`);
  for (const column of predictors) {
    if (column.length !== n) throw new RangeError(`durbinWatsonTest needs ${n} rows, got ${column.length}`);
  }
  const statistic = durbinWatson(residuals);
  const below = Number.isNaN(statistic)
    ? Number.NaN
    : probabilityBelowZero(characteristicOf(designOf(predictors, n), statistic), 0.5 / Math.sqrt(n - k - 1));
  return Object.freeze({
    statistic,
    positiveP: below,
    negativeP: 1 - below,
    twoSidedP: Math.min(1, 2 * Math.min(below, 1 - below)),
  });
}

/** The ones and the predictors, standardized, which span the same space. */
function designOf(predictors: readonly Column[], n: number): readonly Float64Array[] {
  const ones = new Float64Array(n).fill(1);
  if (predictors.length === 0) return [ones];
  const { means, scatter, size } = momentsOf(predictors);
  const scaled = predictors.map((column, i) => {
    const sd = Math.sqrt(scatter[i * size + i]! / n) || 1;
    return Float64Array.from(column, (value) => (value - means[i]!) / sd);
  });
  return [ones, ...scaled];
}

/**
 * The characteristic function of Σ e (A − d) e over residuals e, A the matrix of squared differences:
 * [det B · det(XᵀB⁻¹X) / det XᵀX]^(−1/2) with B = I − 2it(A − d), which is complex symmetric and tridiagonal. All pivots
 * of both have positive real parts, so that the sum of their phases is continuous.
 */
function characteristicOf(design: readonly Float64Array[], d: number): LogCharacteristic {
  const atZero = logDeterminants(design, d, 0).real;
  return (t) => {
    const { real, phase } = logDeterminants(design, d, t);
    return { real: (atZero - real) / 2, phase: -phase / 2 };
  };
}

/** log det B + log det XᵀB⁻¹X by B = L D Lᵀ: rows of L⁻¹X, their products over D, and Gauss's pivots of those. */
function logDeterminants(
  design: readonly Float64Array[],
  d: number,
  t: number,
): { readonly real: number; readonly phase: number } {
  const n = design[0]!.length;
  const size = design.length;
  const yReal = new Float64Array(size);
  const yImaginary = new Float64Array(size);
  const gReal = new Float64Array(size * size);
  const gImaginary = new Float64Array(size * size);
  const off = 2 * t;
  let real = 0;
  let phase = 0;
  // 1 / pivot of the row before.
  let overReal = 0;
  let overImaginary = 0;
  for (let row = 0; row < n; row++) {
    const neighbours = row === 0 || row === n - 1 ? 1 : 2;
    const pivotReal = 1 + off * off * overReal;
    const pivotImaginary = -off * (neighbours - d) + off * off * overImaginary;
    // −L below the diagonal: −(i · off) / pivot before.
    const lReal = off * overImaginary;
    const lImaginary = -off * overReal;
    const square = pivotReal * pivotReal + pivotImaginary * pivotImaginary;
    real += 0.5 * Math.log(square);
    phase += Math.atan2(pivotImaginary, pivotReal);
    overReal = pivotReal / square;
    overImaginary = -pivotImaginary / square;
    for (let i = 0; i < size; i++) {
      const before = yReal[i]!;
      yReal[i] = design[i]![row]! + lReal * before - lImaginary * yImaginary[i]!;
      yImaginary[i] = lReal * yImaginary[i]! + lImaginary * before;
    }
    for (let i = 0; i < size; i++) {
      const aReal = yReal[i]! * overReal - yImaginary[i]! * overImaginary;
      const aImaginary = yReal[i]! * overImaginary + yImaginary[i]! * overReal;
      for (let j = 0; j <= i; j++) {
        gReal[i * size + j]! += aReal * yReal[j]! - aImaginary * yImaginary[j]!;
        gImaginary[i * size + j]! += aReal * yImaginary[j]! + aImaginary * yReal[j]!;
      }
    }
  }
  const inner = logDeterminant(gReal, gImaginary, size);
  return { real: real + inner.real, phase: phase + inner.phase };
}

/** Of a complex symmetric matrix, its lower triangle given, whose pivots have positive real parts. */
function logDeterminant(
  gReal: Float64Array,
  gImaginary: Float64Array,
  size: number,
): { readonly real: number; readonly phase: number } {
  let real = 0;
  let phase = 0;
  for (let k = 0; k < size; k++) {
    const pReal = gReal[k * size + k]!;
    const pImaginary = gImaginary[k * size + k]!;
    const square = pReal * pReal + pImaginary * pImaginary;
    real += 0.5 * Math.log(square);
    phase += Math.atan2(pImaginary, pReal);
    for (let i = k + 1; i < size; i++) {
      const x = gReal[i * size + k]!;
      const y = gImaginary[i * size + k]!;
      const fReal = (x * pReal + y * pImaginary) / square;
      const fImaginary = (y * pReal - x * pImaginary) / square;
      for (let j = k + 1; j <= i; j++) {
        const u = gReal[j * size + k]!;
        const v = gImaginary[j * size + k]!;
        gReal[i * size + j]! -= fReal * u - fImaginary * v;
        gImaginary[i * size + j]! -= fReal * v + fImaginary * u;
      }
    }
  }
  return { real, phase };
}
