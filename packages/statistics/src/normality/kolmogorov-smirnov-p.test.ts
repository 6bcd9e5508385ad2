import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { dallalWilkinsonP, smirnovP, spssRule } from './kolmogorov-smirnov-p.ts';

test('Smirnov’s limit equals its series in 600 bits', () => {
  const { smirnov } = readFixture<{ readonly smirnov: readonly (readonly [z: number, p: number])[] }>('distribution');
  expect(smirnov.length).toBeGreaterThan(10);
  for (const [z, p] of smirnov) expectClose(smirnovP(z), p, 1e-12, 0, `z = ${z}`);
  expect(smirnovP(0)).toBe(1);
});

test('SPSS’s printed p of published theses, within the rounding of D to three decimals', () => {
  // n, D as printed, p as printed.
  const rows = [
    [65, 0.135, 0.005],
    [65, 0.142, 0.002],
    [65, 0.144, 0.002],
    [120, 0.074, 0.099],
    [89, 0.087, 0.095],
    [30, 0.172, 0.024],
    [30, 0.204, 0.003],
    [20, 0.241, 0.003],
  ] as const;
  for (const [n, d, p] of rows) {
    expect(spssRule(d + 0.0005, n).p, `${n} ${d}`).toBeLessThanOrEqual(p + 0.0005);
    expect(spssRule(d - 0.0005, n).p, `${n} ${d}`).toBeGreaterThanOrEqual(p - 0.0005);
    expect(spssRule(d, n).isBound).toBe(false);
  }
  for (const [n, d] of [
    [65, 0.084],
    [20, 0.142],
    [87, 0.076],
    [101, 0.0732],
  ] as const) {
    expect(spssRule(d, n)).toEqual({ p: 0.2, isBound: true });
  }
});

test('SPSS’s rule falls with D and is continuous from .2 through .1', () => {
  // Up to about n = 10 the two marks nearly meet, and p falls steeply between them.
  for (const n of [12, 50, 100, 101, 500, 5000]) {
    const d20 = 0.736 / Math.sqrt(n);
    let before = 0.2;
    for (let step = 1; step <= 400; step++) {
      const { p, isBound } = spssRule(d20 * (1 + step / 200), n);
      expect(isBound).toBe(false);
      expect(p).toBeLessThan(before);
      expect(before - p, `n = ${n}, step ${step}`).toBeLessThan(0.02);
      before = p;
    }
  }
});

test('up to .1 SPSS’s rule and Dallal and Wilkinson’s formula agree for n ≤ 100, nearly so above', () => {
  for (const n of [7, 30, 100]) {
    const d = 1 / Math.sqrt(n);
    expectClose(spssRule(d, n).p, dallalWilkinsonP(d, n), 1e-6);
  }
  expectClose(spssRule(0.05, 500).p, dallalWilkinsonP(0.05, 500), 1e-4);
});
