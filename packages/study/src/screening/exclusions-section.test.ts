import { faultsOf } from '@minat/document';
import { expect, test } from 'vitest';
import { referenceStudy } from '../syntax/fixtures/study-files.ts';
import { exclusionsSection } from './exclusions-section.ts';

const { result } = await referenceStudy('example');
const reasons = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ reason: `<b>reason</b> ${at}`, count: at + 1 }));

test.each(['id', 'en'] as const)('says how many were left out, why, and what changes (%s)', (language) => {
  const section = exclusionsSection({ reasons: reasons(3), all: result }, result, language);
  const [paragraph, table] = section.blocks;
  expect(paragraph).toMatchObject({ kind: 'paragraph', text: expect.stringContaining('<b>6 ') });
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows.map(({ cells }) => cells[1])).toMatchObject([{ value: 3 }, { value: 2 }, { value: 1 }]);
  // What a person wrote is text, not markup.
  expect(JSON.stringify(table.rows)).not.toContain('<b>');
  expect(section.blocks.some((block) => block.kind === 'table' && block.id === 'exclusions-comparison-table')).toBe(
    true,
  );
  const words = { contents: '', table: '', figure: '', notAvailable: '', figuresBehind: '' };
  expect(faultsOf({ title: 't', language, facts: [], sections: [section], words })).toEqual([]);
});

test('the twenty most frequent reasons are shown, the answers of the others counted', () => {
  const section = exclusionsSection({ reasons: reasons(22), all: null }, result, 'en');
  const table = section.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.rows).toHaveLength(20);
  expect(table.notes).toEqual(['And 3 answers for other reasons.']);
  expect(section.blocks.some((block) => block.kind === 'table' && block.id === 'exclusions-comparison-table')).toBe(
    false,
  );
});

test.each([
  [1, false],
  [4, false],
  [5, true],
])('figures with and without %i left out are shown: %s, where it takes five', (count, isShown) => {
  const procedures = result.procedures.map((one) =>
    one.decision === 'met' ? { ...one, decision: 'unmet' as const } : one,
  );
  const fewer = { ...result, procedures };
  const given = { reasons: [{ reason: 'twice', count }], all: fewer, fewestForFigures: 5 };
  const { blocks } = exclusionsSection(given, result, 'en');
  expect(blocks.some((block) => block.kind === 'table' && block.id === 'exclusions-comparison-table')).toBe(isShown);
  // That decisions change is said either way, which ones only with the figures.
  expect(blocks.some((block) => block.kind === 'paragraph' && block.text.includes('decisions'))).toBe(true);
  expect(blocks.some((block) => block.kind === 'list')).toBe(isShown);
  expect(blocks.some((block) => block.kind === 'note' && block.code === 'figures-withheld')).toBe(!isShown);
});
