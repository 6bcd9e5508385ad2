/**
 * P(√n·D > z) for n → ∞ and known parameters (Smirnov 1948), both series to their last digit; R's ks.test(exact = FALSE)
 * stops its series at 1e-6.
 */
export function smirnovP(z: number): number {
  if (z <= 0) return 1;
  let sum = 0;
  if (z < 1) {
    // 1 − (√2π / z) Σ exp(−(2k−1)² π² / 8z²), the theta function seen from its other end.
    for (let k = 1; k <= 9; k += 2) sum += Math.exp(-((k * Math.PI) ** 2) / (8 * z * z));
    return 1 - (Math.sqrt(2 * Math.PI) / z) * sum;
  }
  for (let k = 5; k >= 1; k--) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * (k * z) ** 2);
  return sum;
}

/** Stephens' (1974) polynomials in his modified D, by upper limit of that D; below .302 p is 1, above 1.31 it is 0. */
const STEPHENS = [
  { to: 0.5, terms: [2.76773, -19.828315, 80.709644, -138.55152, 81.218052] },
  { to: 0.9, terms: [-4.901232, 40.662806, -97.490286, 94.029866, -32.355711] },
  { to: 1.31, terms: [6.198765, -19.558097, 23.186922, -12.234627, 2.423045] },
] as const;

/** Lilliefors' p by the formula of Dallal and Wilkinson (1986), which holds up to .1, and above it by Stephens. n ≥ 5. */
export function dallalWilkinsonP(d: number, n: number): number {
  const nd = Math.min(n, 100);
  const kd = n > 100 ? d * (n / 100) ** 0.49 : d;
  const shifted = nd + 2.78019;
  const p = Math.exp(
    -7.01256 * kd * kd * shifted +
      2.99587 * kd * Math.sqrt(shifted) -
      0.122119 +
      0.974598 / Math.sqrt(nd) +
      1.67997 / nd,
  );
  if (p <= 0.1) return p;
  const modified = (Math.sqrt(n) - 0.01 + 0.85 / Math.sqrt(n)) * d;
  if (modified <= 0.302) return 1;
  const piece = STEPHENS.find(({ to }) => modified <= to);
  return piece === undefined ? 0 : piece.terms.reduceRight((sum: number, term) => sum * modified + term, 0);
}

/**
 * The p that SPSS prints since 21.0.0.1 under "Lilliefors Significance Correction": by Dallal and Wilkinson's formula up
 * to .1; .200, as a lower bound, where D is at most D20 = .736/√n (a fit of SPSS's unpublished table); between the two
 * linear in D. At n = 5 and 6, where D20 exceeds the D of p = .1, the formula goes first. n ≥ 5.
 */
export function spssRule(d: number, n: number): { readonly p: number; readonly isBound: boolean } {
  const small = n <= 100;
  const a = small ? -7.01256 * (n + 2.78019) : -7.90289126054 * n ** 0.98;
  const b = small ? 2.99587 * Math.sqrt(n + 2.78019) : 3.180370175721 * n ** 0.49;
  const c = small ? 2.1804661 + 0.974598 / Math.sqrt(n) + 1.67997 / n : 2.2947256;
  const d10 = (-b - Math.sqrt(b * b - 4 * a * c)) / (2 * a);
  const d20 = 0.736 / Math.sqrt(n);
  // The same polynomial a tenth as high: the published rule subtracts ln 10 with eight digits, 2.1804661 - 2.3025851.
  const tenth = small ? -0.122119 + 0.974598 / Math.sqrt(n) + 1.67997 / n : -0.0078595;
  if (d >= d10) return { p: Math.exp(a * d * d + b * d + tenth), isBound: false };
  if (d <= d20) return { p: 0.2, isBound: true };
  return { p: 0.2 - (0.1 * (d - d20)) / (d10 - d20), isBound: false };
}
