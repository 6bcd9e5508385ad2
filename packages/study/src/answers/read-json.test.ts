import { describe, expect, it } from 'vitest';
import { acceptedValue, refusalsOf, utf8 } from './fixtures/outcome.ts';
import { readTable } from './read-table.ts';

const read = async (value: unknown) => await readTable(utf8(JSON.stringify(value)), 'a.json');
const table = async (value: unknown) => acceptedValue(await read(value));

describe('a JSON file', () => {
  it('may be an array of objects, numbered from 1', async () => {
    const { header, rows, rowNumbers, source } = await table([{ X1: 5, X2: '4' }, {}, { X2: 3.5, X3: true, X1: null }]);
    expect(source).toMatchObject({ name: 'a.json', format: 'json' });
    expect(header).toEqual(['X1', 'X2', 'X3']);
    expect(rows).toEqual([
      ['5', '4', ''],
      ['', '3.5', 'true'],
    ]);
    expect(rowNumbers).toEqual([1, 3]);
  });

  it('may be columns and rows', async () => {
    const { header, rows, rowNumbers } = await table({ columns: ['X1', 2], rows: [[5, 4], [3]].slice(0, 1) });
    expect({ header, rows, rowNumbers }).toEqual({ header: ['X1', '2'], rows: [['5', '4']], rowNumbers: [1] });
  });

  it('may be an object of arrays', async () => {
    const { header, rows } = await table({ X1: [5, 4], X2: [3, null] });
    expect({ header, rows }).toEqual({
      header: ['X1', 'X2'],
      rows: [
        ['5', '3'],
        ['4', ''],
      ],
    });
  });

  it('is known by its content under any name, and a bracket in a CSV header is no JSON', async () => {
    expect(acceptedValue(await readTable(utf8(' [{"X1":1}]'), 'a.txt')).source.format).toBe('json');
    expect(acceptedValue(await readTable(utf8('[X1],X2\n1,2\n'), 'a.csv')).header).toEqual(['[X1]', 'X2']);
  });

  it('keeps a nested value from being an answer, however deep', async () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const text = `[{"X1":["a","b"],"X2":{"a":1},"X3":${deep},"__proto__":7}]`;
    const { header, rows } = acceptedValue(await readTable(utf8(text), 'a.json'));
    expect(header).toEqual(['X1', 'X2', 'X3', '__proto__']);
    expect(rows).toEqual([['a; b', '{…}', '[…]', '7']]);
  });

  it('of a broken text is refused with its line', async () => {
    const [refusal] = refusalsOf(await readTable(utf8('[{"X1": 1},\n{X1: 1}]'), 'a.json'), 'broken-json');
    expect(refusal!.place).toEqual({ file: 'a.json', line: 2 });
    refusalsOf(await readTable(utf8('[{"X1": }]'), 'a.json'), 'broken-json');
    refusalsOf(await readTable(utf8('X1,X2'), 'a.json'), 'broken-json');
  });

  it.each([[5], ['X1'], [null], [[1, 2]], [[[1, 2]]], [{ X1: 5 }], [[{ X1: 1 }, null]]])(
    'of the shape %j is refused',
    async (value) => {
      refusalsOf(await read(value), 'unknown-json-shape');
    },
  );

  it.each(['[]', '{}', '[{}]', '[{}, {}]'])('without anything in it is refused: %s', async (text) => {
    refusalsOf(await readTable(utf8(text), 'a.json'), 'empty-file');
  });

  it('with columns of two lengths is refused by name', async () => {
    const [refusal] = refusalsOf(await read({ X1: [1, 2], X2: [1] }), 'ragged-columns');
    expect(refusal!.figures).toEqual({ columns: ['X1', 'X2'], found: ['2', '1'] });
  });

  it('with a ragged row is refused by the record', async () => {
    const [refusal] = refusalsOf(await read({ columns: ['X1', 'X2'], rows: [[1, 2], [1]] }), 'ragged-rows');
    expect(refusal).toMatchObject({ place: { row: 2 }, figures: { rows: ['2'], found: ['1'], expected: 2 } });
  });
});
