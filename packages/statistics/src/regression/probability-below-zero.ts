/** The logarithm of a characteristic function at t: its real part, and its phase, continuous from 0 at t = 0. */
export type LogCharacteristic = (t: number) => { readonly real: number; readonly phase: number };

const REACH = 4.7;
/** Steps to a unit of the substituted variable, at first and at most. */
const COARSE = 8;
const FINE = 512;
const TOLERANCE = 1e-13;

/**
 * P(Q < 0) from the characteristic function of Q by Gil-Pelaez's (1951) inversion, as Imhof (1961) for quadratic forms:
 * 1/2 − (1/π) ∫ Im φ(t) / t dt. With t = scale · exp(π/2 · sinh u) the trapezoidal rule converges with the number of
 * steps (Takahasi and Mori 1974); steps are halved until nothing changes. Absolute error about 1e-13. `scale` is of the
 * order of 1 / sd(Q).
 */
export function probabilityBelowZero(logCharacteristic: LogCharacteristic, scale: number): number {
  const weigh = (u: number): number => {
    const { real, phase } = logCharacteristic(scale * Math.exp((Math.PI / 2) * Math.sinh(u)));
    return Math.exp(real) * Math.sin(phase) * Math.cosh(u);
  };
  // ∫ … dt / t has dt / t = π/2 · cosh u du, which the π of the formula leaves as a half.
  let steps = COARSE;
  let sum = 0;
  for (let at = -REACH * steps; at <= REACH * steps; at++) sum += weigh(at / steps);
  let integral = sum / steps;
  while (steps < FINE) {
    for (let at = -REACH * steps + 0.5; at < REACH * steps; at++) sum += weigh(at / steps);
    steps *= 2;
    const finer = sum / steps;
    const change = Math.abs(finer - integral);
    integral = finer;
    if (change < TOLERANCE) break;
  }
  return Math.min(1, Math.max(0, 0.5 - integral / 2));
}
