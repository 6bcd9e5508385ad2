import { bareText, type Document, faultsOf, type Language } from '@minat/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likertRows } from '../analysis/fixtures/study-of.ts';
import { type Rows, waveOf } from './fixtures/wave-of.ts';
import { compareWaves, sayWaveRefusal, type WaveOptions, wavesReport } from './index.ts';

const languages: readonly Language[] = ['id', 'en'];
const rows = (seed: number, n = 50) => likertRows({ rows: n, items: 7, seed, noise: 3 });
const codes = (count: number) => Array.from({ length: count }, (_, at) => `r${at}`);

function reportOf(a: Rows, b: Rows, language: Language, options: WaveOptions = {}): Document {
  const first = waveOf(a, { x: 4, dimensions: true, name: 'a', names: { x: '<b>X</b>', y: 'Y' } });
  const outcome = compareWaves(
    first.instrument,
    first.answers,
    waveOf(b, { x: 4, dimensions: true, name: 'b' }).answers,
    options,
  );
  if (!outcome.ok) throw new Error('refused');
  return wavesReport(outcome.value, language, { software: 'minat test' });
}
const wholeText = (report: Document) => bareText(JSON.stringify(report));
const up = (table: number[][]) => table.map((row) => row.map((value) => Math.min(5, value + 1)));

describe('the report of two waves', () => {
  it('says higher, lower or not shown as the test allows', () => {
    const base = rows(1);
    const words = {
      id: { higher: 'lebih tinggi', lower: 'lebih rendah', none: 'Itu bukan bukti bahwa tidak ada perubahan' },
      en: { higher: 'points higher', lower: 'points lower', none: 'not evidence that nothing changed' },
    };
    for (const language of languages) {
      const { higher, lower, none } = words[language];
      const summary = (report: Document) => bareText(JSON.stringify(report.sections[0]));
      const rising = summary(reportOf(base, up(base), language));
      expect(rising).toContain(higher);
      expect(rising).not.toContain(lower);
      const falling = summary(reportOf(up(base), base, language));
      expect(falling).toContain(lower);
      expect(falling).not.toContain(higher);
      const same = summary(reportOf(base, base, language));
      expect(same).toContain(none);
      expect(same).not.toContain(higher);
    }
  });

  it('pairs where codes match, and says why where they do not', () => {
    const paired = reportOf(rows(1), rows(2), 'en', { codes: { a: codes(50), b: codes(50) } });
    expect(wholeText(paired)).toContain('waves-paired-tests');
    expect(wholeText(paired)).toContain('50 codes stand in exactly one row of each wave');
    const unpaired = reportOf(rows(1), rows(2), 'en');
    expect(wholeText(unpaired)).not.toContain('waves-paired-tests');
    expect(wholeText(unpaired)).toContain('No codes of respondents were given, so nobody is paired.');
  });

  it('says many low alphas in one note', () => {
    const noise = likertRows({ rows: 40, items: 7, seed: 9, noise: 60 });
    const report = reportOf(noise, noise, 'en');
    const notes = report.sections[0]!.blocks.filter(
      (block) => block.kind === 'note' && block.code === 'alpha-below-minimum',
    );
    expect(notes).toHaveLength(1);
    expect(bareText(JSON.stringify(notes))).toMatch(/first wave .*; .*second wave/);
  });

  it('prints names as they were typed', () => {
    expect(wholeText(reportOf(rows(1), rows(2), 'id'))).toContain('<b>X</b>');
  });
});

describe('a refusal', () => {
  it('is one sentence in each language', () => {
    const few = waveOf(rows(1, 2), { x: 4, name: 'few' });
    const outcome = compareWaves(few.instrument, few.answers, few.answers);
    const said = outcome.ok ? [] : languages.map((language) => sayWaveRefusal(outcome.refusals[0]!, language));
    expect(said[0]).toBe('few.csv: hanya 2 dari 2 baris dapat dipakai, perlu sekurang-kurangnya 3.');
    expect(said[1]).toBe('few.csv: only 2 of 2 rows can be used, at least 3 are needed.');
    const items = few.instrument.items.map((item) => ({ ...item, reverse: true }));
    const otherwise = compareWaves(few.instrument, few.answers, few.answers, {
      instrumentOfB: { ...few.instrument, items },
    });
    expect(otherwise.ok ? '' : sayWaveRefusal(otherwise.refusals[0]!, 'en')).toContain('x1, x2, x3, x4, y1');
  });
});

const answer = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const anyRows = fc.array(fc.array(answer, { minLength: 7, maxLength: 7 }), { minLength: 3, maxLength: 14 });

it('is whole for any two waves, in both languages', () => {
  fc.assert(
    fc.property(anyRows, anyRows, fc.boolean(), (a, b, hasCodes) => {
      const options: WaveOptions = hasCodes
        ? { codes: { a: codes(a.length), b: codes(b.length) }, missing: 'half' }
        : { missing: 'half' };
      const first = waveOf(a, { x: 4, dimensions: true, name: 'a' });
      const second = waveOf(b, { x: 4, dimensions: true, name: 'b' });
      const outcome = compareWaves(first.instrument, first.answers, second.answers, options);
      fc.pre(outcome.ok);
      if (!outcome.ok) return;
      for (const language of languages) {
        const report = wavesReport(outcome.value, language, { software: 'minat test' });
        expect(faultsOf(report)).toEqual([]);
        expect(wholeText(report)).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }
    }),
    { numRuns: 80 },
  );
});
