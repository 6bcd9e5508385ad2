import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { studentTwoSided } from '../distribution/index.ts';
import { criticalCorrelation } from './critical-correlation.ts';

test('the r table: n = 101 and n = 30, two-tailed 5 %, and one-tailed', () => {
  expect(criticalCorrelation(99, 0.05, 2)).toBeCloseTo(0.1956, 4);
  expect(criticalCorrelation(28, 0.05, 2)).toBeCloseTo(0.361, 3);
  expect(criticalCorrelation(99, 0.05, 1)).toBeCloseTo(0.1646, 4);
});

test('an r on the mark has exactly the level as its p', () => {
  for (const df of [1, 10, 99, 5000]) {
    const r = criticalCorrelation(df, 0.01, 2);
    expectClose(studentTwoSided(r * Math.sqrt(df / (1 - r * r)), df), 0.01, 1e-9);
  }
});

test('misuse throws', () => {
  expect(() => criticalCorrelation(0, 0.05, 2)).toThrow(RangeError);
  expect(() => criticalCorrelation(10, 0, 2)).toThrow(RangeError);
});
