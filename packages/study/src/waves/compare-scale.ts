import { type EffectSize, pairedT, welchT } from '@minat/statistics';
import type { StudyResult } from '../analysis/index.ts';
import type { CodeMatches } from './match-codes.ts';
import type { ComparedScale, NoTest } from './wave-comparison.ts';

/** One wave: its figures, and the score of each of its rows on each scale (NaN where there is none). */
export interface WaveSide {
  readonly result: StudyResult;
  readonly scores: ReadonlyMap<string, Float64Array>;
}

export type UnadjustedUnpaired = Omit<NonNullable<ComparedScale['unpaired']>, 'pHolm' | 'direction'>;
export type UnadjustedPaired = Omit<NonNullable<ComparedScale['paired']>, 'pHolm' | 'direction'>;
export type UnadjustedScale = Omit<ComparedScale, 'unpaired' | 'paired'> & {
  readonly unpaired: UnadjustedUnpaired | null;
  readonly paired: UnadjustedPaired | null;
};

/** All that two waves show of one scale, before several tests are taken into account. */
export function compareScale(id: string, a: WaveSide, b: WaveSide, matches: CodeMatches | null): UnadjustedScale {
  const { kind, from, to } = a.result.scores.find(({ scale }) => scale === id)!;
  const { construct, name } = a.result.instrument.scales.find((scale) => scale.id === id)!;
  const unpaired = testUnpaired(known(a.scores.get(id)!), known(b.scores.get(id)!));
  const paired = testPaired(a.scores.get(id)!, b.scores.get(id)!, matches);
  return {
    scale: id,
    kind,
    construct,
    name,
    from,
    to,
    a: measured(id, a.result),
    b: measured(id, b.result),
    unpaired: typeof unpaired === 'string' ? null : unpaired,
    unpairedReason: typeof unpaired === 'string' ? unpaired : null,
    paired: typeof paired === 'string' ? null : paired,
    pairedReason: typeof paired === 'string' ? paired : null,
    bands: bandsOf(id, a.result, b.result),
  };
}

function measured(id: string, { scores, reliability }: StudyResult): ComparedScale['a'] {
  const { n, mean, sd } = scores.find(({ scale }) => scale === id)!;
  const { alpha, alphaCi } = reliability.find(({ scale }) => scale === id)!;
  return { n, mean, sd, alpha, alphaCi };
}

function testUnpaired(a: Float64Array, b: Float64Array): UnadjustedUnpaired | NoTest {
  const test = welchT(b, a);
  if ('refused' in test) return test.refused === 'no-variance' ? 'no-variance' : 'too-few-rows';
  const { difference, interval, t, df, p, g } = test;
  return { difference, ci: { ...interval }, t, df, p, g: effect(g) };
}

function testPaired(a: Float64Array, b: Float64Array, matches: CodeMatches | null): UnadjustedPaired | NoTest {
  if (matches === null) return 'no-codes';
  if (matches.pairs.length === 0) return 'no-matches';
  const pairs = matches.pairs.filter(([rowA, rowB]) => !Number.isNaN(a[rowA]!) && !Number.isNaN(b[rowB]!));
  const before = Float64Array.from(pairs, ([row]) => a[row]!);
  const after = Float64Array.from(pairs, ([, row]) => b[row]!);
  const test = pairedT(before, after);
  if ('refused' in test) return test.refused === 'no-variance' ? 'no-variance' : 'too-few-rows';
  const { n, difference, interval, t, df, p, r, gz, dav } = test;
  const means = { meanA: test.before.mean, meanB: test.after.mean };
  return { n, ...means, r: finite(r), difference, ci: { ...interval }, t, df, p, gz: effect(gz), dav: finite(dav) };
}

function bandsOf(id: string, a: StudyResult, b: StudyResult): ComparedScale['bands'] {
  const ofA = a.categories.find(({ scale }) => scale === id);
  const ofB = b.categories.find(({ scale }) => scale === id);
  if (ofA === undefined || ofB === undefined) return null;
  return ofA.bands.map(({ label, count, percent }, at) => ({
    label,
    a: { count, percent },
    b: { count: ofB.bands[at]!.count, percent: ofB.bands[at]!.percent },
  }));
}

function effect({ value, lower, upper }: EffectSize): NonNullable<ComparedScale['unpaired']>['g'] {
  return { value: finite(value), lower: finite(lower), upper: finite(upper) };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function known(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value));
}
