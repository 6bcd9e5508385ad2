import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPower } from '../../reference/power-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { powerOf } from './power-of.ts';
import type { PowerTest } from './power-test.ts';

const { t, anova, regression, correlation } = readPower();

function power(of: PowerTest, n: number, effect: number, level = 0.05): number {
  const result = powerOf(of, n, effect, level);
  if (typeof result !== 'number') throw new Error(result.refused);
  return result;
}

test('t tests, one tail and two, equal power.t.test(strict = TRUE) and pwr', () => {
  expect(t.length).toBeGreaterThan(400);
  for (const { test: name, n, effect, level, one, two } of t) {
    const label = `${name} ${n} ${effect} ${level}`;
    // pt(ncp) has an absolute error near 1e-12.
    expectClose(power({ test: name, tails: 2 }, n, effect, level), two, 1e-10, 1e-11, label);
    expectClose(power({ test: name, tails: 1 }, n, effect, level), one, 1e-10, 1e-11, label);
  }
});

test('analysis of variance equals power.anova.test', () => {
  for (const { groups, n, effect, power: expected } of anova) {
    expectClose(power({ test: 'anova', groups }, n, effect), expected, 1e-10, 0, `${groups} ${n} ${effect}`);
  }
});

test('R² and its increase equal the noncentral F of R', () => {
  for (const { predictors, tested, n, effect, level, power: expected } of regression) {
    const label = `${predictors} ${tested} ${n} ${effect} ${level}`;
    expectClose(power({ test: 'r2-increase', predictors, tested }, n, effect, level), expected, 1e-10, 0, label);
    if (predictors === tested) {
      expect(power({ test: 'regression', predictors }, n, effect, level)).toBe(
        power({ test: 'r2-increase', predictors, tested }, n, effect, level),
      );
    }
  }
});

test('correlations equal the integral over the exact distribution; Fisher’s approximation is near', () => {
  for (const { n, effect, level, one, two, fisher } of correlation) {
    const label = `${n} ${effect} ${level}`;
    expectClose(power({ test: 'correlation', tails: 2 }, n, effect, level), two, 1e-9, 0, label);
    expectClose(power({ test: 'correlation', tails: 1 }, n, effect, level), one, 1e-9, 0, label);
    if (n >= 20)
      expectClose(power({ test: 'correlation', tails: 2 }, n, effect, level), fisher, 0, n < 85 ? 0.006 : 0.001, label);
  }
});

const anyTest: fc.Arbitrary<PowerTest> = fc.oneof(
  fc.record({
    test: fc.constantFrom('t-one-sample', 't-paired', 't-two-sample', 'correlation'),
    tails: fc.constantFrom(1, 2),
  }),
  fc.record({ test: fc.constant('anova'), groups: fc.integer({ min: 2, max: 9 }) }),
  fc.record({ test: fc.constant('regression'), predictors: fc.integer({ min: 1, max: 9 }) }),
);

test('no effect has the level; power rises with n, effect and level, in 0..1', () => {
  fc.assert(
    fc.property(
      anyTest,
      fc.integer({ min: 11, max: 5000 }),
      fc.double({ min: 0.001, max: 0.95, noNaN: true }),
      fc.double({ min: 0.0001, max: 0.5, noNaN: true }),
      (of, n, effect, level) => {
        const here = power(of, n, effect, level);
        expectClose(power(of, n, 0, level), level, 1e-9);
        expect(here).toBeGreaterThanOrEqual(level * (1 - 1e-9));
        expect(here).toBeLessThanOrEqual(1);
        expect(power(of, n + 20, effect, level)).toBeGreaterThanOrEqual(here - 1e-12);
        expect(power(of, n, effect * 1.04, level)).toBeGreaterThanOrEqual(here - 1e-12);
        expect(power(of, n, effect, level * 1.5)).toBeGreaterThanOrEqual(here - 1e-12);
      },
    ),
    { numRuns: 30 },
  );
});

test('one predictor is a correlation with fixed values: nearly the same power; one group pair is a two-sample t', () => {
  for (const n of [5, 40, 300]) {
    expectClose(power({ test: 'anova', groups: 2 }, n, 0.2), power({ test: 't-two-sample', tails: 2 }, n, 0.4), 1e-10);
    expectClose(
      power({ test: 't-paired', tails: 1 }, n, 0.3),
      power({ test: 't-one-sample', tails: 1 }, n, 0.3),
      1e-15,
    );
  }
  const r2 = 0.09;
  const byF = power({ test: 'regression', predictors: 1 }, 200, r2 / (1 - r2));
  expectClose(power({ test: 'correlation', tails: 2 }, 200, 0.3), byF, 0, 0.01);
});

test('ends: too few people, hardly any, ten million', () => {
  expect(powerOf({ test: 't-two-sample', tails: 2 }, 1, 0.5)).toEqual({ refused: 'too-small-sample', least: 2 });
  expect(powerOf({ test: 'correlation', tails: 2 }, 3, 0.5)).toEqual({ refused: 'too-small-sample', least: 4 });
  expect(powerOf({ test: 'r2-increase', predictors: 8, tested: 2 }, 9, 0.5)).toEqual({
    refused: 'too-small-sample',
    least: 10,
  });
  expect(power({ test: 'correlation', tails: 1 }, 4, 0.99)).toBeLessThan(1);
  expectClose(power({ test: 'correlation', tails: 2 }, 1e7, 0.99), 1, 1e-14);
  expectClose(power({ test: 'anova', groups: 1000 }, 1e7, 100), 1, 1e-14);
  expectClose(power({ test: 't-one-sample', tails: 2 }, 20, 0.5, 1e-12), 0, 0, 1e-6);
});

test('misuse throws', () => {
  const two: PowerTest = { test: 't-two-sample', tails: 2 };
  expect(() => powerOf(two, 10.5, 0.5)).toThrow(RangeError);
  expect(() => powerOf(two, 0, 0.5)).toThrow(RangeError);
  expect(() => powerOf(two, 1e8, 0.5)).toThrow(RangeError);
  expect(() => powerOf(two, 10, -0.5)).toThrow(RangeError);
  expect(() => powerOf(two, 10, Number.NaN)).toThrow(RangeError);
  expect(() => powerOf(two, 10, 101)).toThrow(RangeError);
  expect(() => powerOf(two, 10, 0.5, 0)).toThrow(RangeError);
  expect(() => powerOf({ test: 'correlation', tails: 2 }, 10, 1)).toThrow(RangeError);
  expect(() => powerOf({ test: 'anova', groups: 1 }, 10, 0.5)).toThrow(RangeError);
  expect(() => powerOf({ test: 'regression', predictors: 0 }, 10, 0.5)).toThrow(RangeError);
  expect(() => powerOf({ test: 'r2-increase', predictors: 3, tested: 4 }, 10, 0.5)).toThrow(RangeError);
});
