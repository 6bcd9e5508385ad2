import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Rows, waveOf } from './fixtures/wave-of.ts';
import { compareWaves } from './index.ts';

interface Fixture {
  readonly a: Rows;
  readonly b: Rows;
  readonly codesA: readonly (string | null)[];
  readonly codesB: readonly (string | null)[];
  readonly welch: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly welchHolm: readonly number[];
  readonly paired: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly pairedHolm: readonly number[];
}
// Made by fixtures/waves.R, which uses R's own functions only.
const r = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'waves.json'), 'utf8')) as Fixture;
const options = { x: 4, dimensions: true, reverse: ['x2'] };
const { instrument, answers: a } = waveOf(r.a, { ...options, name: 'a' });
const { answers: b } = waveOf(r.b, { ...options, name: 'b' });
const outcome = compareWaves(instrument, a, b, { codes: { a: r.codesA, b: r.codesB } });
if (!outcome.ok) throw new Error('refused');
const { scales, matching, tests } = outcome.value;

const near = (value: number | null | undefined, of: number) =>
  expect(Math.abs(value! - of)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(of)));

it('the unpaired comparison is R’s, scale by scale', () => {
  expect(scales.map(({ scale }) => scale)).toEqual(Object.keys(r.welch));
  for (const [at, { scale, unpaired, a: first, b: second }] of scales.entries()) {
    const of = r.welch[scale]!;
    for (const key of ['difference', 't', 'df', 'p'] as const) near(unpaired![key], of[key]!);
    near(unpaired!.ci.lower, of.lower!);
    near(unpaired!.ci.upper, of.upper!);
    near(unpaired!.g.value, of.g!);
    near(unpaired!.pHolm, r.welchHolm[at]!);
    near(first.mean, of.meanA!);
    near(second.mean, of.meanB!);
    near(first.sd, of.sdA!);
    near(second.sd, of.sdB!);
  }
});

it('the paired comparison is R’s, on codes that stand once in each wave', () => {
  expect(matching).toEqual({
    matched: 19,
    used: 19,
    onlyA: 20,
    onlyB: 30,
    repeated: 1,
    withoutCodeA: 5,
    withoutCodeB: 1,
  });
  for (const [at, { scale, paired }] of scales.entries()) {
    const of = r.paired[scale]!;
    for (const key of ['n', 'difference', 't', 'df', 'p', 'r', 'dav'] as const) near(paired![key], of[key]!);
    near(paired!.ci.lower, of.lower!);
    near(paired!.ci.upper, of.upper!);
    near(paired!.gz.value, of.gz!);
    near(paired!.pHolm, r.pairedHolm[at]!);
  }
  expect(tests).toEqual({ unpaired: 4, paired: 4 });
});
