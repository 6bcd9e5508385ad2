import { type Eigen, symmetricEigen } from '../matrix/index.ts';

/** The profiled maximum likelihood discrepancy of the one-factor model at x = ln ψ, with its derivatives by x. */
export interface Discrepancy {
  readonly value: number;
  readonly gradient: Float64Array;
  /** k × k, exact. */
  readonly hessian: Float64Array;
  /** k × k: the part of the Hessian that is never negative, with a small ridge: a safe substitute. */
  readonly convexPart: Float64Array;
  readonly eigen: Eigen;
}

/**
 * With θ and ω the eigenvalues and eigenvectors of Ψ^(−½) R Ψ^(−½): value Σ (θ − ln θ − 1) over all but the first;
 * gradient Σ (1 − θ_m) ω_im² (Jöreskog 1967). The Hessian follows by differentiating once more (Clarke 1970).
 */
export function discrepancy(correlations: Float64Array, x: Float64Array, k: number): Discrepancy {
  const half = x.map((value) => Math.exp(-value / 2));
  const scaled = correlations.map((r, at) => r * half[Math.floor(at / k)]! * half[at % k]!);
  const eigen = symmetricEigen(scaled, k);
  const { values, vectors } = eigen;
  let value = 0;
  const gradient = new Float64Array(k);
  for (let m = 1; m < k; m++) {
    const theta = values[m]!;
    value += theta - 1 - Math.log(theta);
    for (let i = 0; i < k; i++) gradient[i] = gradient[i]! + (1 - theta) * vectors[i * k + m]! ** 2;
  }
  const { hessian, convexPart } = secondDerivatives(eigen, k);
  return { value, gradient, hessian, convexPart, eigen };
}

function secondDerivatives({ values, vectors }: Eigen, k: number): Pick<Discrepancy, 'hessian' | 'convexPart'> {
  const hessian = new Float64Array(k * k);
  const convexPart = new Float64Array(k * k);
  const first = values[0]!;
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      let plain = 0;
      let weighted = 0;
      let withFirst = 0;
      for (let m = 1; m < k; m++) {
        const product = vectors[i * k + m]! * vectors[j * k + m]!;
        const theta = values[m]!;
        plain += product;
        weighted += theta * product;
        withFirst += product * (((theta - 1) * (theta + first)) / (theta - first));
      }
      const convex = plain * weighted + (i === j ? 1e-6 : 0);
      const exact = plain * weighted + withFirst * vectors[i * k]! * vectors[j * k]!;
      for (const at of [i * k + j, j * k + i]) {
        convexPart[at] = convex;
        hessian[at] = exact;
      }
    }
  }
  return { hessian, convexPart };
}

/** λ = Ψ^½ ω₁ √(θ₁ − 1), or 0 where the first root does not exceed 1. */
export function loadingsAt({ eigen }: Discrepancy, x: Float64Array, k: number): Float64Array {
  const strength = Math.sqrt(Math.max(0, eigen.values[0]! - 1));
  return x.map((value, i) => Math.exp(value / 2) * eigen.vectors[i * k]! * strength);
}
