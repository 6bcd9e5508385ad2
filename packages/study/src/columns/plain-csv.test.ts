import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable } from '../answers/index.ts';
import { numberTable } from './number-table.ts';
import { readPlainCsv } from './plain-csv.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function expectSame(text: string): Promise<boolean> {
  const fast = readPlainCsv(encode(text), 'a.csv');
  if (fast === null) return false;
  const slow = await readTable(encode(text), 'a.csv');
  if (!slow.ok) throw new Error(`refused: ${slow.refusals[0]!.code}`);
  const table = numberTable(slow.value);
  expect([fast.header, fast.rows, Array.from(fast.rowNumbers)]).toEqual([
    table.header,
    table.rows,
    Array.from(table.rowNumbers),
  ]);
  for (const column of fast.header.keys()) expect(fast.read(column)).toEqual(table.read(column));
  return true;
}

test('reads what the reader of text reads, bit by bit', async () => {
  const cell = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc
      .tuple(fc.integer(), fc.integer({ min: 0, max: 8 }))
      .map(([value, places]) => (value / 10 ** places).toFixed(places)),
    fc.constantFrom(
      '',
      'NA',
      '0',
      '-0',
      '007',
      '5.',
      '.5',
      '+1',
      '0.1',
      '1e5',
      '12345678901234567',
      '0.00000000000000000000000001',
    ),
  );
  const file = fc.tuple(
    fc.constantFrom(',', ';', '\t', '|'),
    fc.constantFrom('\n', '\r\n'),
    fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(file, async ([delimiter, ending, rows, ends]) => {
      const comma = delimiter === ',' ? '.' : ',';
      const lines = rows.map((row) => row.map((one) => one.replace('.', comma)).join(delimiter));
      const text = ['a', 'größe', 'c d'].join(delimiter) + ending + lines.join(ending) + (ends ? ending : '');
      const some = rows.some((row) => row.some((one) => one !== ''));
      expect(await expectSame(text)).toBe(some);
    }),
    { numRuns: 150 },
  );
});

test('empty lines are no rows, but count', async () => {
  expect(await expectSame('a,b\n\n1,2\n,\n\r\n3,\n')).toBe(true);
  expect(await expectSame('\ufeffa,b\n1,2')).toBe(true);
});

test('leaves to the reader of text what is not plain', () => {
  for (const text of [
    '',
    'a,b',
    'a,b\n',
    'a\n1\n',
    'a,b\n1\n',
    'a,b\n1,2,3\n',
    'a,b\n1,x\n',
    'a,b\n1, 2\n',
    'a,b\n"1",2\n',
    '"a",b\n1,2\n',
    'a;b,c\n1;2\n',
    'a;b\n1.5,2;3\n',
    'a,b\n1,2e\n',
    'a,b\n1,-\n',
    'a,b\n1,NAN\n',
    'a,b\n1,1e999\n',
    'sep=,\n1,2\n',
    '1,2\n3,4\n',
    'a,\n1,2\n',
    'a,b\r1,2\r',
  ]) {
    expect(readPlainCsv(encode(text), 'a.csv'), text).toBeNull();
  }
  expect(readPlainCsv(Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x0a, 0), 'a.csv')).toBeNull();
  expect(readPlainCsv(Uint8Array.of(0xe9, 0x2c, 0x61, 0x0a, 0x31, 0x2c, 0x32), 'a.csv')).toBeNull();
});
