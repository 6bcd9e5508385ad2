import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { effectOf, hedgesFactor } from './effect-size.ts';

test('Hedges’ correction: closed forms, and both roads agree where they meet', () => {
  // Γ(1) / (√1 Γ(½)) and Γ(3/2) / (√(3/2) Γ(1)).
  expectClose(hedgesFactor(2), 1 / Math.sqrt(Math.PI), 1e-14);
  expectClose(hedgesFactor(3), Math.sqrt(Math.PI) / 2 / Math.sqrt(1.5), 1e-14);
  expectClose(hedgesFactor(1000), hedgesFactor(1000 * (1 + 1e-12)), 3e-12);
  expectClose(hedgesFactor(1e5), 1 - 3 / (4e5 - 1), 1e-11);
  for (const df of [0, 1, Number.NaN]) expect(hedgesFactor(df)).toBeNaN();
});

test('an effect of 0 has a symmetric interval, a larger level a wider one', () => {
  const { value, lower, upper } = effectOf(0, 3, 20, 0.95);
  expect(value).toBe(0);
  expectClose(lower, -upper, 1e-12);
  expect(effectOf(0.5, 3, 20, 0.99).lower).toBeLessThan(effectOf(0.5, 3, 20, 0.9).lower);
  expect(effectOf(Number.NaN, 3, 20, 0.95).lower).toBeNaN();
});
