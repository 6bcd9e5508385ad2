import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sheetOf } from './fixtures/sheet-of.ts';
import { type IndexCode, screen } from './index.ts';

interface Fixture {
  readonly given: readonly (readonly number[])[];
  readonly reversed: readonly number[];
  readonly longstring: readonly number[];
  readonly irv: readonly number[];
  readonly evenOdd: readonly (number | null)[];
  readonly synonyms: readonly (number | null)[];
  readonly mahalanobis: readonly number[];
  readonly cut: number;
}
// Made by fixtures/careless.R, which uses R's own functions only.
const r = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures', 'careless.json'), 'utf8')) as Fixture;
const { instrument, answers } = sheetOf(r.given, r.reversed);
const screening = screen(instrument, answers);

it.each<[IndexCode, readonly (number | null)[]]>([
  ['longstring', r.longstring],
  ['irv', r.irv],
  ['even-odd', r.evenOdd],
  ['synonyms', r.synonyms],
  ['mahalanobis', r.mahalanobis],
])('%s is what R computes, respondent by respondent', (code, expected) => {
  for (const [at, { values }] of screening.respondents.entries()) {
    const { value } = values.find((one) => one.code === code)!;
    const of = expected[at]!;
    if (of === null) expect(value).toBeNull();
    else expect(Math.abs(value! - of)).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(of)));
  }
});

it('an index that few trip counts', () => {
  const consistency = screening.indices.filter(({ code }) => code === 'even-odd' || code === 'synonyms');
  expect(consistency.map(({ weak, flagged }) => [weak, flagged])).toEqual([
    [false, 2],
    [false, 0],
  ]);
});

it('D² is cut at chi-squared with the items as degrees of freedom', () => {
  const { mark } = screening.indices.find(({ code }) => code === 'mahalanobis')!;
  expect(mark).toBeCloseTo(r.cut, 10);
});
