/**
 * The normal distribution function by its power series about 0, to about 1e-12 for |z| <= 4: only + - * /, because the
 * last bit of an exponential may differ between platforms, and the rows must not.
 */
export function normalShareBelow(z: number): number {
  if (z <= -6) return 0;
  if (z >= 6) return 1;
  let term = z;
  let sum = z;
  for (let k = 1; k < 200; k++) {
    term *= (-z * z) / (2 * k);
    const next = sum + term / (2 * k + 1);
    if (next === sum) break;
    sum = next;
  }
  return 0.5 + sum / 2.5066282746310002;
}

/** Blom's normal scores, z((i - 3/8) / (n + 1/4)) for i = 1..n: how n sorted normal numbers would lie. */
export function normalScores(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => quantile((index + 1 - 0.375) / (count + 0.25)));
}

function quantile(share: number): number {
  let low = -6;
  let high = 6;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (normalShareBelow(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
