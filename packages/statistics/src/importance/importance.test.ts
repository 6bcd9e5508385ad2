import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDiagnostics, rowsOf } from '../../reference/diagnostics-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { drawMoments } from '../resampling/index.ts';
import { bootstrapImportance } from './bootstrap-importance.ts';
import { lmg } from './lmg.ts';
import { relativeWeights } from './relative-weights.ts';

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

test('LMG equals lm over all subsets, relative weights the matrix formula in R; both sum to R²', () => {
  const cases = readDiagnostics();
  expect(cases.length).toBe(4);
  for (const one of cases) {
    const moments = momentsOf(rowsOf(one));
    const predictors = one.predictors.map((_, i) => i + 1);
    for (const [kind, expected] of [
      [lmg, one.lmg],
      [relativeWeights, one.relativeWeights],
    ] as const) {
      const actual = kind(moments, 0, predictors);
      if ('refused' in actual) throw new Error(`refused: ${actual.refused}`);
      expectClose(actual.rSquared, one.rSquared, 1e-11);
      for (const [i, share] of expected.entries())
        expectClose(actual.shares[i]!, share, 1e-10, 1e-14, `${one.data} ${i}`);
      expectClose(sum(actual.proportions), 1, 1e-12);
    }
  }
});

test('shares are not negative, sum to R² and follow the predictors when these change places', () => {
  const design = fc.integer({ min: 7, max: 16 }).chain((n) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: n, maxLength: n }), {
      minLength: 4,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(design, (columns) => {
      const moments = momentsOf(columns);
      for (const kind of [lmg, relativeWeights]) {
        const plain = kind(moments, 0, [1, 2, 3]);
        const turned = kind(moments, 0, [3, 1, 2]);
        if ('refused' in plain || 'refused' in turned) {
          expect([plain, turned].every((one) => 'refused' in one)).toBe(true);
          continue;
        }
        expect(plain.shares.every((share) => share >= -1e-12)).toBe(true);
        expectClose(sum(plain.shares), plain.rSquared, 1e-12, 1e-14);
        for (const [to, from] of [2, 0, 1].entries()) {
          expectClose(turned.shares[to]!, plain.shares[from]!, 1e-8, 1e-11);
        }
      }
    }),
  );
});

test('two predictors that are exchangeable share alike; uncorrelated ones get their r²', () => {
  const a = [1, 1, -1, -1, 1, 1, -1, -1];
  const b = [1, -1, 1, -1, 1, -1, 1, -1];
  const y = [3, 1, 1, -2, 2, 0, -1, -4];
  const moments = momentsOf([y, a, b]);
  const shares = [lmg, relativeWeights].map((kind) => kind(moments, 0, [1, 2]));
  const [first, second] = shares;
  if (!first || !second || 'refused' in first || 'refused' in second) throw new Error('refused');
  for (const i of [0, 1]) expectClose(first.shares[i]!, second.shares[i]!, 1e-13);
});

test('refusals pass through; misuse throws', () => {
  const y = [1, 3, 2, 5, 4, 4];
  const x = [1, 2, 3, 4, 6, 1];
  const doubled = momentsOf([y, x, x.map((value) => 2 * value)]);
  expect(lmg(doubled, 0, [1, 2])).toEqual({ refused: 'collinear-predictors', which: [2] });
  expect(relativeWeights(doubled, 0, [1, 2])).toHaveProperty('refused', 'collinear-predictors');
  expect(bootstrapImportance(drawMoments([y.map(() => 3), y], 10, 1))).toHaveProperty('refused', 'constant-predictor');
  const many = momentsOf(
    Array.from({ length: 14 }, (_, i) => Array.from({ length: 20 }, (_, row) => (row * (i + 3)) % 7)),
  );
  expect(() => lmg(many, 0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])).toThrow(RangeError);
  expect(() => lmg(doubled, 0, [])).toThrow(RangeError);
  expect(() => bootstrapImportance(drawMoments([x, y], 10, 1), 2)).toThrow(RangeError);
});

test('twelve predictors are still quick, and a bootstrap of five takes less than a second', () => {
  const n = 200;
  const columns = Array.from({ length: 13 }, (_, i) =>
    Array.from({ length: n }, (_, row) => ((row + 1) ** 2 * (i + 2) * 7919) % (17 + i)),
  );
  const twelve = lmg(momentsOf(columns), 0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect('refused' in twelve ? twelve : sum(twelve.proportions)).toBeCloseTo(1, 10);

  const one = readDiagnostics()[0]!;
  const [outcome, ...predictors] = rowsOf(one);
  const modelColumns = [...predictors, outcome!];
  const start = performance.now();
  const drawn = bootstrapImportance(drawMoments(modelColumns, 2000, 5));
  // The bound leaves room for a busy machine.
  expect(performance.now() - start).toBeLessThan(3000);
  if ('refused' in drawn) throw new Error('refused');
  expect(drawn.used).toBe(2000);
  expect(drawn).toEqual(bootstrapImportance(drawMoments(modelColumns, 2000, 5)));
  for (const kind of [drawn.lmg, drawn.relativeWeights]) {
    expect(kind.length).toBe(5);
    for (const { share, lower, upper, proportion, proportionLower, proportionUpper } of kind) {
      expect(lower >= 0 && lower < upper && upper <= 1).toBe(true);
      expect(share > lower * 0.9 && share < upper).toBe(true);
      expect(proportion > proportionLower * 0.9 && proportion < proportionUpper).toBe(true);
    }
  }
});

test('draws in which a column is constant are counted, not invented', () => {
  const drawn = bootstrapImportance(
    drawMoments(
      [
        [0, 0, 0, 0, 1],
        [1, 2, 3, 5, 4],
      ],
      300,
      9,
    ),
  );
  if ('refused' in drawn) throw new Error('refused');
  expect(drawn.used).toBeGreaterThan(100);
  expect(drawn.used).toBeLessThan(300);
});
