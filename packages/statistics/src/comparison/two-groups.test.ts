import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readComparisons } from '../../reference/comparison-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import type { EffectSize } from './effect-size.ts';
import { mannWhitney } from './mann-whitney.ts';
import { oneSampleT } from './one-sample-t.ts';
import { pairedT } from './paired-t.ts';
import { studentT, type TwoSampleT, welchT } from './two-sample-t.ts';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts';

const { one: single, two, pairs } = readComparisons();

type Accepted<Result> = Exclude<Result, { readonly refused: string }>;

function accepted<Result extends object>(result: Result): Accepted<Result> {
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result as Accepted<Result>;
}

function expectEffect(actual: EffectSize, expected: Readonly<Record<string, number>>, factor = 1): void {
  expectClose(actual.value, expected.value! * factor, 1e-10, 1e-14);
  expectClose(actual.lower, expected.lower! * factor, 1e-8);
  expectClose(actual.upper, expected.upper! * factor, 1e-8);
}

test('Student’s and Welch’s t with d, g and their intervals equal R', () => {
  expect(two.length).toBe(4);
  for (const { a, b, level, difference, student, welch, d, hedges } of two) {
    for (const [of, expected] of [
      [studentT, student],
      [welchT, welch],
    ] as const) {
      const actual: TwoSampleT = accepted(of(Object.freeze(a), Object.freeze(b), level));
      expectClose(actual.difference, difference, 1e-10);
      for (const figure of ['t', 'df', 'p', 'standardError'] as const) {
        // R loses digits on values near a million.
        expectClose(actual[figure], expected[figure]!, 1e-9, 0, figure);
      }
      expectClose(actual.interval.lower, expected.lower!, 1e-9);
      expectClose(actual.interval.upper, expected.upper!, 1e-9);
      expectEffect(actual.d, d);
      expectEffect(actual.g, d, hedges);
    }
  }
});

test('the paired t with d_z, its interval and d_av equals R', () => {
  expect(pairs.length).toBe(3);
  for (const one of pairs) {
    const actual = accepted(pairedT(one.before, one.after, one.level));
    for (const figure of ['difference', 'sd', 'r', 'dav'] as const) expectClose(actual[figure], one[figure], 1e-10);
    for (const figure of ['t', 'df', 'p', 'standardError'] as const)
      expectClose(actual[figure], one.test[figure]!, 1e-10);
    expectClose(actual.interval.lower, one.test.lower!, 1e-10);
    expectClose(actual.interval.upper, one.test.upper!, 1e-10);
    expectEffect(actual.dz, one.dz);
    expectEffect(actual.gz, one.dz, one.hedges);
  }
});

test('one sample against a number: t, d and signed ranks equal R', () => {
  expect(single.length).toBe(4);
  for (const { values, value, level, difference, test: expected, d, hedges, rank } of single) {
    const actual = accepted(oneSampleT(Object.freeze(values), value, level));
    expectClose(actual.difference, difference, 1e-10);
    for (const figure of ['t', 'df', 'p', 'standardError'] as const)
      expectClose(actual[figure], expected[figure]!, 1e-9);
    expectClose(actual.interval.lower, expected.lower!, 1e-9, 1e-9);
    expectClose(actual.interval.upper, expected.upper!, 1e-9, 1e-9);
    expectEffect(actual.d, d);
    expectEffect(actual.g, d, hedges);
    const ranks = accepted(wilcoxonSignedRank(Array(values.length).fill(value), values));
    expect([ranks.n, ranks.positive.rankSum]).toEqual([rank.n, rank.up]);
    expectClose(ranks.p, rank.p!, 1e-10);
    expectClose(ranks.rankBiserial, rank.rankBiserial!, 1e-10);
  }
});

test('Mann-Whitney and Wilcoxon equal R without continuity correction', () => {
  for (const { a, b, rank, level } of two) {
    const actual = accepted(mannWhitney(a, b, level));
    expectClose(actual.rankBiserialInterval.lower, rank.lower!, 1e-10, 1e-12);
    expectClose(actual.rankBiserialInterval.upper, rank.upper!, 1e-10, 1e-12);
    for (const figure of ['uFirst', 'u', 'z', 'p', 'r', 'rankBiserial'] as const) {
      expectClose(actual[figure], rank[figure]!, 1e-10, 1e-14, figure);
    }
    expectClose(actual.first.meanRank, rank.meanRank!, 1e-12);
    const smaller = actual.uFirst <= actual.u ? actual.first : actual.second;
    expect(actual.wilcoxonW).toBe(smaller.rankSum);
  }
  for (const { before, after, rank, level } of pairs) {
    const actual = accepted(wilcoxonSignedRank(before, after, level));
    expectClose(actual.rankBiserialInterval.lower, rank.lower!, 1e-10, 1e-12);
    expectClose(actual.rankBiserialInterval.upper, rank.upper!, 1e-10, 1e-12);
    for (const figure of ['n', 'unchanged', 'z', 'p', 'r', 'rankBiserial'] as const) {
      expectClose(actual[figure], rank[figure]!, 1e-10, 1e-14, figure);
    }
    expect([actual.positive.rankSum, actual.positive.n]).toEqual([rank.up, rank.rose]);
  }
});

const likert = fc.integer({ min: 1, max: 5 });
const group = fc.array(likert, { minLength: 2, maxLength: 12 });

test('changing places changes the signs and nothing else; shift and scale move what they should', () => {
  fc.assert(
    fc.property(group, group, (a, b) => {
      for (const of of [studentT, welchT]) {
        const one = of(a, b);
        const other = of(b, a);
        const scaled = of(
          a.map((v) => 10 * v + 3),
          b.map((v) => 10 * v + 3),
        );
        if ('refused' in one || 'refused' in other || 'refused' in scaled) {
          expect([one, other, scaled].every((each) => 'refused' in each)).toBe(true);
          continue;
        }
        expectClose(other.t, -one.t, 1e-12, 1e-13);
        expectClose(other.p, one.p, 1e-11);
        expectClose(other.d.upper, -one.d.lower, 1e-9, 1e-10);
        expectClose(scaled.difference, 10 * one.difference, 1e-11, 1e-12);
        expectClose(scaled.d.lower, one.d.lower, 1e-8, 1e-9);
        expect(one.d.lower <= one.d.value && one.d.value <= one.d.upper).toBe(true);
        expect(one.interval.lower <= 0 && one.interval.upper >= 0).toBe(one.p >= 0.05 - 1e-12);
      }
      const ranks = mannWhitney(a, b);
      const turned = mannWhitney(b, a);
      if ('refused' in ranks || 'refused' in turned) return;
      expectClose(turned.z, -ranks.z, 1e-12, 1e-14);
      expectClose(turned.rankBiserial, -ranks.rankBiserial, 1e-12, 1e-14);
      expectClose(ranks.uFirst + turned.uFirst, a.length * b.length, 1e-14);
      expect(Math.abs(ranks.rankBiserial)).toBeLessThanOrEqual(1 + 1e-14);
      // Cliff's delta: rows of the first above rows of the second, less those below.
      const delta = a.reduce((sum, x) => sum + b.reduce((more, y) => more + Math.sign(x - y), 0), 0);
      expectClose(ranks.rankBiserial, delta / (a.length * b.length), 1e-12, 1e-14);
      const { lower, upper } = ranks.rankBiserialInterval;
      expect(lower <= ranks.rankBiserial && ranks.rankBiserial <= upper).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a paired t is the one-sample t of the differences; ranks of turned pairs turn', () => {
  const rows = fc.array(fc.tuple(likert, likert), { minLength: 3, maxLength: 15 });
  fc.assert(
    fc.property(rows, (values) => {
      const before = values.map(([x]) => x);
      const after = values.map(([, x]) => x);
      const one = pairedT(before, after);
      const other = pairedT(after, before);
      if (!('refused' in one || 'refused' in other)) {
        expectClose(other.t, -one.t, 1e-12, 1e-14);
        expectClose(other.dz.lower, -one.dz.upper, 1e-8, 1e-10);
        expectClose(one.t, one.dz.value * Math.sqrt(one.n), 1e-12, 1e-14);
        const changes = oneSampleT(
          after.map((value, row) => value - before[row]!),
          0,
        );
        expect(changes).toMatchObject({ t: one.t, p: one.p, interval: one.interval, d: one.dz });
      }
      const ranks = wilcoxonSignedRank(before, after);
      const turned = wilcoxonSignedRank(after, before);
      if ('refused' in ranks || 'refused' in turned) return;
      expect(turned.positive).toEqual(ranks.negative);
      expectClose(turned.z, -ranks.z, 1e-12, 1e-14);
      expect(ranks.n + ranks.unchanged).toBe(before.length);
    }),
    { numRuns: 60 },
  );
});

test('what has no figure is refused', () => {
  expect(studentT([], [1, 2])).toEqual({ refused: 'too-few-rows', which: [0] });
  expect(studentT([1], [2])).toEqual({ refused: 'too-few-rows', which: [] });
  expect(studentT([1], [2, 3])).toHaveProperty('df', 1);
  expect(welchT([1], [2, 3])).toEqual({ refused: 'too-few-rows', which: [0] });
  expect(welchT([2, 2], [2, 2])).toEqual({ refused: 'no-variance', which: [0, 1] });
  expect(pairedT([1, 2, 3], [2, 3, 4])).toEqual({ refused: 'no-variance', which: [0, 1] });
  expect(pairedT([1], [2])).toHaveProperty('refused', 'too-few-rows');
  expect(oneSampleT([1], 2)).toEqual({ refused: 'too-few-rows', which: [0] });
  expect(oneSampleT([0.1, 0.1, 0.1], 2)).toEqual({ refused: 'no-variance', which: [0] });
  // Equal but for the rounding of decimals, which would give a t of 10^15: R refuses too.
  expect(oneSampleT([0.1 + 0.2, 0.3, 0.3], 2)).toEqual({ refused: 'no-variance', which: [0] });
  expect(pairedT([0.1, 0.2, 0.3], [0.2, 0.3, 0.4])).toEqual({ refused: 'no-variance', which: [0, 1] });
  expect(pairedT([3.4, 2.2, 4.8, 1.6], [3.8, 2.6, 5.2, 2])).toEqual({ refused: 'no-variance', which: [0, 1] });
  for (const of of [studentT, welchT]) {
    expect(of([0.1 + 0.2, 0.3, 0.3], [0.7, 0.7])).toEqual({ refused: 'no-variance', which: [0, 1] });
    expect(of([3e-20, 4e-20], [7e-20, 9e-20])).toHaveProperty('t');
  }
  expect(mannWhitney([3, 3], [3])).toEqual({ refused: 'no-variance', which: [0, 1] });
  expect(mannWhitney([3, 3], [])).toEqual({ refused: 'too-few-rows', which: [1] });
  expect(wilcoxonSignedRank([1, 2], [1, 2])).toEqual({ refused: 'no-variance', which: [0, 1] });
  expect(wilcoxonSignedRank([], [])).toHaveProperty('refused', 'too-few-rows');
});

test('nearly no variance within, a constant group, one group far away: figures that are finite', () => {
  const near = accepted(studentT([1, 1 + 1e-9], [5, 5]));
  expect([near.d.lower, near.d.upper, near.p].every(Number.isFinite)).toBe(true);
  expect(near.d.lower < near.d.value && near.d.value > 0).toBe(false);
  const half = accepted(welchT([4, 4, 4], [1, 2, 5]));
  expect(half.df).toBe(2);
  const constant = accepted(pairedT([3, 3, 3], [1, 4, 5]));
  expect(constant.r).toBeNaN();
});

test('misuse throws', () => {
  expect(() => studentT([1, 2], [1, 3], 1)).toThrow(RangeError);
  expect(() => welchT([1, Number.NaN], [1, 3])).toThrow(RangeError);
  expect(() => pairedT([1, 2], [1])).toThrow(RangeError);
  expect(() => oneSampleT([1, 2], Number.NaN)).toThrow(RangeError);
  expect(() => oneSampleT([1, 2], 0, 0)).toThrow(RangeError);
  expect(() => mannWhitney([1, 2], [3], 1)).toThrow(RangeError);
  expect(() => wilcoxonSignedRank([1, 2], [3, 5], 0)).toThrow(RangeError);
  expect(() => wilcoxonSignedRank([1, 2], [1])).toThrow(RangeError);
  expect(() => mannWhitney([1, Number.NaN], [1])).toThrow(RangeError);
});
