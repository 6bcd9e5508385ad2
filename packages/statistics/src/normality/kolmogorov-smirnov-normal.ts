import { normalLowerTail } from '../distribution/index.ts';
import { type Counts, countRows, momentsOf, variance } from '../moments/index.ts';
import { dallalWilkinsonP, smirnovP, spssRule } from './kolmogorov-smirnov-p.ts';
import { type LargestDifferences, type Sweep, sweepDifferences } from './kolmogorov-smirnov-sweep.ts';
import { sortCounted } from './sort-counted.ts';

export interface KolmogorovSmirnov {
  readonly n: number;
  /** The parameters of the normal distribution compared with, estimated from the data; sd over n − 1. */
  readonly mean: number;
  readonly sd: number;
  /** The larger of dPlus and dMinus. */
  readonly d: number;
  /** max(i/n − F): SPSS's "Positive". */
  readonly dPlus: number;
  /** max(F − (i−1)/n), as a positive number: SPSS's "Negative" prints it with a minus. */
  readonly dMinus: number;
  /** √n · d: "Kolmogorov-Smirnov Z" of SPSS up to 21.0.0. */
  readonly z: number;
  /** Smirnov's limiting distribution, as if the parameters were known: SPSS up to 21.0.0, PSPP. Far too large. */
  readonly asymptoticP: number;
  /** Lilliefors' test by Dallal and Wilkinson (1986), above .1 by Stephens (1974): R's nortest::lillie.test. */
  readonly lillieforsP: number;
  /** By SPSS's rule since 21.0.0.1: never above .200. */
  readonly spssP: number;
  /** True where spssP is the lower bound .200: p lies somewhere in .200..1. */
  readonly spssIsBound: boolean;
}

/**
 * The Kolmogorov-Smirnov test of normality with estimated mean and sd, and its p by three conventions. D and each p are
 * NaN where the sd is 0 or n = 1; each p is NaN for n ≤ 4 (the approximations start at 5). With counts each value
 * stands for so many. Throws on no value or NaN.
 *
 * @example kolmogorovSmirnovNormal([1, 2, 3, 4, 5]).d // ≈ 0.136455371567
 * @example kolmogorovSmirnovNormal([1, 2, 3, 4, 5]).spssIsBound // true
 */
export function kolmogorovSmirnovNormal(values: ArrayLike<number>, counts?: Counts): KolmogorovSmirnov {
  const n = countRows('kolmogorovSmirnovNormal', values.length, counts);
  if (n < 1) throw new RangeError('kolmogorovSmirnovNormal needs a value, got none');
  const moments = momentsOf([values], counts);
  const mean = moments.means[0]!;
  const sd = Math.sqrt(variance(moments, 0));
  const { dPlus, dMinus } =
    sd > 0 ? largestDifferences(values, counts, n, mean, sd) : { dPlus: Number.NaN, dMinus: Number.NaN };
  return judgeDifferences(n, mean, sd, { dPlus, dMinus });
}

/**
 * The same test of values that are never held: `sweep` walks through all n of them, block by block, and is called twice.
 * Their mean and sd are known. Where the sd is 0, D and each p are NaN.
 *
 * @example sweepKolmogorovSmirnov((visit) => visit(Float64Array.of(1, 2, 3, 4, 5), 5), 5, 3, Math.sqrt(2.5)).d // ≈ 0.136455371567
 */
export function sweepKolmogorovSmirnov(sweep: Sweep, n: number, mean: number, sd: number): KolmogorovSmirnov {
  const none = { dPlus: Number.NaN, dMinus: Number.NaN };
  return judgeDifferences(n, mean, sd, sd > 0 ? sweepDifferences(sweep, n, mean, sd) : none);
}

function judgeDifferences(
  n: number,
  mean: number,
  sd: number,
  { dPlus, dMinus }: LargestDifferences,
): KolmogorovSmirnov {
  const d = Math.max(dPlus, dMinus);
  const known = n > 4 && !Number.isNaN(d);
  const spss = known ? spssRule(d, n) : { p: Number.NaN, isBound: false };
  return Object.freeze({
    n,
    mean,
    sd,
    d,
    dPlus,
    dMinus,
    z: Math.sqrt(n) * d,
    asymptoticP: known ? smirnovP(Math.sqrt(n) * d) : Number.NaN,
    lillieforsP: known ? dallalWilkinsonP(d, n) : Number.NaN,
    spssP: spss.p,
    spssIsBound: spss.isBound,
  });
}

function largestDifferences(
  values: ArrayLike<number>,
  counts: Counts | undefined,
  n: number,
  mean: number,
  sd: number,
): LargestDifferences {
  const sorted = sortCounted(values, counts);
  let dPlus = 0;
  let dMinus = 0;
  let from = 0;
  for (let at = 0; at < sorted.values.length; ) {
    const value = sorted.values[at]!;
    let to = from;
    // Tied values share one step of the distribution function: it rises from `from` to `to`.
    for (; at < sorted.values.length && sorted.values[at] === value; at++) to += sorted.counts?.[at] ?? 1;
    const below = normalLowerTail((value - mean) / sd);
    dPlus = Math.max(dPlus, to / n - below);
    dMinus = Math.max(dMinus, below - from / n);
    from = to;
  }
  return { dPlus, dMinus };
}
