import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPower } from '../../reference/power-fixture.ts';
import { powerOf } from './power-of.ts';
import type { PowerTest } from './power-test.ts';
import { type SampleSize, sampleSizeFor } from './sample-size-for.ts';

const TESTS: Readonly<Record<string, PowerTest>> = {
  't-two-sample': { test: 't-two-sample', tails: 2 },
  't-paired': { test: 't-paired', tails: 2 },
  anova: { test: 'anova', groups: 4 },
  regression: { test: 'regression', predictors: 5 },
  correlation: { test: 'correlation', tails: 2 },
};

function found(...of: Parameters<typeof sampleSizeFor>): SampleSize {
  const result = sampleSizeFor(...of);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

test('equals R rounded up: power.t.test, power.anova.test, pwr.f2.test, the exact correlation', () => {
  const { sizes } = readPower();
  expect(sizes.length).toBe(45);
  for (const { test: name, effect, power, n } of sizes) {
    expect(found(TESTS[name]!, effect, power).n, `${name} ${effect} ${power}`).toBe(n);
  }
});

test('Cohen’s (1992) table for a power of .80 at .05', () => {
  // Medium effects; he rounds to the nearest and approximates r.
  expect(found(TESTS['t-two-sample']!, 0.5).n).toBe(64);
  expect(found(TESTS.anova!, 0.25)).toMatchObject({ n: 45, total: 180 });
  expect(Math.abs(found(TESTS.correlation!, 0.3).n - 85)).toBeLessThanOrEqual(1);
  expect(Math.abs(found(TESTS.regression!, 0.15).n - 91)).toBeLessThanOrEqual(1);
});

test('n reaches the power and n − 1 does not', () => {
  const of = fc.constantFrom(...Object.values(TESTS));
  const effect = fc.double({ min: 0.02, max: 0.9, noNaN: true });
  const wanted = fc.double({ min: 0.3, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(of, effect, wanted, (test, size, power) => {
      const { n, power: reached } = found(test, size, power);
      expect(reached).toBeGreaterThanOrEqual(power);
      const before = powerOf(test, n - 1, size);
      if (typeof before === 'number') expect(before).toBeLessThan(power);
      else expect(before.refused).toBe('too-small-sample');
    }),
    { numRuns: 30 },
  );
});

test('refusals and misuse', () => {
  for (const of of Object.values(TESTS)) {
    expect(sampleSizeFor(of, 0)).toEqual({ refused: 'no-effect' });
    expect(sampleSizeFor(of, 1e-9)).toEqual({ refused: 'beyond-limit' });
    expect(() => sampleSizeFor(of, 0.3, 0.05)).toThrow(RangeError);
    expect(() => sampleSizeFor(of, 0.3, 1)).toThrow(RangeError);
    expect(() => sampleSizeFor(of, 0.3, 0.8, 0)).toThrow(RangeError);
    expect(() => sampleSizeFor(of, -0.3)).toThrow(RangeError);
  }
  expect(found(TESTS['t-paired']!, 100, 0.999)).toMatchObject({ n: 2, total: 2 });
});
