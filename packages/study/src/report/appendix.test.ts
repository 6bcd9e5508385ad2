import type { Block, Code } from '@minat/document';
import { bareText } from '@minat/document';
import { expect, test } from 'vitest';
import { likertRows, studyOf } from '../analysis/fixtures/study-of.ts';
import { type AnalysisOptions, analyze } from '../analysis/index.ts';
import { buildReport, type ReportOrigin } from './index.ts';

const { instrument, answers } = studyOf({
  x: likertRows({ rows: 40, items: 4, seed: 1, noise: 2 }),
  y: likertRows({ rows: 40, items: 4, seed: 2, noise: 2 }),
});

function appendixOf(language: 'id' | 'en', options: AnalysisOptions, origin: Partial<ReportOrigin> = {}) {
  const result = analyze(instrument, answers, options);
  if (!result.ok) throw new Error('refused');
  const report = buildReport(result.value, language, { software: 'minat 9.9', ...origin });
  return report.sections.find(({ id }) => id === 'appendix')!.blocks;
}

const texts = (blocks: readonly Block[]) => bareText(JSON.stringify(blocks));
const codesOf = (blocks: readonly Block[]): readonly Code[] =>
  blocks.flatMap((block) => (block.kind === 'section' ? codesOf(block.blocks) : block.kind === 'code' ? [block] : []));

test.each(['id', 'en'] as const)('says by what and from which bytes the figures were computed (%s)', (language) => {
  const text = texts(appendixOf(language, { missing: 'listwise' }, { runtime: 'Node 99' }));
  for (const part of ['minat 9.9', 'Node 99', 'small 1', 'small.csv (csv)', '0'.repeat(64), 'Ghozali']) {
    expect(text).toContain(part);
  }
});

test('what was chosen is said as it was chosen', () => {
  const few = { missing: 'listwise', resampling: { draws: 1234, seed: 77 } } as const;
  expect(texts(appendixOf('en', few))).toMatch(/listwise.*1,234 samples of rows drawn anew, random seed 77/);
  expect(texts(appendixOf('id', few))).toMatch(/1\.234 pengambilan ulang baris, benih acak 77/);
  const none = { missing: 'half', resampling: null } as const;
  expect(texts(appendixOf('en', none))).toMatch(/at least half.*not computed/);
  expect(texts(appendixOf('id', none))).toMatch(/separuh.*tidak dihitung/);
});

test('prints the syntax line by line where it is handed in, and else says where it stands', () => {
  const options = { missing: 'listwise', resampling: null } as const;
  const printed = appendixOf('en', options, { syntax: { r: 'a <- 1\n\n  b\n', spss: 'EXECUTE.\n' } });
  expect(codesOf(printed)).toEqual([
    { kind: 'code', title: 'R syntax', syntax: 'r', lines: ['a <- 1', '', '  b'] },
    { kind: 'code', title: 'SPSS syntax', syntax: 'spss', lines: ['EXECUTE.'] },
  ]);
  const bare = appendixOf('en', options);
  expect(codesOf(bare)).toEqual([]);
  expect(texts(bare)).toContain('written as files');
  for (const language of ['id', 'en'] as const) {
    const text = texts(appendixOf(language, options));
    expect(text).toContain('minat export');
    for (const part of ['HTMT', 'omega', 'LMG', 'HC3', 'bootstrap']) expect(text).toContain(part);
    expect(text).not.toMatch(/setiap tabel|every table/);
  }
});
