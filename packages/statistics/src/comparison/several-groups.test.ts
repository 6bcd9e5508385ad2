import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readComparisons } from '../../reference/comparison-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { kruskalWallis } from './kruskal-wallis.ts';
import { leveneTest } from './levene-test.ts';
import { mannWhitney } from './mann-whitney.ts';
import { type FTest, oneWayAnova } from './one-way-anova.ts';
import { gamesHowell, tukeyHsd } from './pairwise-comparisons.ts';
import { studentT, welchT } from './two-sample-t.ts';

const { several } = readComparisons();

type Accepted<Result> = Exclude<Result, { readonly refused: string }>;

function accepted<Result extends object>(result: Result): Accepted<Result> {
  if ('refused' in result) throw new Error(`refused: ${result.refused}`);
  return result as Accepted<Result>;
}

function expectTest(actual: FTest, expected: Readonly<Record<string, number>>, label: string): void {
  for (const figure of ['f', 'df1', 'df2', 'p'] as const)
    expectClose(actual[figure], expected[figure]!, 1e-10, 0, label);
}

test('analysis of variance, Welch, Brown-Forsythe, eta², omega², epsilon² and Levene equal R', () => {
  expect(several.length).toBe(3);
  for (const [i, one] of several.entries()) {
    const actual = accepted(oneWayAnova(one.groups, one.level));
    expectTest(actual.classical, { f: one.f, df1: one.df1, df2: one.df2, p: one.p }, `${i}`);
    expectTest(actual.welch!, one.welch, `${i} welch`);
    expectTest(actual.brownForsythe!, one.brownForsythe, `${i} Brown-Forsythe`);
    expectClose(actual.sumOfSquares.between, one.between, 1e-10);
    expectClose(actual.sumOfSquares.within, one.within, 1e-10);
    expectClose(actual.omegaSquared, one.omegaSquared, 1e-10, 1e-14);
    expectClose(actual.epsilonSquared, one.epsilonSquared, 1e-10, 1e-14);
    expectClose(actual.etaSquared.value, one.etaSquared.value!, 1e-10);
    expectClose(actual.etaSquared.lower, one.etaSquared.lower!, 1e-8);
    expectClose(actual.etaSquared.upper, one.etaSquared.upper!, 1e-8);
    expectTest(accepted(leveneTest(one.groups)), one.leveneMean, `${i} mean`);
    expectTest(accepted(leveneTest(one.groups, 'median')), one.leveneMedian, `${i} median`);
  }
});

test('Tukey’s and Games-Howell’s comparisons equal R (TukeyHSD and rstatix agree within the digits of ptukey)', () => {
  for (const one of several) {
    for (const [of, name] of [
      [tukeyHsd, 'tukey'],
      [gamesHowell, 'gamesHowell'],
    ] as const) {
      const actual = accepted(of(one.groups, one.level));
      expect(actual.length).toBe(one.pairs.length);
      for (const [at, expected] of one.pairs.entries()) {
        const pair = actual[at]!;
        const figures = expected[name];
        expect([pair.first, pair.second]).toEqual([expected.first, expected.second]);
        expectClose(pair.difference, expected.difference, 1e-10, 1e-14);
        expectClose(pair.standardError, figures.standardError!, 1e-10);
        expectClose(pair.df, figures.df!, 1e-10);
        expectClose(pair.p, figures.p!, 1e-8, 0, `${name} ${at}`);
        expectClose(pair.interval.lower, figures.lower!, 1e-8, 1e-9);
        expectClose(pair.interval.upper, figures.upper!, 1e-8, 1e-9);
      }
    }
  }
});

test('Kruskal-Wallis equals kruskal.test', () => {
  for (const { groups, kruskal } of several) {
    const actual = accepted(kruskalWallis(groups));
    for (const figure of ['h', 'df', 'p', 'epsilonSquared'] as const)
      expectClose(actual[figure], kruskal[figure]!, 1e-10);
  }
});

const group = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 10 });

test('of two groups: F = t², Welch’s F its t², Tukey’s p the t test’s, H = z²', () => {
  fc.assert(
    fc.property(group, group, (a, b) => {
      const student = studentT(a, b);
      const anova = oneWayAnova([a, b]);
      if ('refused' in student || 'refused' in anova) return;
      expectClose(anova.classical.f, student.t ** 2, 1e-11, 1e-13);
      expectClose(anova.classical.p, student.p, 1e-10);
      const welch = welchT(a, b);
      if (anova.welch !== null && !('refused' in welch)) {
        expectClose(anova.welch.f, welch.t ** 2, 1e-11, 1e-13);
        expectClose(anova.welch.df2, welch.df, 1e-11);
        // Of two groups Brown and Forsythe's F* is Welch's.
        expectClose(anova.brownForsythe!.f, anova.welch.f, 1e-11, 1e-13);
        expectClose(anova.brownForsythe!.df2, anova.welch.df2, 1e-11);
        expectClose(accepted(gamesHowell([a, b]))[0]!.p, welch.p, 1e-10);
      }
      const [pair] = accepted(tukeyHsd([a, b]));
      expectClose(pair!.p, student.p, 1e-10);
      expectClose(pair!.interval.lower, student.interval.lower, 1e-8, 1e-9);
      const kruskal = kruskalWallis([a, b]);
      const ranks = mannWhitney(a, b);
      if (!('refused' in kruskal || 'refused' in ranks)) expectClose(kruskal.h, ranks.z ** 2, 1e-11, 1e-12);
    }),
    { numRuns: 30 },
  );
});

test('figures stay in their ranges, and the order of groups does not matter', () => {
  fc.assert(
    fc.property(group, group, group, (a, b, c) => {
      const one = oneWayAnova([a, b, c]);
      const other = oneWayAnova([c, a, b]);
      if ('refused' in one || 'refused' in other) return;
      expectClose(other.classical.f, one.classical.f, 1e-11, 1e-13);
      const { value, lower, upper } = one.etaSquared;
      expect(lower >= 0 && lower <= value + 1e-12 && upper <= 1).toBe(true);
      expect(one.omegaSquared).toBeLessThanOrEqual(value + 1e-12);
      expect(one.epsilonSquared).toBeLessThanOrEqual(value + 1e-12);
      expect(Math.abs(one.omegaSquared)).toBeLessThanOrEqual(Math.abs(one.epsilonSquared) + 1e-12);
      const kruskal = accepted(kruskalWallis([a, b, c]));
      expect(kruskal.epsilonSquared >= -1e-12 && kruskal.epsilonSquared <= 1 + 1e-12).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('what has no figure is refused; nothing within groups leaves an infinite F', () => {
  const flat = [
    [2, 2],
    [2, 2],
  ];
  for (const of of [oneWayAnova, tukeyHsd, gamesHowell, kruskalWallis]) {
    expect(of([[1, 2]])).toEqual({ refused: 'too-few-groups', which: [] });
    expect(of([[1, 2], []])).toEqual({ refused: 'too-few-rows', which: [1] });
    expect(of(flat)).toHaveProperty('refused', 'no-variance');
  }
  expect(leveneTest([[1, 2], []])).toEqual({ refused: 'too-few-rows', which: [1] });
  expect(leveneTest(flat)).toHaveProperty('refused', 'no-variance');
  expect(oneWayAnova([[1], [2]])).toEqual({ refused: 'too-few-rows', which: [] });
  const apart = accepted(
    oneWayAnova([
      [1, 1],
      [2, 2],
    ]),
  );
  expect([apart.classical.f, apart.classical.p, apart.etaSquared.value, apart.etaSquared.upper]).toEqual([
    Number.POSITIVE_INFINITY,
    0,
    1,
    1,
  ]);
  expect([apart.welch, apart.brownForsythe]).toEqual([null, null]);
  const single = accepted(oneWayAnova([[1], [2, 3, 5], [4, 4, 4]]));
  expect([single.welch, single.brownForsythe]).toEqual([null, null]);
  const constant = accepted(
    oneWayAnova([
      [1, 2, 4],
      [4, 4, 4],
    ]),
  );
  expect(constant.welch).toBeNull();
  expect(constant.brownForsythe!.df2).toBe(2);
  const equal = accepted(
    oneWayAnova([
      [0.1, 0.3],
      [0.1, 0.3],
    ]),
  );
  expect([equal.classical.f, equal.etaSquared.lower]).toEqual([0, 0]);
});

test('misuse throws', () => {
  expect(() =>
    oneWayAnova([
      [1, 2],
      [1, Number.NaN],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    kruskalWallis([
      [1, 2],
      [1, Number.NaN],
    ]),
  ).toThrow(RangeError);
  expect(() =>
    tukeyHsd(
      [
        [1, 2],
        [1, 3],
      ],
      0,
    ),
  ).toThrow(RangeError);
});
