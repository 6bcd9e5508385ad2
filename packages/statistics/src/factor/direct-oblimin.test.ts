import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ObliqueSolution, readFactorCases } from '../../reference/factor-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { type DirectOblimin, directOblimin } from './direct-oblimin.ts';
import { type Loadings, rowSquares } from './loadings.ts';
import { multiply, transpose } from './multiply.ts';

/** Σ over pairs of factors of Σ λ²_ip λ²_iq. */
function criterion(pattern: Loadings, lengths: readonly number[]): number {
  return pattern.reduce((sum, row, i) => {
    const squares = row.map((value) => (value / lengths[i]!) ** 2);
    const all = squares.reduce((total, value) => total + value, 0);
    return sum + squares.reduce((part, value) => part + value * (all - value), 0) / 2;
  }, 0);
}

function compare(actual: DirectOblimin, expected: ObliqueSolution, label: string): void {
  expect(actual.converged, label).toBe(true);
  for (const [i, row] of expected.pattern.entries()) {
    for (const [m, value] of row.entries()) {
      expectClose(actual.pattern[i]![m]!, value, 0, 2e-7, label);
      expectClose(actual.structure[i]![m]!, expected.structure[i]![m]!, 0, 2e-7, label);
    }
  }
  for (const [i, row] of expected.phi.entries()) {
    for (const [m, value] of row.entries()) expectClose(actual.factorCorrelations[i]![m]!, value, 0, 2e-7, label);
  }
}

test('pattern, structure and factor correlations of real scales equal GPArotation::oblimin', () => {
  let compared = 0;
  for (const { data, solutions } of readFactorCases()) {
    for (const solution of solutions) {
      if (!('oblimin' in solution)) continue;
      const label = `${data} ${solution.factors}`;
      const normalized = directOblimin(solution.axes);
      compare(normalized, solution.oblimin, label);
      compare(directOblimin(solution.axes, { normalize: false }), solution.obliminRaw, `${label} raw`);
      compare(directOblimin(solution.components), solution.obliminComponents, `${label} components`);
      const lengths = rowSquares(solution.axes).map(Math.sqrt);
      expectClose(criterion(normalized.pattern, lengths), solution.oblimin.criterion, 1e-12, 0, label);
      compared++;
    }
  }
  expect(compared).toBe(5);
});

const rows = fc
  .integer({ min: 1, max: 3 })
  .chain((m) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: m, maxLength: m }), { minLength: 4, maxLength: 9 }),
  );

test('reproduces the same correlations with axes of length 1, and lowers the criterion', () => {
  fc.assert(
    fc.property(rows, (integers) => {
      const loadings = integers.map((row) => row.map((value) => value / 10));
      const { pattern, structure, factorCorrelations } = directOblimin(loadings, { normalize: false });
      const model = multiply(structure, transpose(pattern));
      const before = multiply(loadings, transpose(loadings));
      // Axes that nearly fall together cost digits.
      const largest = Math.max(1, ...pattern.flat().map(Math.abs));
      for (const [i, row] of before.entries()) {
        for (const [j, value] of row.entries()) expectClose(model[i]![j]!, value, 0, 1e-10 * largest ** 2);
      }
      for (const [m, row] of factorCorrelations.entries()) expect(row[m]).toBe(1);
      const ones = loadings.map(() => 1);
      expect(criterion(pattern, ones)).toBeLessThanOrEqual(criterion(loadings, ones) + 1e-12);
    }),
    { numRuns: 40 },
  );
});

test('a clean structure is found; one factor stays; misuse throws', () => {
  const clean = [
    [0.8, 0],
    [0.7, 0],
    [0.6, 0],
    [0, 0.7],
    [0, 0.6],
    [0, 0.5],
  ];
  // Turned by half a radian.
  const turned = clean.map(([a, b]) => [
    a! * Math.cos(0.5) - b! * Math.sin(0.5),
    a! * Math.sin(0.5) + b! * Math.cos(0.5),
  ]);
  for (const normalize of [true, false]) {
    const found = directOblimin(turned, { normalize });
    for (const [i, row] of clean.entries()) {
      for (const [m, value] of row.entries()) expectClose(found.pattern[i]![m]!, value, 0, 1e-9);
    }
    expectClose(found.factorCorrelations[0]![1]!, 0, 0, 1e-9);
  }
  // At the loadings as they come the gradient vanishes, halfway between two factors.
  const halfway = [
    [0.6, 0.6],
    [0.5, 0.5],
    [0.7, -0.7],
    [0.4, -0.4],
  ];
  expectClose(directOblimin(halfway).pattern[0]![1]!, 0.6 * Math.SQRT2, 1e-9);
  expectClose(directOblimin(halfway).pattern[0]![0]!, 0, 0, 1e-9);
  expect(directOblimin([[0.5], [0.6]])).toMatchObject({ pattern: [[0.5], [0.6]], factorCorrelations: [[1]] });
  expect(directOblimin([[0, 0]]).pattern).toEqual([[0, 0]]);
  expect(() => directOblimin([])).toThrow(RangeError);
  expect(() => directOblimin([[1, 2], [1]])).toThrow(RangeError);
});
