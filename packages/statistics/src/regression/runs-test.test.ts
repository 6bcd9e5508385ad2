import { expect, test } from 'vitest';
import { readDiagnostics, rowsOf } from '../../reference/diagnostics-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { regressColumns } from './regress-columns.ts';
import { type RunsTest, runsTest } from './runs-test.ts';

test('equals the formulas of SPSS in R, of outcomes with ties and of residuals', () => {
  for (const one of readDiagnostics()) {
    const [y, ...x] = rowsOf(one);
    const fitted = regressColumns(y!, x);
    if ('refused' in fitted) throw new Error(`refused: ${fitted.refused}`);
    for (const [actual, expected] of [
      [runsTest(y!), one.runsAtMedian],
      [runsTest(fitted.residuals, 'mean'), one.runsAtMean],
    ] as const) {
      for (const figure of ['below', 'atLeast', 'runs'] as const) expect(actual[figure]).toBe(expected[figure]);
      for (const figure of ['cut', 'expected', 'z', 'p'] as const) {
        expectClose(actual[figure], expected[figure]!, 1e-12, 1e-14, `${one.data} ${figure}`);
      }
    }
  }
});

test('equals PSPP 1.6.2: NPAR TESTS /RUNS(MEDIAN)=v /RUNS(MEAN)=v', () => {
  const v = [3, 1, 1, 2, 3, 2, 3, 3, 2, 5, 5, 8, 9, 7, 9, 8, 4, 6, 6, 4, 3, 2, 2, 2];
  const rounded = ({ runs, z, p }: RunsTest): unknown => [runs, z.toFixed(2), p.toFixed(3)];
  expect(rounded(runsTest(v))).toEqual([8, '-1.50', '0.135']);
  expect(rounded(runsTest(v, 'mean'))).toEqual([5, '-3.01', '0.003']);
});

test('one side only has no z; misuse throws', () => {
  expect(runsTest([1, 2, 3], 0)).toMatchObject({ below: 0, runs: 1, z: Number.NaN, p: Number.NaN });
  expect(runsTest([1, 2])).toMatchObject({ runs: 2, expected: 2, z: Number.NaN });
  expect(() => runsTest([1])).toThrow(RangeError);
  expect(() => runsTest([1, Number.NaN])).toThrow(RangeError);
  expect(() => runsTest([1, 2], Number.NaN)).toThrow(RangeError);
});
