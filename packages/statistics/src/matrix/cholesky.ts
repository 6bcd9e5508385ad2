/** The lower triangular L of L·Lᵀ = matrix, and the columns that depend on the columns before them. */
export interface Cholesky {
  readonly size: number;
  /** Row-major; the upper triangle is zero. The columns listed in `dependent` are zero. */
  readonly lower: Float64Array;
  /** Columns whose pivot fell to `tolerance` times their diagonal or below; empty when the matrix is positive definite. */
  readonly dependent: readonly number[];
}

/**
 * Factorizes a symmetric positive semidefinite matrix (row-major), without pivoting. A column that the columns before
 * it explain up to `tolerance` of its own diagonal is named in `dependent` instead of failing. Pure; throws on a
 * length other than size².
 *
 * @example Array.from(factorize(Float64Array.of(4, 2, 2, 5), 2, 1e-10).lower) // [2, 0, 1, 2]
 */
export function factorize(matrix: Float64Array, size: number, tolerance: number): Cholesky {
  if (matrix.length !== size * size) {
    throw new RangeError(`factorize needs ${size * size} elements, got ${matrix.length}`);
  }
  const lower = new Float64Array(size * size);
  const dependent: number[] = [];
  for (let j = 0; j < size; j++) {
    const diagonal = matrix[j * size + j]!;
    let pivot = diagonal;
    for (let m = 0; m < j; m++) pivot -= lower[j * size + m]! ** 2;
    // Written so that a NaN counts as dependent too.
    if (!(pivot > tolerance * diagonal)) {
      dependent.push(j);
      continue;
    }
    const root = Math.sqrt(pivot);
    lower[j * size + j] = root;
    for (let i = j + 1; i < size; i++) {
      let sum = matrix[i * size + j]!;
      for (let m = 0; m < j; m++) sum -= lower[i * size + m]! * lower[j * size + m]!;
      lower[i * size + j] = sum / root;
    }
  }
  return { size, lower, dependent };
}

/**
 * Solves L·Lᵀ·x = right for a factor without dependent columns.
 *
 * @example Array.from(solve(factorize(Float64Array.of(4, 2, 2, 5), 2, 1e-10), [8, 8])) // [1.5, 1]
 */
export function solve(factor: Cholesky, right: ArrayLike<number>): Float64Array {
  const { size } = factor;
  if (right.length !== size || factor.dependent.length > 0) {
    throw new RangeError(`solve needs a full factor and ${size} elements, got ${right.length}`);
  }
  const x = new Float64Array(right);
  solveIn(factor, x);
  return x;
}

/**
 * The same where the right side stands, for many right sides one after another. Looks at nothing first: the factor must
 * be full and `x` of its size.
 */
export function solveIn({ size, lower }: Cholesky, x: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = x[i]!;
    for (let m = 0; m < i; m++) sum -= lower[i * size + m]! * x[m]!;
    x[i] = sum / lower[i * size + i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    let sum = x[i]!;
    for (let m = i + 1; m < size; m++) sum -= lower[m * size + i]! * x[m]!;
    x[i] = sum / lower[i * size + i]!;
  }
}

/**
 * The inverse (row-major) of the matrix whose factor is given; exactly symmetric.
 *
 * @example Array.from(invert(factorize(Float64Array.of(4, 0, 0, 16), 2, 1e-10))) // [0.25, 0, 0, 0.0625]
 */
export function invert(factor: Cholesky): Float64Array {
  const { size } = factor;
  if (factor.dependent.length > 0) throw new RangeError('invert needs a full factor');
  const inverse = new Float64Array(size * size);
  const column = new Float64Array(size);
  for (let j = 0; j < size; j++) {
    column.fill(0);
    column[j] = 1;
    solveIn(factor, column);
    for (let i = j; i < size; i++) {
      inverse[i * size + j] = column[i]!;
      inverse[j * size + i] = column[i]!;
    }
  }
  return inverse;
}
