import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { countPairs } from './count-pairs.ts';
import { kendall } from './kendall.ts';
import { spearman } from './spearman.ts';

type Ends = readonly [number, number];
const { ranked } = readFixture<{
  readonly ranked: readonly {
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly level: number;
    readonly rho: number;
    readonly t: number;
    readonly spearmanP: number;
    readonly bonettWright: Ends;
    readonly fieller: Ends;
    readonly carusoCliff: Ends;
    readonly tau: number;
    readonly concordant: number;
    readonly discordant: number;
    readonly z: number;
    readonly kendallP: number;
    readonly kendallInterval: Ends;
  }[];
}>('association');

function expectEnds(actual: { readonly lower: number; readonly upper: number }, [lower, upper]: Ends): void {
  expectClose(actual.lower, lower, 1e-10, 1e-13);
  expectClose(actual.upper, upper, 1e-10, 1e-13);
}

test('Spearman’s rho, its t, p and three intervals equal R', () => {
  expect(ranked.length).toBe(6);
  for (const one of ranked) {
    const actual = spearman(Object.freeze(one.x), Object.freeze(one.y), one.level);
    expectClose(actual.rho, one.rho, 1e-10);
    expectClose(actual.t, one.t, 1e-10);
    expectClose(actual.p, one.spearmanP, 1e-10);
    expect(actual.df).toBe(one.x.length - 2);
    expectEnds(actual.interval, one.bonettWright);
    expectEnds(spearman(one.x, one.y, one.level, 'fieller').interval, one.fieller);
    expectEnds(spearman(one.x, one.y, one.level, 'caruso-cliff').interval, one.carusoCliff);
  }
});

test('at ±1 each interval is the point', () => {
  for (const method of ['bonett-wright', 'fieller', 'caruso-cliff'] as const) {
    expect(spearman([1, 2, 3, 4], [2, 5, 6, 9], 0.95, method).interval).toEqual({ lower: 1, upper: 1 });
    expect(spearman([1, 2, 3, 4], [9, 6, 5, 2], 0.95, method).interval).toEqual({ lower: -1, upper: -1 });
  }
});

test('Kendall’s tau-b, its z, p and interval equal R, ties and all', () => {
  for (const one of ranked) {
    const actual = kendall(one.x, one.y, one.level);
    for (const figure of ['tau', 'concordant', 'discordant', 'z'] as const)
      expectClose(actual[figure], one[figure], 1e-10);
    expectClose(actual.p, one.kendallP, 1e-10);
    expectEnds(actual.interval, one.kendallInterval);
  }
});

const likert = fc.integer({ min: 1, max: 5 });
const rows = fc.array(fc.tuple(likert, likert), { minLength: 1, maxLength: 40 });

test('pairs counted by sorting are the pairs counted one by one', () => {
  fc.assert(
    fc.property(rows, (values) => {
      let [concordant, discordant] = [0, 0];
      for (const [i, [a, b]] of values.entries()) {
        for (const [c, d] of values.slice(i + 1)) {
          const sign = Math.sign(a - c) * Math.sign(b - d);
          if (sign > 0) concordant++;
          else if (sign < 0) discordant++;
        }
      }
      const x = values.map(([a]) => a);
      const y = values.map(([, b]) => b);
      expect(countPairs(x, y)).toMatchObject({ concordant, discordant });
    }),
  );
});

test('only the order counts: unmoved by what keeps it, turned by what turns it, symmetric, within −1..1', () => {
  fc.assert(
    fc.property(rows, (values) => {
      const x = values.map(([a]) => a);
      const y = values.map(([, b]) => b);
      for (const of of [spearman, kendall]) {
        const coefficient = (a: readonly number[], b: readonly number[]): number => {
          const found = of(a, b);
          return 'rho' in found ? found.rho : found.tau;
        };
        const r = coefficient(x, y);
        if (Number.isNaN(r)) {
          expect(new Set(x).size === 1 || new Set(y).size === 1).toBe(true);
          continue;
        }
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        expect(coefficient(y, x)).toBe(r);
        expect(
          coefficient(
            x.map((v) => Math.exp(v)),
            y.map((v) => v ** 3),
          ),
        ).toBe(r);
        expectClose(
          coefficient(
            x.map((v) => -v),
            y,
          ),
          -r,
          1e-12,
          1e-15,
        );
        const { p, interval } = of(x, y);
        expect(Number.isNaN(p) || (p >= 0 && p <= 1)).toBe(true);
        if (values.length > 4) expect(interval.lower <= r && r <= interval.upper).toBe(true);
      }
    }),
  );
});

test('one order is exactly 1, its reverse −1; constants and few rows have no figure', () => {
  const x = [0.1, 0.2, 0.5, 0.7, 3];
  expect(spearman(x, x)).toMatchObject({ rho: 1, t: Number.POSITIVE_INFINITY, p: 0, interval: { lower: 1, upper: 1 } });
  expect(kendall(x, [...x].reverse())).toMatchObject({ tau: -1, discordant: 10, interval: { lower: -1, upper: -1 } });
  expect(spearman([1, 2, 3], [4, 4, 4]).rho).toBeNaN();
  const constant = kendall([1, 2, 3], [4, 4, 4]);
  expect([constant.tau, constant.z, constant.p, constant.interval.lower]).toEqual(Array(4).fill(Number.NaN));
  expect(spearman([1, 2, 3], [1, 3, 2]).interval.lower).toBeNaN();
  expect(kendall([1, 2], [1, 2])).toMatchObject({ tau: 1, z: 1 });
  expect(kendall([1], [1]).tau).toBeNaN();
});

test('a hundred thousand rows in one order and at random', () => {
  const x = Float64Array.from({ length: 100_000 }, (_, i) => i);
  const y = x.map((i) => (i * 7919) % 99_991);
  expect(kendall(x, x).tau).toBe(1);
  expect(Math.abs(kendall(x, y).tau)).toBeLessThan(0.01);
});

test('misuse throws', () => {
  for (const of of [spearman, kendall]) {
    expect(() => of([1, 2], [1])).toThrow(RangeError);
    expect(() => of([], [])).toThrow(RangeError);
    expect(() => of([1, Number.NaN], [1, 2])).toThrow(RangeError);
    expect(() => of([1, 2, 3, 4, 5], [1, 2, 3, 4, 6], 1)).toThrow(RangeError);
  }
});
