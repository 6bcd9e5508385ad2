import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { pearson } from '../association/index.ts';
import { momentsOf } from '../moments/index.ts';
import { chiSquaredFit } from './chi-squared-fit.ts';
import { chiSquaredIndependence } from './chi-squared-independence.ts';
import type { ChiSquaredTest } from './counts.ts';
import type { EffectSize } from './effect-size.ts';
import { fisherExact } from './fisher-exact.ts';

type Rows = readonly (readonly number[])[];
const fixture = readFixture<{
  readonly independence: readonly {
    readonly counts: Rows;
    readonly level: number;
    readonly pearson: ChiSquaredTest;
    readonly likelihoodRatio: ChiSquaredTest;
    readonly continuityCorrected: ChiSquaredTest | null;
    readonly expected: Rows;
    readonly residuals: Rows;
    readonly small: number;
    readonly percent: number;
    readonly least: number;
    readonly phi: EffectSize;
    readonly cramersV: EffectSize;
    readonly contingencyCoefficient: number;
  }[];
  readonly fit: readonly {
    readonly counts: readonly number[];
    readonly shares: readonly number[];
    readonly level: number;
    readonly pearson: ChiSquaredTest;
    readonly likelihoodRatio: ChiSquaredTest;
    readonly expected: readonly number[];
    readonly small: number;
    readonly w: EffectSize;
  }[];
  readonly exact: readonly {
    readonly counts: Rows;
    readonly level: number;
    readonly p: number;
    readonly pLess: number;
    readonly pGreater: number;
    readonly value: number;
    readonly lower: number;
    readonly upper: number;
  }[];
}>('counts');

type Accepted<Result> = Exclude<Result, { readonly refused: string }>;

function accepted<Result extends object>(result: Result): Accepted<Result> {
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result as Accepted<Result>;
}

function expectTest(actual: ChiSquaredTest, expected: ChiSquaredTest): void {
  for (const figure of ['statistic', 'df', 'p'] as const) expectClose(actual[figure], expected[figure], 1e-10, 1e-13);
}

function expectEffect(actual: EffectSize, expected: EffectSize): void {
  expectClose(actual.value, expected.value, 1e-10, 1e-13);
  expectClose(actual.lower, expected.lower, 1e-8);
  expectClose(actual.upper, expected.upper, 1e-8);
}

test('independence: both tests, Yates, expected counts, residuals, phi and V equal R', () => {
  expect(fixture.independence.length).toBe(8);
  for (const one of fixture.independence) {
    const actual = accepted(
      chiSquaredIndependence(
        one.counts.map((row) => Object.freeze(row)),
        one.level,
      ),
    );
    expectTest(actual.pearson, one.pearson);
    expectTest(actual.likelihoodRatio, one.likelihoodRatio);
    if (one.continuityCorrected === null) expect(actual.continuityCorrected).toBeNull();
    else expectTest(actual.continuityCorrected!, one.continuityCorrected);
    for (const [i, row] of one.counts.entries()) {
      for (const j of row.keys()) {
        expectClose(actual.expected[i]![j]!, one.expected[i]![j]!, 1e-12);
        expectClose(actual.residuals[i]![j]!, one.residuals[i]![j]!, 1e-10, 1e-12);
      }
    }
    expect(actual.smallExpected.count).toBe(one.small);
    expectClose(actual.smallExpected.percent, one.percent, 1e-12);
    expectClose(actual.smallExpected.least, one.least, 1e-12);
    expectEffect(actual.phi, one.phi);
    expectEffect(actual.cramersV, one.cramersV);
    expectClose(actual.contingencyCoefficient, one.contingencyCoefficient, 1e-10, 1e-13);
  }
});

test('goodness of fit equals chisq.test(p = …)', () => {
  expect(fixture.fit.length).toBe(5);
  for (const one of fixture.fit) {
    const actual = accepted(chiSquaredFit(Object.freeze(one.counts), one.shares, one.level));
    expectTest(actual.pearson, one.pearson);
    expectTest(actual.likelihoodRatio, one.likelihoodRatio);
    for (const [i, expected] of one.expected.entries()) {
      expectClose(actual.expected[i]!, expected, 1e-12);
      expectClose(actual.residuals[i]!, one.counts[i]! - expected, 1e-12, 1e-12);
    }
    expect(actual.smallExpected.count).toBe(one.small);
    expectEffect(actual.w, one.w);
    if (one.shares.every((share) => share === one.shares[0])) {
      expect(chiSquaredFit(one.counts, undefined, one.level)).toEqual(actual);
    }
  }
});

test('Fisher’s exact test equals fisher.test, the odds ratio its formula', () => {
  expect(fixture.exact.length).toBe(7);
  for (const one of fixture.exact) {
    const actual = accepted(fisherExact(one.counts, one.level));
    for (const figure of ['p', 'pLess', 'pGreater'] as const) expectClose(actual[figure], one[figure], 1e-10);
    for (const figure of ['value', 'lower', 'upper'] as const)
      expectClose(actual.oddsRatio[figure], one[figure], 1e-10);
  }
});

const count = fc.integer({ min: 0, max: 12 });

test('turning the table changes nothing; phi is Pearson’s r of 0 and 1; both exact tails share one table', () => {
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const one = chiSquaredIndependence([
        [a, b],
        [c, d],
      ]);
      const turned = chiSquaredIndependence([
        [a, c],
        [b, d],
      ]);
      const exact = fisherExact([
        [a, b],
        [c, d],
      ]);
      if ('refused' in one || 'refused' in turned || 'refused' in exact) {
        expect([one, turned, exact].every((each) => 'refused' in each)).toBe(true);
        return;
      }
      expectClose(turned.pearson.statistic, one.pearson.statistic, 1e-11, 1e-12);
      expectClose(turned.phi.lower, one.phi.lower, 1e-7, 1e-7);
      const x = [...Array(a + b).fill(1), ...Array(c + d).fill(0)];
      const y = [...Array(a).fill(1), ...Array(b).fill(0), ...Array(c).fill(1), ...Array(d).fill(0)];
      expectClose(one.phi.value, pearson(momentsOf([x, y]), 0, 1).r, 1e-12, 1e-14);
      for (const { value, lower, upper } of [one.phi, one.cramersV]) {
        expect(lower <= upper && Math.abs(value) <= 1 + 1e-12).toBe(true);
      }
      expect(one.continuityCorrected!.statistic).toBeLessThanOrEqual(one.pearson.statistic + 1e-12);
      expect(exact.pLess + exact.pGreater).toBeGreaterThanOrEqual(1 - 1e-12);
      expect(Math.min(exact.pLess, exact.pGreater)).toBeLessThanOrEqual(exact.p + 1e-12);
      const mirrored = accepted(
        fisherExact([
          [b, a],
          [d, c],
        ]),
      );
      expectClose(mirrored.pLess, exact.pGreater, 1e-12);
      expectClose(mirrored.p, exact.p, 1e-12);
    }),
    { numRuns: 60 },
  );
});

test('rows and columns without a count are left out', () => {
  const full = accepted(
    chiSquaredIndependence([
      [10, 20],
      [20, 10],
    ]),
  );
  const sparse = accepted(
    chiSquaredIndependence([
      [10, 0, 20],
      [0, 0, 0],
      [20, 0, 10],
    ]),
  );
  expect([sparse.rows, sparse.columns]).toEqual([
    [0, 2],
    [0, 2],
  ]);
  expect({ ...sparse, rows: full.rows, columns: full.columns }).toEqual(full);
});

test('w and its interval end where all rows are in the category of the smallest share', () => {
  // R 4.2 effectsize: cohens_w(c(0, 1), p = c(.6, .4), alternative = "two.sided") gives 1.22 with 0 to 1.22.
  const { w } = accepted(chiSquaredFit([0, 1], [0.6, 0.4]));
  expectClose(w.value, Math.sqrt(1.5), 1e-14);
  expect(w.lower).toBe(0);
  expectClose(w.upper, Math.sqrt(1.5), 1e-14);
});

test('what has no figure is refused; counts by the million', () => {
  const refused = { refused: 'too-few-groups', which: [] };
  expect(chiSquaredIndependence([])).toEqual(refused);
  expect(chiSquaredIndependence([[1, 2, 3]])).toEqual(refused);
  expect(
    chiSquaredIndependence([
      [1, 0],
      [2, 0],
    ]),
  ).toEqual(refused);
  expect(chiSquaredFit([5])).toEqual(refused);
  expect(chiSquaredFit([0, 0])).toEqual({ refused: 'too-few-rows', which: [] });
  expect(
    fisherExact([
      [0, 0],
      [2, 3],
    ]),
  ).toEqual(refused);
  const many = accepted(
    chiSquaredIndependence([
      [400_000, 100_000],
      [100_000, 400_000],
    ]),
  );
  expect([many.pearson.p, many.phi.value]).toEqual([0, expect.closeTo(0.6, 10)]);
  expect(many.phi.lower > 0.597 && many.phi.upper < 0.603).toBe(true);
  const tiny = accepted(
    chiSquaredIndependence([
      [1e-300, 1],
      [1, 1],
    ]),
  );
  // 2 (3 ln 3 − 4 ln 2), as with an empty cell.
  expectClose(tiny.likelihoodRatio.statistic, 6 * Math.log(3) - 8 * Math.log(2), 1e-12);
  expect(tiny.phi.lower).toBe(-1);
  const exact = accepted(
    fisherExact([
      [4000, 3900],
      [3900, 4000],
    ]),
  );
  expect(exact.p > 0.1 && exact.p < 0.12).toBe(true);
});

test('misuse throws', () => {
  expect(() => chiSquaredIndependence([[1, 2], [3]])).toThrow(RangeError);
  for (const wrong of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    const table = [
      [1, wrong],
      [3, 4],
    ];
    expect(() => chiSquaredIndependence(table)).toThrow(RangeError);
    expect(() => fisherExact(table)).toThrow(RangeError);
    expect(() => chiSquaredFit([1, wrong])).toThrow(RangeError);
    expect(() => chiSquaredFit([1, 2], [1, wrong])).toThrow(RangeError);
  }
  expect(() => chiSquaredFit([1, 2], [1])).toThrow(RangeError);
  expect(() => fisherExact([[1, 2]])).toThrow(RangeError);
  expect(() =>
    fisherExact([
      [1.5, 2],
      [3, 4],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    chiSquaredIndependence(
      [
        [1, 2],
        [3, 4],
      ],
      1,
    ),
  ).toThrow(RangeError);
});
