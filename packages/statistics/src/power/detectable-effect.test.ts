import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPower } from '../../reference/power-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { detectableEffect } from './detectable-effect.ts';
import { powerOf } from './power-of.ts';
import type { PowerTest } from './power-test.ts';

const TWO: PowerTest = { test: 't-two-sample', tails: 2 };
const CORRELATION: PowerTest = { test: 'correlation', tails: 2 };
const ANOVA: PowerTest = { test: 'anova', groups: 4 };
const REGRESSION: PowerTest = { test: 'regression', predictors: 5 };

test('equals the roots that R finds', () => {
  for (const { n, t, anova, regression, correlation } of readPower().effects) {
    for (const [of, expected] of [
      [TWO, t],
      [ANOVA, anova],
      [REGRESSION, regression],
      [CORRELATION, correlation],
    ] as const) {
      const effect = detectableEffect(of, n);
      if (Number.isNaN(expected)) expect(effect).toEqual({ refused: 'too-small-sample', least: 7 });
      else if (typeof effect === 'number') expectClose(effect, expected, 1e-8, 0, `${of.test} ${n}`);
      else throw new Error(effect.refused);
    }
  }
});

test('has the power asked for', () => {
  const of = fc.constantFrom(TWO, CORRELATION, ANOVA, REGRESSION);
  const wanted = fc.double({ min: 0.051, max: 0.9999, noNaN: true });
  fc.assert(
    fc.property(of, fc.integer({ min: 12, max: 100_000 }), wanted, (test, n, power) => {
      const effect = detectableEffect(test, n, power);
      if (typeof effect !== 'number') throw new Error(effect.refused);
      const reached = powerOf(test, n, effect);
      if (typeof reached !== 'number') throw new Error(reached.refused);
      expectClose(reached, power, 1e-9);
    }),
    { numRuns: 30 },
  );
});

test('refusals and misuse', () => {
  expect(detectableEffect(REGRESSION, 6)).toEqual({ refused: 'too-small-sample', least: 7 });
  expect(detectableEffect(CORRELATION, 4, 0.9999)).toEqual({ refused: 'beyond-limit' });
  expect(detectableEffect(REGRESSION, 7, 0.99, 1e-12)).toEqual({ refused: 'beyond-limit' });
  expect(() => detectableEffect(TWO, 10, 0.04)).toThrow(RangeError);
  expect(() => detectableEffect(TWO, 10.5)).toThrow(RangeError);
});
