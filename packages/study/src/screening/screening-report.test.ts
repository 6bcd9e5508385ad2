import { bareText, type Document, faultsOf, type Language } from '@minat/document';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likertRows, studyOf } from '../analysis/fixtures/study-of.ts';
import { sheetOf } from './fixtures/sheet-of.ts';
import { compareWithout, type ScreenOptions, screen, screeningReport } from './index.ts';

const languages: readonly Language[] = ['id', 'en'];
const rows = (items: number, seed: number, n = 60) => likertRows({ rows: n, items, seed, noise: 3 });
/** No bootstrap: these tests read other figures. */
const quick = { missing: 'listwise', resampling: null } as const;
const flat = (items: number) => new Array<number>(items).fill(5);

function reportOf(x: number[][], y: number[][], language: Language, options?: ScreenOptions): Document {
  const { instrument, answers } = studyOf({ x, y, dimensions: true });
  const screening = screen(instrument, answers, options);
  const both = compareWithout(instrument, answers, screening, quick);
  if (!both.ok) throw new Error('refused');
  return screeningReport(screening, both.value.all, both.value.without, language, { software: 'minat test' });
}
const wholeText = (report: Document) => bareText(JSON.stringify(report));
const hasTable = (report: Document, id: string) => JSON.stringify(report).includes(`"id":"${id}"`);

describe('the report of a screening', () => {
  const x = [flat(12), ...rows(12, 1)];
  const y = [flat(12), ...rows(12, 2)];
  const durations = Float64Array.from({ length: 61 }, (_, at) => (at === 0 ? 20 : 400));

  it('names whom two signs name, and sets the figures side by side', () => {
    for (const language of languages) {
      const report = reportOf(x, y, language, { durations });
      expect(faultsOf(report)).toEqual([]);
      expect(hasTable(report, 'screening-named')).toBe(true);
      expect(hasTable(report, 'screening-comparison-table')).toBe(true);
      expect(wholeText(report)).toContain(language === 'id' ? '1 dari 61 responden' : '1 of 61 respondents');
      expect(wholeText(report)).toContain(language === 'id' ? 'Tidak satu baris pun dihapus' : 'Not a single row');
    }
  });

  it('names each source in the language of the report alone', () => {
    const [id, en] = languages.map((language) => wholeText(reportOf(x, y, language, { durations })));
    expect(id).toContain('kebiasaan panel survei');
    expect(en).toContain('practice of survey panels');
    for (const report of [id, en]) expect(report).not.toMatch(/panel-practice|konvensi panel/);
    expect(id).not.toContain('practice');
  });

  it('does not call careful whom no two signs name', () => {
    const report = reportOf(rows(12, 1), rows(12, 2), 'en');
    expect(wholeText(report)).toContain('does not prove that all answered with care');
    expect(wholeText(report)).toContain('nothing to compare');
    expect(hasTable(report, 'screening-comparison-table')).toBe(false);
  });

  it('says whether a decision changes', () => {
    const { instrument, answers } = studyOf({ x: rows(4, 1), y: rows(4, 2) });
    const both = compareWithout(instrument, answers, { flagged: [2] }, quick);
    if (!both.ok) throw new Error('refused');
    const { all } = both.value;
    const screening = { ...screen(instrument, answers), flagged: [2] };
    const say = (without: typeof all) =>
      wholeText(screeningReport(screening, all, without, 'en', { software: 'minat test' }));
    const count = all.procedures.length;
    expect(say(all)).toContain(`All ${count} decisions`);
    const [first, ...rest] = all.procedures;
    const turned = { reject: 'retain', retain: 'reject', met: 'unmet', unmet: 'met', unjudged: 'met' } as const;
    const other = { ...first!, decision: turned[first!.decision] } as typeof first & object;
    const changed = say({ ...all, procedures: [other, ...rest] });
    expect(changed).toContain(`1 of ${count} decisions that both analyses hold change:`);
    expect(changed).toContain('Alpha: does the smallest item-total r exceed the table’s r? yes → no');
    const allTurned = all.procedures.map((one) => ({ ...one, decision: turned[one.decision] }) as typeof one);
    const said = say({ ...all, procedures: allTurned });
    expect(said).toContain(`${count} of ${count} decisions`);
    for (const { id } of all.procedures) expect(said).not.toContain(id);
  });

  it('says when too few are left', () => {
    const { instrument, answers } = studyOf({ x: x.slice(0, 3), y: y.slice(0, 3) });
    const both = compareWithout(instrument, answers, { flagged: [2] }, quick);
    expect(both.ok && both.value.without).toBeNull();
    const screening = { ...screen(instrument, answers), flagged: [2] };
    const few = screeningReport(screening, both.ok ? both.value.all : ({} as never), null, 'en', { software: 't' });
    expect(wholeText(few)).toContain('too few respondents are left');
  });

  it('analyses once where nobody is named', () => {
    const { instrument, answers } = studyOf({ x: rows(12, 1), y: rows(12, 2) });
    const both = compareWithout(instrument, answers, { flagged: [] }, quick);
    expect(both.ok && both.value.without === both.value.all).toBe(true);
  });
});

const answer = fc.constantFrom(1, 2, 3, 4, 5, 5, 5, null);
const anyRows = fc
  .record({ rows: fc.nat(25), items: fc.integer({ min: 1, max: 24 }) })
  .chain(({ rows: n, items }) =>
    fc.array(fc.array(answer, { minLength: items, maxLength: items }), { minLength: n, maxLength: n }),
  );

it('is whole for any answers, in both languages', () => {
  // The analysis is another room's: one result stands for all.
  const { instrument, answers } = studyOf({ x: rows(4, 1), y: rows(4, 2) });
  const both = compareWithout(instrument, answers, { flagged: [2] }, quick);
  if (!both.ok) throw new Error('refused');
  const { all, without } = both.value;
  fc.assert(
    fc.property(anyRows, fc.nat(), fc.boolean(), (given, fast, isLeft) => {
      const sheet = sheetOf(given);
      const durations = Float64Array.from(given, (_, at) => (at === fast % given.length ? 1 : 300));
      const codes = given.map((_, at) => (at === 0 ? '<b>R1</b>' : null));
      const screening = screen(sheet.instrument, sheet.answers, { durations, codes });
      for (const language of languages) {
        const report = screeningReport(screening, all, isLeft ? without : null, language, { software: 'minat test' });
        expect(faultsOf(report)).toEqual([]);
        expect(wholeText(report)).not.toMatch(/undefined|NaN|Infinity|\[object/);
      }
    }),
    { numRuns: 100 },
  );
});
