import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDiagnostics, rowsOf } from '../../reference/diagnostics-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { collinearity } from './collinearity.ts';

test('eigenvalues, indices and proportions equal those of R’s svd of the scaled design', () => {
  for (const one of readDiagnostics()) {
    const moments = momentsOf(rowsOf(one));
    const actual = collinearity(
      moments,
      one.predictors.map((_, i) => i + 1),
    );
    for (const [d, expected] of one.collinearity.eigenvalues.entries()) {
      const label = `${one.data} ${d}`;
      expectClose(actual.eigenvalues[d]!, expected, 1e-10, 0, label);
      expectClose(actual.conditionIndices[d]!, one.collinearity.conditionIndices[d]!, 1e-10, 0, label);
      for (const [column, share] of one.collinearity.varianceProportions[d]!.entries()) {
        expectClose(actual.varianceProportions[d]![column]!, share, 1e-10, 1e-13, `${label} ${column}`);
      }
    }
  }
});

test('eigenvalues sum to k + 1, each column of proportions to 1', () => {
  const columns = fc.integer({ min: 4, max: 20 }).chain((n) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: n, maxLength: n }), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(columns, (design) => {
      const { eigenvalues, conditionIndices, varianceProportions } = collinearity(
        momentsOf(design),
        design.map((_, i) => i),
      );
      expectClose(
        eigenvalues.reduce((sum, one) => sum + one, 0),
        design.length + 1,
        1e-12,
      );
      expect(conditionIndices[0]).toBe(1);
      for (let column = 0; column <= design.length; column++) {
        const sum = varianceProportions.reduce((total, row) => total + row[column]!, 0);
        if (eigenvalues.includes(0)) expect(sum).toBeNaN();
        else expectClose(sum, 1, 1e-9);
      }
    }),
  );
});

test('columns that depend on each other, constants and zeros: an infinite index, no proportions', () => {
  const x = [1, 2, 3, 5];
  for (const other of [
    [2, 4, 6, 10],
    [3, 3, 3, 3],
    [0, 0, 0, 0],
  ]) {
    const { conditionIndices, varianceProportions } = collinearity(momentsOf([x, other]), [0, 1]);
    expect(conditionIndices[2]).toBe(Number.POSITIVE_INFINITY);
    expect(varianceProportions.flat().every(Number.isNaN)).toBe(true);
  }
});

test('misuse throws', () => {
  const moments = momentsOf([[1, 2, 3]]);
  expect(() => collinearity(moments, [])).toThrow(RangeError);
  expect(() => collinearity(moments, [1])).toThrow(RangeError);
});
