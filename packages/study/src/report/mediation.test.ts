import { type Block, bareText, type Document, faultsOf, type Language } from '@minat/document';
import { describe, expect, it } from 'vitest';
import { likertRows, studyOf } from '../analysis/fixtures/study-of.ts';
import { analyze, type StudyResult } from '../analysis/index.ts';
import { buildReport } from './index.ts';

const rows = (items: number, seed: number) => likertRows({ rows: 50, items, seed, noise: 2 });

function result(resampling: { draws: number; seed: number } | null = { draws: 200, seed: 3 }): StudyResult {
  const { instrument, answers } = studyOf({ x: rows(4, 1), y: rows(5, 2), m: rows(3, 3) });
  const outcome = analyze(instrument, answers, { missing: 'listwise', resampling });
  if (!outcome.ok) throw new Error('refused');
  return outcome.value;
}

type Estimate = NonNullable<StudyResult['mediations'][number]['estimate']>;
const whole = result();
const found = whole.mediations[0]!.estimate!;

/** A result with these figures of the indirect effect instead of its own. */
function told(estimate: Partial<Estimate> | null, language: Language): string {
  const [mediation] = whole.mediations;
  const changed = { ...mediation!, estimate: estimate === null ? null : { ...found, ...estimate } };
  return textOf(buildReport({ ...whole, mediations: [changed] }, language, { software: 'minat test' }));
}

function sentences(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'section') return sentences(block.blocks);
    if (block.kind === 'list') return block.items.map(bareText);
    return block.kind === 'paragraph' ? [bareText(block.text)] : [];
  });
}
const textOf = (report: Document) => sentences(report.sections.filter(({ id }) => id === 'mediation')).join('\n');

const words = {
  id: {
    differs: 'jadi ia berbeda dari nol.',
    holds: 'memuat nol, jadi data ini tidak cukup',
    undrawn: 'tidak diputuskan',
  },
  en: {
    differs: 'so it differs from zero.',
    holds: 'holds zero, so these data are not enough',
    undrawn: 'not decided',
  },
} as const;

describe.each(['id', 'en'] as const)('the report of a mediator (%s)', (language) => {
  const { differs, holds, undrawn } = words[language];

  it('turns with the interval', () => {
    const apart = told({ ci: { lower: 0.2, upper: 0.5 }, excludesZero: true, pattern: 'indirect-only' }, language);
    expect(apart).toContain(differs);
    expect(apart).not.toContain(holds);
    const none = told({ ci: { lower: -0.2, upper: 0.5 }, excludesZero: false, pattern: 'neither' }, language);
    expect(none).toContain(holds);
    expect(none).not.toContain(differs);
    const bare = told({ ci: null, excludesZero: null, pattern: null, drawn: null }, language);
    expect(bare).toContain(undrawn);
    expect(bare).not.toContain(differs);
    expect(bare).not.toContain(holds);
  });

  it('names each pattern once, and says where Sobel decides otherwise', () => {
    const patterns = ['complementary', 'competitive', 'indirect-only', 'direct-only', 'neither'] as const;
    const said = patterns.map((pattern) => told({ pattern }, language));
    expect(new Set(said).size).toBe(patterns.length);
    const otherwise = language === 'id' ? 'putusannya berbeda' : 'decides otherwise';
    const sobel = { se: 1, z: 1, p: 0.3 };
    expect(told({ sobel, excludesZero: true }, language)).toContain(otherwise);
    expect(told({ sobel, excludesZero: false }, language)).not.toContain(otherwise);
  });

  it('prints an end of the interval on its own side of zero', () => {
    const text = told({ ci: { lower: 0.00004, upper: 0.5 }, excludesZero: true }, language);
    expect(text).toMatch(language === 'id' ? /0,00004 sampai 0,500/ : /0\.00004 to 0\.500/);
  });

  it('gives a share only where there is one', () => {
    const share = language === 'id' ? 'Bagian pengaruh total' : 'Share of the total effect';
    expect(told({ proportion: 0.4 }, language)).toContain(share);
    expect(told({ proportion: null }, language)).not.toContain(share);
  });

  it('is told in the summary as it is told in its section', () => {
    const report = buildReport(whole, language, { software: 'minat test' });
    const summary = sentences(report.sections.filter(({ id }) => id === 'summary')).join('\n');
    const first = sentences(report.sections.filter(({ id }) => id === 'mediation')).find((said) =>
      said.includes('bootstrap '),
    );
    expect(summary).toContain(
      language === 'id'
        ? 'Pengaruh tidak langsung Alpha pada Beta melalui Gamma'
        : 'indirect effect of Alpha on Beta through Gamma',
    );
    expect(summary).toContain(first!);
    expect(textOf(report)).toContain(language === 'id' ? 'tidak diperiksa tersendiri' : 'not checked on their own');
  });

  it('is whole: tables, picture, caution, appendix', () => {
    const report = buildReport(whole, language, { software: 'minat test' });
    expect(faultsOf(report)).toEqual([]);
    const all = bareText(JSON.stringify(report));
    expect(all).toContain('indirect-picture:x:m:y');
    expect(all).toContain(language === 'id' ? 'urutan sebab-akibat' : 'no order of cause');
    expect(all).toContain(language === 'id' ? 'Interval pengaruh tidak langsung' : 'Intervals of indirect effects');
    expect(told(null, language)).toContain(language === 'id' ? 'tidak dapat dihitung' : 'cannot be computed');
    expect(textOf(buildReport(result(null), language, { software: 'minat test' }))).toContain(undrawn);
  });
});
