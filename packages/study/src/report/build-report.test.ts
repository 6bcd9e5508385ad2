import { type Block, bareText, type Document, faultsOf, type Language } from '@minat/document';
import { renderHtml } from '@minat/document/html';
import { renderMarkdown } from '@minat/document/markdown';
import { renderTerminal } from '@minat/document/terminal';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likertRows, type SmallStudy, studyOf } from '../analysis/fixtures/study-of.ts';
import { analyze, type StudyResult } from '../analysis/index.ts';
import { buildReport } from './build-report.ts';

const languages: readonly Language[] = ['id', 'en'];
const rows = (items: number, seed: number, more: { direction?: 1 | -1; noise?: number; rows?: number } = {}) =>
  likertRows({ rows: 80, items, seed, noise: 2, ...more });
const good: SmallStudy = { x: rows(4, 1), y: rows(5, 2), dimensions: true };

function resultOf(small: SmallStudy): StudyResult {
  const { instrument, answers } = studyOf(small);
  const outcome = analyze(instrument, answers, { missing: 'listwise', resampling: { draws: 20, seed: 1 } });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
}

const reportOf = (small: SmallStudy, language: Language): Document =>
  buildReport(resultOf(small), language, { software: 'minat test' });

/** All that a report says outside its tables. */
function sentences(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return sentences(block.blocks);
    if (block.kind === 'list') return block.items.map(bareText);
    if (block.kind === 'paragraph' || block.kind === 'note') return [bareText(block.text)];
    return [];
  });
}

const partOf = (report: Document, id: string) =>
  sentences(report.sections.filter((section) => section.id === id)).join('\n');

/** Everything printed, with tables and captions, as one text. */
const wholeText = (report: Document) => bareText(JSON.stringify(report));

describe('the sentences of a report', () => {
  it('turn with the sign of the slope', () => {
    const falling = { ...good, y: rows(5, 2, { direction: -1 }) };
    const words = {
      id: ['positif', 'lebih tinggi', 'negatif', 'lebih rendah'],
      en: ['positively', 'higher', 'negatively', 'lower'],
    };
    for (const language of languages) {
      const [up, down] = [partOf(reportOf(good, language), 'summary'), partOf(reportOf(falling, language), 'summary')];
      const [positive, higher, negative, lower] = words[language];
      expect(up).toContain(positive);
      expect(up).toContain(higher);
      expect(up).not.toContain(negative);
      expect(down).toContain(negative);
      expect(down).toContain(lower);
      expect(down).not.toContain(higher);
    }
    const equation = partOf(reportOf(falling, 'en'), 'regression');
    expect(equation).toMatch(/= \d+\.\d{3} − \d+\.\d{3} × Alpha/);
  });

  it('turn with p: at the level itself nothing is claimed', () => {
    const { p } = resultOf(good).models[0]!.regression!.coefficients[1]!;
    const at = (level: number, language: Language) =>
      reportOf({ ...good, thresholds: { significance: { level, source: 'test' } } }, language);
    for (const [language, related, rejected] of [
      ['id', 'signifikan', 'H0 ditolak'],
      ['en', 'significantly', 'H0 is rejected'],
    ] as const) {
      expect(partOf(at(p!, language), 'summary')).not.toContain(related);
      expect(partOf(at(p!, language), 'regression')).not.toContain(rejected);
      expect(partOf(at(p! * 2, language), 'summary')).toContain(related);
      expect(partOf(at(p! * 2, language), 'regression')).toContain(rejected);
    }
  });

  it('say of each scale what its own answers show: swapped answers, swapped sentences', () => {
    const [one, other] = [rows(5, 3), rows(5, 4, { noise: 6 })];
    for (const language of languages) {
      const straight = reportOf({ x: one, y: other, names: { x: 'Alpha', y: 'Beta' } }, language);
      const swapped = reportOf({ x: other, y: one, names: { x: 'Alpha', y: 'Beta' } }, language);
      for (const part of ['reliability', 'categories']) {
        const renamed = sentences(swapped.sections.filter(({ id }) => id === part))
          .map((sentence) => sentence.replace(/Alpha|Beta/g, (name) => (name === 'Alpha' ? 'Beta' : 'Alpha')))
          .sort();
        const said = sentences(straight.sections.filter(({ id }) => id === part)).sort();
        expect(said).toEqual(renamed);
        expect(said.filter((sentence) => /Alpha|Beta/.test(sentence)).length).toBeGreaterThan(1);
      }
    }
  });

  it('call a negative alpha negative, and a scale below its mark not reliable', () => {
    const x = rows(1, 5).map(([a], row) => [a!, 6 - a!, row % 7 === 0 ? 2 : 4]);
    for (const [language, negative, reliable] of [
      ['id', 'alpha negatif', ', reliabel'],
      ['en', 'alpha is negative', ', reliable'],
    ] as const) {
      const report = reportOf({ x, y: good.y }, language);
      const own = partOf(report, 'reliability')
        .split('\n')
        .find((sentence) => sentence.startsWith('Alpha'))!;
      expect(own).toContain(negative);
      expect(own).not.toContain(reliable);
    }
  });

  it('print no verdict on an alpha of no more rows than items, and do not call it uncomputable', () => {
    const few = { x: rows(8, 1, { rows: 8 }), y: rows(3, 2, { rows: 8 }) };
    for (const [language, unjudged, uncomputable] of [
      ['id', 'tidak dinilai, sebab barisnya', 'tidak dapat dihitung'],
      ['en', 'not judged, since there are', 'cannot be computed'],
    ] as const) {
      const said = partOf(reportOf(few, language), 'summary').split('\n');
      const own = said.find((sentence) => sentence.includes('Alpha') && sentence.includes(unjudged));
      expect(own).toMatch(/\d/);
      expect(own).not.toContain(uncomputable);
    }
  });

  it('do not count items without a correlation as not valid', () => {
    const constant = { ...good, y: good.y.map(() => [3, 3, 3, 3, 3]) };
    const [id, en] = languages.map((language) => reportOf(constant, language));
    expect(partOf(id!, 'summary')).toContain('Beta: validitas butir tidak dapat dinilai');
    expect(partOf(en!, 'summary')).not.toContain('0 of 5');
    expect(partOf(en!, 'validity')).toContain('none of its 5 items can be judged');
    const inPart = { ...good, y: good.y.map(([, ...rest]) => [4, ...rest]) };
    expect(partOf(reportOf(inPart, 'en'), 'summary')).toMatch(/Beta: \d of the 4 items that can be judged/);
  });

  it('speak of dimensions only where there are some', () => {
    const undivided = { x: rows(4, 1), y: rows(5, 2), m: rows(3, 3) };
    for (const [language, word] of [
      ['id', /dimensi/i],
      ['en', /dimension/i],
    ] as const) {
      const { sections } = reportOf(undivided, language);
      const own = sections.filter(({ id }) => ['description', 'reliability', 'discriminant', 'sample'].includes(id));
      expect(own.length).toBe(4);
      expect(bareText(JSON.stringify(own))).not.toMatch(word);
      expect(wholeText(reportOf(good, language))).toMatch(word);
    }
  });

  it('say which shares of the dimensions overlap, and where the picture parts them', () => {
    const result = resultOf(good);
    const [first, second] = result.importance;
    const told = (own: readonly (readonly [number, number])[] | null, language: Language) => {
      const importance = [first!, second!].map((one, at) => ({
        ...one,
        lmg: { ...one.lmg, ci: own === null ? null : { lower: own[at]![0], upper: own[at]![1] } },
      }));
      return wholeText(buildReport({ ...result, importance }, language, { software: 'minat test' }));
    };
    const apart = [
      [10, 40],
      [60, 90],
    ] as const;
    const touching = [
      [10, 60],
      [60, 90],
    ] as const;
    expect(told(apart, 'en')).toContain('No two of their intervals overlap');
    expect(told(touching, 'en')).toContain('The intervals of all these dimensions overlap');
    expect(told(null, 'id')).toContain('Selang kepercayaannya tidak dihitung');
    expect(told(touching, 'id')).toMatch(/capaian 66,7 dan bagian R² 25,0\s%/);
  });

  it('name the largest coefficient by its size and explain a negative sign', () => {
    const result = resultOf(good);
    const importance = result.importance.map((one, at) =>
      at === 0 ? { ...one, beta: -0.9, betaCi: { lower: -1.1, upper: -0.7 } } : one,
    );
    const said = wholeText(buildReport({ ...result, importance }, 'en', { software: 'minat test' }));
    expect(said).toMatch(/whatever its sign, is Dimension d1 \(−0\.900; the negative sign: the higher/);
  });

  it('say of items answered at random how many would pass', () => {
    expect(partOf(reportOf(good, 'id'), 'warnings')).toMatch(/4 butir: r 0,500, lolos kira-kira 99,\d\s%/);
    expect(partOf(reportOf(good, 'id'), 'warnings')).not.toContain('kebanyakan akan lolos');
  });

  it('say what may be said and what not of any study, and advise none on an account that it does not ask about', () => {
    for (const [language, cause] of [
      ['id', 'Alpha menyebabkan'],
      ['en', 'Alpha causes'],
    ] as const) {
      const own = reportOf(good, language).sections.find(({ id }) => id === 'advice')!;
      expect(JSON.stringify(own)).not.toContain('advice-recommendations');
      expect(sentences([own]).join('\n')).toContain(cause);
    }
    const result = resultOf(good);
    const bare = buildReport({ ...result, models: [], importance: [] }, 'id', { software: 'minat test' });
    expect(partOf(bare, 'advice')).toContain('tidak ada hubungan yang boleh dinyatakan');
  });

  it('say that twelve respondents are few', () => {
    const small = { x: rows(4, 1, { rows: 12 }), y: rows(5, 2, { rows: 12 }) };
    expect(partOf(reportOf(small, 'en'), 'warnings')).toContain('Only 12 respondents');
    expect(partOf(reportOf(small, 'id'), 'warnings')).toContain('Hanya 12 responden');
  });

  it('do not call residuals normal where a test rejects', () => {
    const y = rows(5, 2).map((row, at) => (at % 20 === 0 ? [1, 1, 1, 1, 1] : row));
    const result = resultOf({ ...good, y });
    expect(result.models[0]!.residuals!.shapiroWilk.p).toBeLessThan(0.05);
    const report = buildReport(result, 'en', { software: 'minat test' });
    expect(partOf(report, 'normality')).toContain('depart from normal');
    expect(partOf(report, 'summary')).toContain('the residuals depart from normal');
    expect(partOf(report, 'summary')).not.toContain('no evidence that the residuals');
  });

  it('do without a model where none can be fitted', () => {
    const report = reportOf({ ...good, y: good.y.map(() => [3, 3, 3, 3, 3]) }, 'en');
    expect(partOf(report, 'summary')).toContain('cannot be tested with these data');
    expect(partOf(report, 'regression')).toContain('cannot be computed');
  });

  it('stand for every serious warning and every caution, in both languages', () => {
    const x = good.x.map((row, at) => (at < 30 ? [null, ...row.slice(1)] : row));
    const result = resultOf({ x, y: good.y.map(([, ...rest]) => [4, ...rest]) });
    const grave = new Set(result.warnings.filter(({ severity }) => severity !== 'note').map(({ code }) => code));
    expect(grave.size).toBeGreaterThan(2);
    for (const language of languages) {
      const report = buildReport(result, language, { software: 'minat test' });
      const notes = report.sections.find(({ id }) => id === 'warnings')!.blocks;
      const said = new Set(notes.map((block) => (block.kind === 'note' ? block.code : undefined)));
      for (const code of grave) expect(said).toContain(code);
    }
  });

  it('print people’s texts as they are, tags and all', () => {
    const report = reportOf({ ...good, names: { x: '<b>Bold</b>', y: 'A & B' } }, 'en');
    expect(partOf(report, 'summary')).toContain('<b>Bold</b>');
    for (const printed of [
      renderTerminal(report, { width: 100, colour: false }),
      renderMarkdown(report),
      renderHtml(report),
    ]) {
      expect(printed).not.toMatch(/[\ue000\ue001]/);
    }
  });
});

const answer = fc.integer({ min: 1, max: 5 });
const anyStudy = fc
  .record({
    rows: fc.integer({ min: 3, max: 20 }),
    x: fc.integer({ min: 1, max: 5 }),
    y: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ rows: n, x, y }) => {
    const table = (items: number) =>
      fc.array(fc.array(answer, { minLength: items, maxLength: items }), { minLength: n, maxLength: n });
    return fc.record({ x: table(x), y: table(y), dimensions: fc.boolean() });
  });

describe('a report of any answers whatever', () => {
  it('is whole in both languages: no gap, no fault, no p of zero', () => {
    fc.assert(
      fc.property(anyStudy, (small) => {
        const result = resultOf(small);
        for (const language of languages) {
          const report = buildReport(result, language, { software: 'minat test' });
          expect(faultsOf(report)).toEqual([]);
          const text = wholeText(report);
          expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|∞/);
          expect(text).not.toMatch(/<i>p<\/i> = (0[.,])?000?0?\b/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
