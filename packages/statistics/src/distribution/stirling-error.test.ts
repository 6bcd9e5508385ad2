import fc from 'fast-check';
import { test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { stirlingError } from './stirling-error.ts';

test('gives the factorials back', () => {
  let logFactorial = 0;
  for (let n = 1; n <= 60; n++) {
    // ln Γ(n) = Σ ln m for m < n.
    const plain = logFactorial - ((n - 0.5) * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI));
    expectClose(stirlingError(n), plain, 0, 1e-13 * (1 + logFactorial), `n = ${n}`);
    logFactorial += Math.log(n);
  }
});

test('at ½: Γ(½) = √π', () => {
  expectClose(stirlingError(0.5), 0.5 * Math.log(Math.PI) + 0.5 - 0.5 * Math.log(2 * Math.PI), 1e-14);
});

test('reflects: Γ(x)·Γ(1 − x) = π / sin πx', () => {
  const logGamma = (x: number): number => (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), (x) => {
      expectClose(logGamma(x) + logGamma(1 - x), Math.log(Math.PI / Math.sin(Math.PI * x)), 1e-13, 1e-13);
    }),
  );
});
