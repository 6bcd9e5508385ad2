import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument, same } from './fixtures/instrument.ts';
import { acceptedValue, refusalsOf, utf8 } from './fixtures/outcome.ts';
import { parseWordMapping } from './parse-word-mapping.ts';
import { type ReadAnswersOptions, readAnswers } from './read-answers.ts';
import { readTable } from './read-table.ts';

async function read(text: string, options?: ReadAnswersOptions, over = instrument) {
  const table = acceptedValue(await readTable(utf8(text), 'jawaban.csv'));
  return readAnswers(table, over, options);
}
const answersOf = async (text: string, options?: ReadAnswersOptions) => acceptedValue(await read(text, options));
const numbers = (values: Float64Array | undefined) => [...(values ?? [])];

const confirmed = {
  'Sangat setuju': 5,
  Setuju: 4,
  Netral: 3,
  'Tidak setuju': 2,
  'Sangat tidak setuju': 1,
};

describe('answers', () => {
  it('are numbers by item, with everything said about their columns', async () => {
    const answers = await answersOf('Cap waktu;X1;X2;Y1;Y2;Umur;Gender\n1;5;4,0;3.0;2;17;male\n2;1;2;3;4;;Waria\n');
    expect(answers.rows).toBe(2);
    expect(answers.rowNumbers).toEqual([2, 3]);
    expect([...answers.items.keys()]).toEqual(['X1', 'X2', 'Y1', 'Y2']);
    expect(numbers(answers.items.get('X2'))).toEqual([4, 2]);
    expect(numbers(answers.items.get('Y1'))).toEqual([3, 3]);
    expect(answers.profile.get('umur')).toEqual(['17', null]);
    expect(answers.profile.get('gender')).toEqual(['Laki-laki', 'Waria']);
    expect(answers.absentScales).toEqual(['Z']);
    expect(answers.matches[0]).toEqual({ id: 'X1', kind: 'item', column: 'X1', by: 'id' });
    expect(answers.problems).toEqual([]);
    expect(answers.wordMapping).toEqual([]);
    expect(answers.source.name).toBe('jawaban.csv');
  });

  it('list every doubtful cell, down the file', async () => {
    const { items, problems } = await answersOf('X1;X2;Y1;Y2\n1;2;3;\n\nabc;6;3,5;4\n0;1e0;4;5\n1;2;3;\n');
    const base = { item: 'X1', column: 'X1' };
    expect(problems).toEqual([
      { code: 'empty', row: 2, item: 'Y2', column: 'Y2', found: '' },
      { code: 'not-a-number', row: 4, ...base, found: 'abc' },
      { code: 'out-of-range', row: 4, item: 'X2', column: 'X2', found: '6' },
      { code: 'between-points', row: 4, item: 'Y1', column: 'Y1', found: '3,5' },
      { code: 'out-of-range', row: 5, ...base, found: '0' },
      { code: 'not-a-number', row: 5, item: 'X2', column: 'X2', found: '1e0' },
      { code: 'empty', row: 6, item: 'Y2', column: 'Y2', found: '' },
      { code: 'duplicate-row', row: 6, sameAs: 2 },
    ]);
    expect(numbers(items.get('X1'))).toEqual([1, Number.NaN, Number.NaN, 1]);
    expect(numbers(items.get('Y1'))).toEqual([3, 3.5, 4, 3]);
  });

  it.each(['1e308', '1e400', 'Infinity', 'NaN', '0x5', '1.000,5', '=1+1', '+', '-', '2024-05-03', '1-Mei'])(
    'do not take %s for a number',
    async (cell) => {
      const { problems, items } = await answersOf(`X1;X2;Y1;Y2\n${cell};1;1;1\n3;1;1;2\n4;1;1;3\n`);
      expect(problems.map(({ code }) => code)).toEqual(['not-a-number']);
      expect(items.get('X1')![0]).toBeNaN();
    },
  );

  it.each(['12345678901234567890', '-1', '55'])('take %s for one outside the scale', async (cell) => {
    const { problems } = await answersOf(`X1;X2;Y1;Y2\n${cell};1;1;1\n3;1;1;2\n`);
    expect(problems).toMatchObject([{ code: 'out-of-range', found: cell }]);
  });

  it('with their number before the label need no mapping, and say so', async () => {
    const { items, wordMapping } = await answersOf(
      'X1;X2;Y1;Y2\n5 - Sangat setuju;(4) Setuju;1;1\n5 - Sangat setuju;3;1;2\n',
    );
    expect(numbers(items.get('X1'))).toEqual([5, 5]);
    expect(wordMapping).toEqual([
      { word: '5 - Sangat setuju', value: 5, count: 2 },
      { word: '(4) Setuju', value: 4, count: 1 },
    ]);
  });

  it('in a cell of a million characters are none', async () => {
    const { problems } = await answersOf(`X1;X2;Y1;Y2\n${'1'.repeat(1_000_000)};1;1;1\n2;3;4;5\n3;3;4;5\n`);
    expect(problems.map(({ code }) => code)).toEqual(['not-a-number']);
  });

  it('keep equal rows that differ only in where their cells part', async () => {
    const { problems } = await answersOf('X1;X2;Y1;Y2;A;B\n1;1;1;1;ab;c\n1;1;1;1;a;bc\n1;1;1;1;ab;c\n');
    expect(problems).toEqual([{ code: 'duplicate-row', row: 4, sameAs: 2 }]);
  });
});

describe('answers in words', () => {
  const text = 'X1;X2;Y1;Y2\nSetuju;TS;Netral;5\nsetuju;TS;Sangat setuju;4\n';

  it('are refused without a confirmed mapping, with one to complete', async () => {
    const [refusal] = refusalsOf(await read(text), 'words-need-mapping');
    expect(refusal).toEqual({
      code: 'words-need-mapping',
      place: { file: 'jawaban.csv' },
      figures: {
        words: ['Setuju', 'TS', 'Netral', 'Sangat setuju'],
        counts: ['2', '2', '1', '1'],
        proposals: ['4', '', '3', '5'],
        map: 'Sangat setuju=5; Setuju=4; Netral=3; TS=?',
      },
    });
    const words = acceptedValue(parseWordMapping(String(refusal!.figures.map).replace('?', '2')));
    const { items, wordMapping, problems } = await answersOf(text, { words });
    expect(numbers(items.get('X2'))).toEqual([2, 2]);
    expect(problems).toEqual([]);
    expect(wordMapping).toEqual([
      { word: 'Sangat setuju', value: 5, count: 1 },
      { word: 'Setuju', value: 4, count: 2 },
      { word: 'Netral', value: 3, count: 1 },
      { word: 'TS', value: 2, count: 2 },
    ]);
  });

  it('that the mapping leaves out are refused, with the mapping so far to complete', async () => {
    const words = { setuju: 4, 'sangat  SETUJU': 5 };
    const [refusal] = refusalsOf(await read(`${text}1;1;1;1\n`, { words }), 'words-need-mapping');
    expect(refusal!.figures.words).toEqual(['TS', 'Netral']);
    expect(refusal!.figures.map).toBe('Sangat setuju=5; Setuju=4; Netral=3; TS=?');
  });

  it('that are mapped to nothing count as missing', async () => {
    const words = { setuju: 4, 'sangat  SETUJU': 5, TS: Number.NaN, netral: Number.NaN };
    const { problems, items } = await answersOf(`${text}1;1;1;1\n`, { words });
    expect(problems.map(({ code }) => code)).toEqual(['not-a-number', 'not-a-number', 'not-a-number']);
    expect(numbers(items.get('X2'))).toEqual([Number.NaN, Number.NaN, 1]);
  });

  it('may be worth another point than the number before them, if a person says so', async () => {
    const text = 'X1;X2;Y1;Y2\n1 - Sangat setuju;1;1;1\n5 - Sangat tidak setuju;1;1;2\n';
    refusalsOf(await read(text), 'words-need-mapping');
    const words = { '1 - Sangat setuju': 5, '5 - Sangat tidak setuju': 1 };
    expect(numbers((await answersOf(text, { words })).items.get('X1'))).toEqual([5, 1]);
  });

  it('are refused where a mapping cannot be meant', async () => {
    const outside = refusalsOf(
      await read(text, { words: { ...confirmed, Setuju: 6, Netral: 2.5 } }),
      'mapped-value-outside',
      'mapped-value-outside',
    );
    expect(outside[0]!.figures).toEqual({ word: 'Setuju', value: 6, from: 1, to: 5 });
    refusalsOf(await read(text, { words: { Setuju: 4, SETUJU: 3 } }), 'word-mapped-twice');
    refusalsOf(await read(text, { words: { Setuju: 4, '5': 1 } }), 'mapped-number');
  });

  it('are refused where they stand on a scale without that point', async () => {
    const answers = { from: 1, to: 4, labels: [{ value: 4, label: same('Setuju') }] };
    const scales = instrument.scales.map((scale) => (scale.id === 'Y' ? { ...scale, answers } : scale));
    const outcome = await read('X1;X2;Y1;Y2\nSS;1;SS;1\nSS;1;2;2\n', { words: { SS: 5 } }, { ...instrument, scales });
    const [refusal] = refusalsOf(outcome, 'mapped-value-outside');
    expect(refusal).toMatchObject({ place: { column: 'Y1' }, figures: { word: 'SS', value: 5, from: 1, to: 4 } });
  });

  it('give what the same answers in numbers give, in any order of columns', async () => {
    const labels = Object.entries(confirmed);
    const rows = fc.array(
      fc
        .array(fc.integer({ min: 0, max: 5 }), { minLength: 6, maxLength: 6 })
        .map(([first, ...rest]) => [first! || 1, ...rest]),
      { minLength: 2, maxLength: 8 },
    );
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, order, async (drawn, columns) => {
        // One full row, so that no item is without a usable answer.
        const grid = [[1, 2, 3, 4, 5, 1], ...drawn];
        const ids = ['X1', 'X2', 'Y1', 'Y2', 'Z1', 'Z2'];
        const write = (cell: (value: number) => string) =>
          [columns.map((at) => ids[at]!), ...grid.map((row) => columns.map((at) => cell(row[at]!)))]
            .map((row) => row.join(';'))
            .join('\n');
        const inNumbers = await answersOf(write((value) => (value === 0 ? '' : String(value))));
        const word = (value: number) => labels.find(([, point]) => point === value)?.[0] ?? '';
        const inWords = await answersOf(write(word), { words: confirmed });
        expect([...inWords.items]).toEqual([...inNumbers.items]);
        expect(inWords.problems).toEqual(inNumbers.problems);
        for (const [at, id] of ids.entries()) {
          expect(numbers(inNumbers.items.get(id))).toEqual(grid.map((row) => row[at] || Number.NaN));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('answers are refused', () => {
  it('without rows, or with one', async () => {
    refusalsOf(await read('X1,X2,Y1,Y2\n'), 'no-rows');
    const [one] = refusalsOf(await read('X1,X2,Y1,Y2\n\n1,2,3,4\n'), 'one-row');
    expect(one!.place).toEqual({ file: 'jawaban.csv', row: 3 });
  });

  it('where an item has not one usable answer', async () => {
    const [refusal] = refusalsOf(await read('X1,X2,Y1,Y2\n,9,3,4\n,8,3,3\n'), 'no-usable-answers');
    expect(refusal!.figures).toEqual({ items: ['X1', 'X2'] });
    refusalsOf(await read('X1,X2,Y1,Y2\nTS,1,3,4\nTS,1,3,3\n', { words: { TS: Number.NaN } }), 'no-usable-answers');
  });

  it('where columns are missing, with the file named', async () => {
    const [refusal] = refusalsOf(await read('A,B\n1,2\n3,4\n'), 'missing-columns');
    expect(refusal!.place.file).toBe('jawaban.csv');
    expect(refusal!.figures.ids).toEqual(['X1', 'X2', 'Y1', 'Y2']);
  });

  it('or read by a mapping', async () => {
    const { matches } = await answersOf('A,X2,Y1,Y2\n1,2,3,4\n3,4,5,1\n', { mapping: { X1: 'A' } });
    expect(matches[0]).toEqual({ id: 'X1', kind: 'item', column: 'A', by: 'mapping' });
  });

  it('never by changing what was handed in', async () => {
    const table = acceptedValue(await readTable(utf8('X1,X2,Y1,Y2\nSetuju,2,3,4\n3,4,5,1\n'), 'a.csv'));
    const before = structuredClone(table);
    const words = Object.freeze({ Setuju: 4 });
    expect(readAnswers(table, instrument, Object.freeze({ words })).ok).toBe(true);
    expect(table).toEqual(before);
  });
});

it('a file of 100,000 columns and its answers are read in seconds', async () => {
  const header = [...Array.from({ length: 100_000 }, (_, at) => `Kolom ${at}`), 'X1', 'X2', 'Y1', 'Y2'];
  const row = (value: number) => header.map(() => value).join(',');
  const start = process.cpuUsage();
  const { items } = await answersOf(`${header.join(',')}\n${row(1)}\n${row(2)}\n`);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(3);
  expect(numbers(items.get('Y2'))).toEqual([1, 2]);
});
