import { describe, expect, it } from 'vitest';
import type { AnswerProblem } from '../answers.ts';
import { type AnswersFigures, refusalFor } from '../answers-refusal.ts';
import { sayAnswerProblem, sayAnswersRefusal } from './say-answers.ts';

const ids = Array.from({ length: 20 }, (_, at) => `X${at + 1}`);
const nearest = ids.map((id, at) => (at % 2 === 0 ? `${id} mirip` : ''));

/** One of each; the compiler asks for a new one with each new code. */
const figures: { readonly [Code in keyof AnswersFigures]: AnswersFigures[Code] } = {
  'empty-file': {},
  'file-too-large': { bytes: 3e8, most: 2 ** 28 },
  'binary-file': {},
  'foreign-file': { kind: 'xls' },
  'unknown-encoding': { byte: '0x81' },
  'broken-encoding': { encoding: 'utf-16le' },
  'broken-quotes': {},
  'ragged-rows': { rows: ['3', '5'], found: ['2', '4'], expected: 3, total: 2 },
  'broken-json': {},
  'unknown-json-shape': {},
  'ragged-columns': { columns: ['X1', 'X2'], found: ['2', '1'] },
  'broken-workbook': {},
  'workbook-too-large': { cells: 20_000_000 },
  'unknown-mapping-id': { ids: ['Q9'], known: ids },
  'mapping-column-absent': { id: 'X1', nearest: 'Konten' },
  'column-claimed-twice': { ids: ['X1', 'X2'] },
  'ambiguous-column': { id: 'X1', columns: ['X1', 'x1'], letters: ['A', 'AB'] },
  'missing-columns': { ids, nearest },
  'partly-absent-scale': { scale: 'Z', ids: ['Z2'], nearest: [''] },
  'no-rows': {},
  'one-row': {},
  'words-need-mapping': { words: ['Setuju', 'TS'], counts: ['9', '2'], proposals: ['4', ''], map: 'Setuju=4; TS=?' },
  'mapped-value-outside': { word: 'Setuju', value: 6, from: 1, to: 5 },
  'mapped-number': { word: '5' },
  'word-mapped-twice': { word: 'Setuju', values: ['4', '3'] },
  'no-usable-answers': { items: ids },
  'unclear-word-mapping': { found: 'Setuju' },
  'unfilled-words': { words: ['TS'] },
  'unclear-column-mapping': { found: '' },
  'labels-contradict': { value: 1, label: 'Sangat setuju', other: 5 },
};

describe.each(['id', 'en'] as const)('a refusal in %s', (language) => {
  it.each(Object.keys(figures) as (keyof AnswersFigures)[])('%s is one clear sentence in its place', (code) => {
    const place = { file: 'a.csv', row: 3, column: 'Konten' };
    const sentence = sayAnswersRefusal(refusalFor(code, place, figures[code]), language);
    expect(sentence).toMatch(
      language === 'id' ? /^a\.csv, baris 3, kolom "Konten": / : /^a\.csv, row 3, column "Konten": /,
    );
    expect(sentence).not.toMatch(/undefined|NaN|\[object|null| {2}/);
    expect(sentence).toMatch(/[.']$/);
    for (const value of Object.values(figures[code]).filter((one) => typeof one === 'string' && one.length > 3)) {
      expect(sentence.toLowerCase()).toContain(String(value).toLowerCase());
    }
  });

  it('says what is wrong with an SPSS file in the words of its own room', () => {
    const refusal = { code: 'sav-truncated', place: { file: 'a.sav' }, figures: { offset: 9 } } as const;
    expect(sayAnswersRefusal(refusal, language)).toMatch(/^a\.sav: .*SPSS.*9/);
  });

  it('says every foreign kind in its own words', () => {
    const kinds = ['xls', 'xlsb', 'ods', 'pdf', 'docx', 'zip', 'gzip', 'html', 'xml', 'rtf'] as const;
    const sentences = kinds.map((kind) => sayAnswersRefusal(refusalFor('foreign-file', {}, { kind }), language));
    expect(new Set(sentences).size).toBe(kinds.length);
  });
});

it('long lists and long cells are shortened with a count', () => {
  const items = Array.from({ length: 500 }, (_, at) => `X${at}`);
  const sentence = sayAnswersRefusal(refusalFor('no-usable-answers', {}, { items }), 'id');
  expect(sentence).toContain('X7, dan 492 lainnya');
  const cell = { code: 'not-a-number', row: 2, column: 'X1', item: 'X1', found: 'a\n'.repeat(500_000) } as const;
  const start = process.cpuUsage();
  expect(sayAnswerProblem(cell, 'en').length).toBeLessThan(300);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(200);
});

it('what is missing is said with the nearest header and a line to copy', () => {
  const refusal = refusalFor('missing-columns', { file: 'a.csv' }, { ids: ['X1', 'X2'], nearest: ['Konten', ''] });
  expect(sayAnswersRefusal(refusal, 'en')).toBe(
    'a.csv: There is no column for 2 items: X1 (perhaps "Konten"), X2. Correct the headers, or write a column mapping such as X1: "Konten".',
  );
});

describe.each(['id', 'en'] as const)('a problem in %s', (language) => {
  const codes = ['empty', 'not-a-number', 'out-of-range', 'between-points'] as const;
  const problems: readonly AnswerProblem[] = [
    ...codes.map((code) => ({ code, row: 7, column: 'Konten', item: 'X1', found: '3,5' })),
    { code: 'duplicate-row', row: 7, sameAs: 3 },
  ];
  it.each(problems)('$code names the row, what was found and what becomes of it', (problem) => {
    const sentence = sayAnswerProblem(problem, language);
    expect(sentence.startsWith(language === 'id' ? 'baris 7' : 'row 7')).toBe(true);
    expect(sentence).toContain(problem.code === 'duplicate-row' ? '3' : 'X1');
    expect(sentence.includes('3,5')).toBe(problem.code !== 'duplicate-row' && problem.code !== 'empty');
  });
});
