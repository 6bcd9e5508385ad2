import { expect, test } from 'vitest';
import { chiSquaredUpperTail } from '../distribution/index.ts';
import { countDrawer } from './draw-counts.ts';
import { poissonTables } from './poisson-tables.ts';
import { seededDraws } from './seeded-draws.ts';

/** p of Pearson's chi-squared for counts of the numbers 0, 1, …, whose probabilities are given; rare ones pooled. */
function fit(drawn: ArrayLike<number>, probabilities: readonly number[]): number {
  const counts = new Float64Array(probabilities.length);
  for (let i = 0; i < drawn.length; i++) counts[drawn[i]!]! += 1;
  let statistic = 0;
  let cells = 0;
  let [pooledCount, pooled] = [0, 0];
  for (const [k, probability] of probabilities.entries()) {
    pooledCount += counts[k]!;
    pooled += probability * drawn.length;
    const isLast = k === probabilities.length - 1;
    if (pooled < 10 && !isLast) continue;
    statistic += (pooledCount - pooled) ** 2 / Math.max(pooled, 1e-9);
    cells++;
    [pooledCount, pooled] = [0, 0];
  }
  return chiSquaredUpperTail(statistic, cells - 1);
}

/** Binomial probabilities of 0..n, multiplied up from the mode. */
function binomial(n: number, p: number): readonly number[] {
  const masses = new Float64Array(n + 1);
  const mode = Math.floor((n + 1) * p);
  masses[mode] = 1;
  for (let k = mode; k > 0; k--) masses[k - 1] = (masses[k]! * k * (1 - p)) / ((n - k + 1) * p);
  for (let k = mode; k < n; k++) masses[k + 1] = (masses[k]! * (n - k) * p) / ((k + 1) * (1 - p));
  const total = masses.reduce((sum, one) => sum + one, 0);
  return Array.from(masses, (one) => one / total);
}

/** Kinds of which there are so many rows. */
function kindsOf(times: readonly number[]): { first: Uint32Array; times: Uint32Array; kinds: Uint32Array } {
  const kinds = Uint32Array.from(times.flatMap((count, kind) => Array.from({ length: count }, () => kind)));
  return { first: Uint32Array.from(times, (_, kind) => kinds.indexOf(kind)), times: Uint32Array.from(times), kinds };
}

test.each([[[1, 5, 94, 300]], [[1, 1, 1]], [[1, 0, 39]]])(
  'each count of %j is binomial, every sum is all rows, and two are correlated as they should',
  (times) => {
    const rows = times.reduce((sum, one) => sum + one, 0);
    const draw = countDrawer(kindsOf(times), seededDraws(17));
    const draws = 20_000;
    const counts = times.map(() => new Float64Array(draws));
    const into = new Uint32Array(times.length);
    for (let at = 0; at < draws; at++) {
      draw(into);
      expect(into.reduce((sum, one) => sum + one, 0)).toBe(rows);
      for (const [kind, count] of into.entries()) counts[kind]![at] = count;
    }
    for (const [kind, count] of times.entries()) {
      if (count > 0) expect(fit(counts[kind]!, binomial(rows, count / rows)), `${kind}`).toBeGreaterThan(1e-4);
      else expect(counts[kind]!.every((one) => one === 0)).toBe(true);
    }
    const [p, q] = [times[0]! / rows, times[2]! / rows];
    const covariance =
      counts[0]!.reduce((sum, one, at) => sum + (one - rows * p) * (counts[2]![at]! - rows * q), 0) / draws;
    // Five standard errors of a product of two counts.
    const error = 5 * Math.sqrt((rows * rows * p * q * (1 + 2 / rows / Math.min(p, q))) / draws);
    expect(Math.abs(covariance + rows * p * q)).toBeLessThan(error);
  },
);

test('the same seed gives the same counts', () => {
  const run = (seed: number): number[] => {
    const into = new Uint32Array(3);
    countDrawer(kindsOf([100, 40, 3]), seededDraws(seed))(into);
    return Array.from(into);
  };
  expect(run(1)).toEqual(run(1));
  expect([2, 3, 4, 5].some((seed) => run(seed).join() !== run(1).join())).toBe(true);
});

test('Poisson numbers of small, whole and large means; the ends of u too', () => {
  for (const mean of [0, 0.3, 1, 7.5, 80, 5000]) {
    const tables = poissonTables([3, mean]);
    const uniforms = new Float64Array(20_000);
    seededDraws(23).fillUniforms(uniforms);
    const drawn = uniforms.map((u) => tables.draw(1, u));
    const masses: number[] = [];
    const most = Math.max(tables.draw(1, 1 - 2 ** -53), 1);
    const mode = Math.floor(mean);
    masses[mode] = 1;
    for (let k = mode; k > 0; k--) masses[k - 1] = (masses[k]! * k) / mean;
    for (let k = mode; k < most; k++) masses[k + 1] = (masses[k]! * mean) / (k + 1);
    const total = masses.reduce((sum, one) => sum + one, 0);
    if (mean > 0)
      expect(
        fit(
          drawn,
          masses.map((one) => one / total),
        ),
        `${mean}`,
      ).toBeGreaterThan(1e-4);
    else expect(drawn.every((one) => one === 0)).toBe(true);
    expect(tables.draw(1, 0)).toBeLessThanOrEqual(mean);
    expect(tables.draw(1, 1 - 2 ** -53)).toBeGreaterThanOrEqual(mean);
  }
  expect(() => poissonTables([-1])).toThrow(RangeError);
  expect(() => poissonTables([Number.NaN])).toThrow(RangeError);
});
