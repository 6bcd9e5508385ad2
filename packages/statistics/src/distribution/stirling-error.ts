/** Below this the recursion steps up; above it the asymptotic series has more digits than a double. */
const SERIES_FROM = 16;

/**
 * What Stirling's formula leaves over: ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. Densities written with it
 * (Loader 2000, "Fast and accurate computation of binomial probabilities") keep their digits where a difference of
 * log-gammas would lose them.
 *
 * @example stirlingError(1) // ≈ 0.08106146679532726
 */
export function stirlingError(x: number): number {
  let error = 0;
  let y = x;
  while (y < SERIES_FROM) {
    // δ(y) − δ(y+1) = (y+½) ln(1+1/y) − 1 = atanh(r)/r − 1 with r = 1/(2y+1), summed without its cancellation.
    error += y < 0.25 ? (y + 0.5) * Math.log1p(1 / y) - 1 : atanhRest(1 / (2 * y + 1) ** 2);
    y += 1;
  }
  const s = 1 / (y * y);
  const series =
    1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - s * (691 / 360360 - s / 156)))));
  return error + series / y;
}

/** atanh(√s)/√s − 1 = s/3 + s²/5 + …, for 0 ≤ s < ½. */
function atanhRest(s: number): number {
  let power = s;
  let sum = 0;
  for (let k = 3; power > 1e-18 * sum; k += 2) {
    sum += power / k;
    power *= s;
  }
  return sum;
}
