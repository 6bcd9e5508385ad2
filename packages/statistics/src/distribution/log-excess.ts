/**
 * ln(1 + u) − u without cancellation. `ratio` is 1 + u as the caller can compute it best: near u = −1 it holds digits
 * that u has lost.
 *
 * @example logExcess(1e-9, 1 + 1e-9) // ≈ -4.999999996666667e-19
 */
export function logExcess(u: number, ratio: number): number {
  if (u < -0.6 || u > 1.5) return Math.log(ratio) - u;
  // With r = u/(2+u): ln(1+u) = 2 atanh(r), and 2r − u = −u·r.
  const r = u / (2 + u);
  const s = r * r;
  let power = 1;
  let sum = 0;
  for (let k = 3; power > 1e-18 * sum; k += 2) {
    sum += power / k;
    power *= s;
  }
  return r * (2 * s * sum - u);
}
