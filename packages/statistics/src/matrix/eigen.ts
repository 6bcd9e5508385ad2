/** Eigenvalues in descending order; column m of `vectors` (row-major) is the unit eigenvector of `values[m]`. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: Float64Array;
}

const SWEEPS = 60;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix (row-major) by cyclic Jacobi rotations: slow for hundreds of
 * columns, but accurate to the last digits for the tens that a questionnaire has. A sign of a vector is arbitrary.
 *
 * @example Array.from(symmetricEigen(Float64Array.of(2, 0, 0, 5), 2).values) // [5, 2]
 */
export function symmetricEigen(matrix: Float64Array, size: number): Eigen {
  if (matrix.length !== size * size) {
    throw new RangeError(`symmetricEigen needs ${size * size} elements, got ${matrix.length}`);
  }
  const a = matrix.slice();
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i++) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let rotated = false;
    for (let p = 0; p < size - 1; p++) {
      for (let q = p + 1; q < size; q++) {
        const off = a[p * size + q]!;
        const limit = 1e-17 * Math.sqrt(Math.abs(a[p * size + p]! * a[q * size + q]!));
        if (off === 0 || Math.abs(off) <= limit) continue;
        rotate(a, vectors, size, p, q);
        rotated = true;
      }
    }
    if (!rotated) break;
  }
  return sortDescending(a, vectors, size);
}

/** One Jacobi rotation that makes element (p, q) zero, kept in `vectors` too. */
function rotate(a: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const off = a[p * size + q]!;
  const theta = (a[q * size + q]! - a[p * size + p]!) / (2 * off);
  const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(1, theta));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  a[p * size + p] = a[p * size + p]! - tangent * off;
  a[q * size + q] = a[q * size + q]! + tangent * off;
  a[p * size + q] = 0;
  a[q * size + p] = 0;
  for (let i = 0; i < size; i++) {
    if (i !== p && i !== q) {
      const ip = a[i * size + p]!;
      const iq = a[i * size + q]!;
      const newP = cosine * ip - sine * iq;
      const newQ = sine * ip + cosine * iq;
      a[i * size + p] = newP;
      a[p * size + i] = newP;
      a[i * size + q] = newQ;
      a[q * size + i] = newQ;
    }
    const vp = vectors[i * size + p]!;
    const vq = vectors[i * size + q]!;
    vectors[i * size + p] = cosine * vp - sine * vq;
    vectors[i * size + q] = sine * vp + cosine * vq;
  }
}

function sortDescending(a: Float64Array, vectors: Float64Array, size: number): Eigen {
  const order = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    // Equal values stay in their order.
    let to = i;
    for (; to > 0 && a[order[to - 1]! * size + order[to - 1]!]! < a[i * size + i]!; to--) order[to] = order[to - 1]!;
    order[to] = i;
  }
  const values = new Float64Array(size);
  const sorted = new Float64Array(size * size);
  for (let m = 0; m < size; m++) {
    const from = order[m]!;
    values[m] = a[from * size + from]!;
    for (let i = 0; i < size; i++) sorted[i * size + m] = vectors[i * size + from]!;
  }
  return { values, vectors: sorted };
}
