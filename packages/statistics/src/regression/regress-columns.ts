import { fUpperTail, requireLevel, studentQuantile, studentTwoSided } from '../distribution/index.ts';
import {
  added,
  type DoubleDouble,
  divided,
  exactProduct,
  multiplied,
  negated,
  rounded,
  squareRoot,
  subtracted,
  widened,
} from '../double-double/index.ts';
import { combineColumns, invertTriangle, solveTriangle, triangleOf } from '../matrix/index.ts';
import { type NumberColumn, type PreparedColumn, prepareColumn } from './number-column.ts';
import type { Coefficient, Regression, RegressionRefusal } from './regression.ts';

export interface ColumnRegressionOptions {
  /** Default true. Without it the figures are about the origin, as each says. */
  readonly intercept?: boolean;
  /** The confidence level of the intervals; default 0.95. */
  readonly level?: number;
}

export interface ColumnRegression extends Regression {
  /** Outcome minus prediction, each the double nearest to it; exactly 0 in a perfect fit. */
  readonly residuals: Float64Array;
}

/**
 * Ordinary least squares of arbitrary columns, where `regress` is for survey data: columns may lie as close together as
 * their rounding allows (R's lm(tol = 1e-15) agrees as far as it has digits; the certified values of NIST's StRD to 13
 * and more). By Householder's QR of the columns, shifted to their means and scaled, in double-double arithmetic: it
 * loses of 31 digits what a QR in doubles loses of 16, so that its refinement would have nothing left to improve.
 *
 * The result counts the outcome as column 0 and the predictors from 1. Without an intercept the R², sums of squares,
 * betas, tolerances and correlations are about the origin (R, SPSS /ORIGIN), adjusted R² is 1 − (1 − R²) n / df2, and
 * `constant-outcome` and `constant-predictor` refuse columns of zeros. Collinear is what rounding of the columns could
 * explain. With no predictor F and p are NaN. Throws on unequal rows, NaN or infinite values, or no column at all.
 *
 * @example regressColumns([2, 4, 5, 9], [[1, 2, 3, 4]]).coefficients[1].b // ≈ 2.2
 * @example regressColumns([1, 2, 4], [[1, 2, 3]], { intercept: false }).rSquaredIs // 'uncentred'
 * @example regressColumns([1, 3, 2, 5], [[1, 2, 3, 4], [2, 4, 6, 8]]) // { refused: 'collinear-predictors', which: [2] }
 */
export function regressColumns(
  outcome: NumberColumn,
  predictors: readonly NumberColumn[],
  { intercept = true, level = 0.95 }: ColumnRegressionOptions = {},
): ColumnRegression | RegressionRefusal {
  const n = ('high' in outcome ? outcome.high : outcome).length;
  const k = predictors.length;
  if (k === 0 && !intercept) throw new RangeError('regressColumns needs a predictor or an intercept, got neither');
  requireLevel('regressColumns', level);
  const first = intercept ? 1 : 0;
  const x = predictors.map((column) => prepareColumn('regressColumns', column, n, intercept));
  const y = prepareColumn('regressColumns', outcome, n, intercept);
  if (n < k + first + 1) return Object.freeze({ refused: 'too-few-rows', n, needed: k + first + 1 });
  const empty = (one: PreparedColumn): boolean => (intercept ? one.constant : one.length === 0);
  if (empty(y)) return Object.freeze({ refused: 'constant-outcome', which: Object.freeze([0]) });
  const constant = x.flatMap((one, i) => (empty(one) ? [i + 1] : []));
  if (constant.length > 0) return Object.freeze({ refused: 'constant-predictor', which: Object.freeze(constant) });

  const ones = { high: new Float64Array(intercept ? n : 0).fill(1), shift: 0, scale: 1, length: Math.sqrt(n), unit: 0 };
  const terms = intercept ? [ones, ...x] : x;
  const triangle = triangleOf([...terms, y], n);
  const collinear = dependentColumns(triangle, terms);
  if (collinear.length > 0) {
    return Object.freeze({
      refused: 'collinear-predictors',
      which: Object.freeze(collinear.map((j) => j + 1 - first)),
    });
  }
  const size = terms.length;
  const inverse = invertTriangle(triangle, size);
  const right = triangle.slice(0, size).map((row) => row[size]!);
  const solved = solveTriangle(triangle, right);
  const noise = noiseOf(y, solved, terms);
  const left = triangle[size]![size]!;
  const perfect = Math.abs(left.high) <= noise;
  const root = perfect ? widened(0) : left;
  // Where nothing is left over, a predictor whose part is rounding has no part.
  const b = solved.map((one, j) =>
    perfect && j >= first && Math.abs(one.high) <= noise * Math.sqrt(squaresOf(inverse[j]!).high) ? widened(0) : one,
  );

  const unexplained = multiplied(root, root);
  const explained = squaresOf(right.slice(first));
  const total = added(explained, unexplained);
  const df2 = n - size;
  const meanSquare = divided(unexplained, widened(df2));
  const sigma = squareRoot(meanSquare);
  const share = rounded(divided(unexplained, total));
  const rSquared = perfect ? 1 : rounded(divided(explained, total));
  const margin = -studentQuantile((1 - level) / 2, df2);
  const inUnits = (one: DoubleDouble, factor: number): DoubleDouble => ({
    high: (one.high * factor) / y.scale,
    low: (one.low * factor) / y.scale,
  });
  const slopes = x.map((column, i): WideCoefficient => {
    const j = i + first;
    const spread = squaresOf(inverse[j]!);
    const column_ = triangle.slice(first, j + 1).map((row) => row[j]!);
    const squares = squaresOf(column_);
    const slope = inUnits(b[j]!, column.scale);
    const beta = rounded(multiplied(b[j]!, squareRoot(divided(squares, total))));
    const vif = rounded(multiplied(spread, squares));
    const part = beta * Math.sqrt(1 / vif);
    return {
      slope,
      coefficient: Object.freeze({
        term: i + 1,
        ...tested(slope, inUnits(multiplied(sigma, squareRoot(spread)), column.scale), margin, df2),
        beta,
        tolerance: 1 / vif,
        vif,
        zeroOrder: rounded(divided(productsOf(column_, right.slice(first)), squareRoot(multiplied(squares, total)))),
        partial: part / Math.hypot(part, Math.sqrt(share)),
        part,
      }),
    };
  });
  const constantTerm = intercept ? interceptOf(y, x, b, slopes, inverse) : undefined;
  const sumOf = (squares: DoubleDouble): number => rounded(squares) / y.scale / y.scale;
  const residual = sumOf(unexplained);
  const f = k === 0 ? Number.NaN : rounded(divided(divided(explained, widened(k)), meanSquare));
  return Object.freeze({
    n,
    k,
    outcome: 0,
    predictors: Object.freeze(predictors.map((_, i) => i + 1)),
    level,
    coefficients: Object.freeze([
      ...(constantTerm === undefined
        ? []
        : [
            Object.freeze({
              term: 'intercept' as const,
              ...tested(constantTerm.b, inUnits(multiplied(sigma, constantTerm.spread), 1), margin, df2),
              ...withoutFigures,
            }),
          ]),
      ...slopes.map(({ coefficient }) => coefficient),
    ]),
    rSquaredIs: intercept ? 'centred' : 'uncentred',
    r: Math.sqrt(rSquared),
    rSquared,
    adjustedRSquared: 1 - (share * (n - first)) / df2,
    standardError: rounded(sigma) / y.scale,
    sumOfSquares: Object.freeze({ regression: sumOf(explained), residual, total: sumOf(total) }),
    meanSquares: Object.freeze({ regression: sumOf(explained) / k, residual: sumOf(meanSquare) }),
    f,
    df1: k,
    df2,
    p: k === 0 ? Number.NaN : fUpperTail(f, k, df2),
    fSquared: rSquared / share,
    perfect,
    residuals: perfect
      ? new Float64Array(n)
      : combineColumns([y, ...terms], [widened(1), ...solved.map(negated)], n).map((e) => e / y.scale),
  });
}

interface WideCoefficient {
  readonly slope: DoubleDouble;
  readonly coefficient: Coefficient;
}

const none = Number.NaN;
const withoutFigures = { beta: none, tolerance: none, vif: none, zeroOrder: none, partial: none, part: none };

type Measured = Pick<PreparedColumn, 'length' | 'unit'>;

/** How much of a column that others explain by these coefficients may be rounding of them all. */
function noiseOf(column: Measured, coefficients: readonly DoubleDouble[], others: readonly Measured[]): number {
  return coefficients.reduce(
    (sum, one, j) => sum + Math.abs(one.high) * others[j]!.length * others[j]!.unit,
    column.length * column.unit,
  );
}

/** The columns of which nothing but rounding is left beside the columns before them. */
function dependentColumns(triangle: readonly (readonly DoubleDouble[])[], terms: readonly Measured[]): number[] {
  const dependent: number[] = [];
  const kept: number[] = [];
  for (const [j, term] of terms.entries()) {
    const square = kept.map((row) => kept.map((column) => triangle[row]![column]!));
    const on = solveTriangle(
      square,
      kept.map((row) => triangle[row]![j]!),
    );
    // Written so that a NaN counts as dependent too.
    if (
      Math.abs(triangle[j]![j]!.high) >
      noiseOf(
        term,
        on,
        kept.map((at) => terms[at]!),
      )
    )
      kept.push(j);
    else dependent.push(j);
  }
  return dependent;
}

function squaresOf(values: readonly DoubleDouble[]): DoubleDouble {
  return productsOf(values, values);
}

function productsOf(a: readonly DoubleDouble[], b: readonly DoubleDouble[]): DoubleDouble {
  return a.reduce((sum, one, i) => added(sum, multiplied(one, b[i]!)), widened(0));
}

/** t, p and interval of an estimate. In a perfect fit (se 0) an estimate of 0 has no t: NaN. */
function tested(
  wide: DoubleDouble,
  wideSe: DoubleDouble,
  margin: number,
  df: number,
): Pick<Coefficient, 'b' | 'se' | 't' | 'p' | 'ciLower' | 'ciUpper'> {
  const b = rounded(wide);
  const se = rounded(wideSe);
  const t = b / se;
  return { b, se, t, p: studentTwoSided(t, df), ciLower: b - margin * se, ciUpper: b + margin * se };
}

/** The intercept of the columns as they were given, and its standard error per unit of the (scaled) residuals. */
function interceptOf(
  y: PreparedColumn,
  x: readonly PreparedColumn[],
  b: readonly DoubleDouble[],
  slopes: readonly WideCoefficient[],
  inverse: readonly (readonly DoubleDouble[])[],
): { readonly b: DoubleDouble; readonly spread: DoubleDouble } {
  const start = added({ high: b[0]!.high / y.scale, low: b[0]!.low / y.scale }, widened(y.shift));
  const at = x.reduce((sum, { shift }, i) => subtracted(sum, multiplied(slopes[i]!.slope, widened(shift))), start);
  const weights = [widened(1), ...x.map(({ shift, scale }) => exactProduct(-shift, scale))];
  const spread = inverse.map((_, column) =>
    productsOf(
      weights,
      inverse.map((row) => row[column]!),
    ),
  );
  return { b: at, spread: squareRoot(squaresOf(spread)) };
}
