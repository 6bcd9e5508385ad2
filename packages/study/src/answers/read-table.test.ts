import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptedValue, refusalsOf, utf8 } from './fixtures/outcome.ts';
import { readTable } from './read-table.ts';

const csv = async (text: string | Uint8Array) =>
  acceptedValue(await readTable(typeof text === 'string' ? utf8(text) : text, 'a.csv'));

const refused = async (bytes: Uint8Array | string, name = 'a.csv') =>
  await readTable(typeof bytes === 'string' ? utf8(bytes) : bytes, name);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(bigEndian ? buffer.swap16() : buffer);
}

describe('a CSV file', () => {
  it('names its source', async () => {
    const { source } = acceptedValue(await readTable(utf8('X1,X2\n1,2\n'), 'C:\\data\\jawaban akhir.csv'));
    expect(source).toEqual({
      name: 'jawaban akhir.csv',
      format: 'csv',
      // From `printf 'X1,X2\n1,2\n' | sha256sum`.
      sha256: '46ae41ad478575781b5568e43765c93d5577d1e67c321be629cf5509172260c7',
      encoding: 'utf-8',
      delimiter: ',',
    });
  });

  it.each([',', ';', '\t', '|'])('is divided by %j', async (delimiter) => {
    const table = await csv(`X1${delimiter}X2\r\n"a${delimiter}b"${delimiter}"say ""hi"""\r\n`);
    expect(table.source.delimiter).toBe(delimiter);
    expect(table.header).toEqual(['X1', 'X2']);
    expect(table.rows).toEqual([[`a${delimiter}b`, 'say "hi"']]);
  });

  it('keeps decimal commas apart by semicolons', async () => {
    expect((await csv('X1;X2\n3,5;4\n2,0;1\n')).rows).toEqual([
      ['3,5', '4'],
      ['2,0', '1'],
    ]);
  });

  it('is not divided by the commas inside unquoted questions', async () => {
    const table = await csv('Cap waktu;Lucu, baru, menarik, segar;X2\n1;2;3\n4;5;1\n');
    expect(table.header).toEqual(['Cap waktu', 'Lucu, baru, menarik, segar', 'X2']);
  });

  it('obeys a sep= line, which is no row', async () => {
    const table = await csv('sep=|\r\nX1|X2\r\n1|2\r\n');
    expect(table.rows).toEqual([['1', '2']]);
    expect(table.rowNumbers).toEqual([2]);
  });

  it('may have one column, of which nothing is a delimiter', async () => {
    const table = await csv('X1\n3,5\n4;1\n');
    expect(table.rows).toEqual([['3,5'], ['4;1']]);
    expect(table.source).not.toHaveProperty('delimiter');
  });

  it('numbers rows as a spreadsheet does: empty lines count, a cell with line breaks is one row', async () => {
    const table = await csv('\nX1,X2\n"a\nb\nc",1\n\n,\n5,6\n');
    expect(table.rows).toEqual([
      ['a\nb\nc', '1'],
      ['5', '6'],
    ]);
    expect(table.rowNumbers).toEqual([3, 6]);
  });

  it.each(['\n', '\r\n', '\r'])('may end its lines with %j, and mix', async (end) => {
    expect((await csv(`X1,X2${end}1,"2"${end}3,4\n5,"6"\r\n7,8`)).rows).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
      ['7', '8'],
    ]);
  });

  it('reads both stamps of Google Forms as text', async () => {
    const forms = '"Timestamp","X1"\r\n"2025/09/01 10:09:52 AM UTC+7","5"\r\n"2025/09/01 10:10:02 AM UTC+7","4"';
    expect((await csv(forms)).rows[0]).toEqual(['2025/09/01 10:09:52 AM UTC+7', '5']);
    const sheets = 'Cap waktu,X1\r\n9/1/2023 10:01:10,5\r\n9/2/2023 10:01:10,4';
    expect((await csv(sheets)).header).toEqual(['Cap waktu', 'X1']);
    expect((await csv(sheets)).rows[0]).toEqual(['9/1/2023 10:01:10', '5']);
  });

  it('keeps equal headers, and leaves cells that look like formulas as text', async () => {
    const table = await csv('X1,X1\n=1+1,@SUM(A1)\n+1,-1\n');
    expect(table.header).toEqual(['X1', 'X1']);
    expect(table.rows[0]).toEqual(['=1+1', '@SUM(A1)']);
  });

  it('overlooks empty cells beyond the header and missing ones under nameless columns', async () => {
    const table = await csv('X1,X2,,\n1,2,3,4,,\n5,6\n');
    expect(table.header).toEqual(['X1', 'X2', '', '']);
    expect(table.rows).toEqual([
      ['1', '2', '3', '4'],
      ['5', '6', '', ''],
    ]);
  });

  it('may hold a header only', async () => {
    expect((await csv('X1,X2\n')).rows).toEqual([]);
  });

  it('may hold a cell of a million characters', async () => {
    const long = 'a"'.repeat(500_000);
    expect((await csv(`X1,X2\n"${long.replaceAll('"', '""')}",2\n`)).rows[0]![0]).toBe(long);
  });
});

describe('an encoding', () => {
  it.each([
    ['utf-8', utf8('X1;é “ok”\n1;2\n')],
    ['utf-8', utf8('\ufeffX1;é “ok”\n1;2\n')],
    ['utf-16', utf16('X1;é “ok”\n1;2\n', false)],
    ['utf-16', utf16('X1;é “ok”\n1;2\n', true)],
    ['windows-1252', new Uint8Array([...utf8('X1;'), 0xe9, 0x20, 0x93, ...utf8('ok'), 0x94, ...utf8('\n1;2\n')])],
  ])('%s is recognised', async (encoding, bytes) => {
    const table = await csv(bytes);
    expect(table.header).toEqual(['X1', 'é “ok”']);
    expect(table.source.encoding).toBe(encoding);
  });

  it('is refused where a byte belongs to none', async () => {
    const bytes = new Uint8Array([...utf8('X1,X2\n1,'), 0x81, ...utf8('\n')]);
    const [refusal] = refusalsOf(await refused(bytes), 'unknown-encoding');
    expect(refusal).toMatchObject({ place: { file: 'a.csv', line: 2 }, figures: { byte: '0x81' } });
  });

  it('is refused where the mark promises another', async () => {
    refusalsOf(await refused(new Uint8Array([0xef, 0xbb, 0xbf, 0x58, 0xe9, 0x0a])), 'broken-encoding');
    refusalsOf(await refused(utf16('X1\n', false).slice(0, -1)), 'broken-encoding');
  });
});

describe('a bad file is refused:', () => {
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d];
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each([
    ['nothing', new Uint8Array(0), 'empty-file'],
    ['white space', utf8(' \n\t\r\n '), 'empty-file'],
    ['delimiters', utf8(',,\n,,\n'), 'empty-file'],
    ['a byte order mark', utf8('\ufeff'), 'empty-file'],
    ['a picture', new Uint8Array(png), 'binary-file'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), 'binary-file'],
    ['UTF-16 without mark', new Uint8Array(Buffer.from('X1;X2\n', 'utf16le')), 'binary-file'],
    ['an old workbook', new Uint8Array(ole), 'foreign-file'],
    ['SPSS cut off', utf8('$FL2@(#) SPSS DATA FILE'), 'sav-truncated'],
    ['PDF', utf8('%PDF-1.7\n'), 'foreign-file'],
    ['a web page', utf8('\n <HTML><body><table>'), 'foreign-file'],
    ['a cut archive', utf8('PK\u0003\u0004 and no more'), 'broken-workbook'],
  ] as const)('%s', async (_, bytes, code) => {
    refusalsOf(await refused(bytes), code);
  });

  it('quotes that do not close, with their row', async () => {
    const [open] = refusalsOf(await refused('X1,X2\n1,2\n\n3,"4\n5,6\n'), 'broken-quotes');
    expect(open!.place.row).toBe(4);
    const [after] = refusalsOf(await refused('X1,X2\n1,"2"x\n5,6\n'), 'broken-quotes');
    expect(after!.place.row).toBe(2);
  });

  it('ragged rows, with what was found and expected', async () => {
    const [refusal] = refusalsOf(await refused('X1,X2,X3\n1,2,3\n1,2\n\n1,2,3,4\n'), 'ragged-rows');
    expect(refusal).toEqual({
      code: 'ragged-rows',
      place: { file: 'a.csv', row: 3 },
      figures: { expected: 3, total: 2, rows: ['3', '5'], found: ['2', '4'] },
    });
  });

  it('ragged rows by the thousand, of which five are named', async () => {
    const [refusal] = refusalsOf(await refused(`X1,X2\n${'1\n'.repeat(5000)}`), 'ragged-rows');
    expect(refusal!.figures).toMatchObject({ total: 5000, rows: ['2', '3', '4', '5', '6'] });
  });
});

describe('any table', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab1 é"“,;|\t\n=+-@'), maxLength: 6 }).map((text) => text.trim());
  // The header begins with é and a space: without that, a text in Windows-1252 may by chance be good UTF-8 of other letters.
  const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      header: fc
        .array(cell, { minLength: width, maxLength: width })
        .map((row) => row.map((name, at) => `é k${at}${name}`)),
      // A first cell that is filled: a row without any is no row.
      rows: fc.array(
        fc.array(cell, { minLength: width, maxLength: width }).map(([, ...rest]) => ['9', ...rest]),
        { maxLength: 6 },
      ),
    }),
  );

  it('written as CSV in any dialect reads back the same', async () => {
    const dialect = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      encoding: fc.constantFrom('utf-8', 'utf-8-mark', 'utf-16le', 'utf-16be', 'windows-1252'),
      quoteAll: fc.boolean(),
      lastEnd: fc.boolean(),
      declare: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(table, dialect, async ({ header, rows }, { delimiter, end, encoding, ...style }) => {
        const write = (text: string) =>
          style.quoteAll || /[",;|\t\n]/.test(text) ? `"${text.replaceAll('"', '""').replaceAll('\n', end)}"` : text;
        const lines = [header, ...rows].map((row) => row.map(write).join(delimiter));
        const declaration = style.declare ? `sep=${delimiter}${end}` : '';
        const text = declaration + lines.join(end) + (style.lastEnd ? end : '');
        const read = await csv(encode(text, encoding));
        expect({ header: read.header, rows: read.rows }).toEqual({ header, rows });
      }),
      { numRuns: 400 },
    );
  });

  function encode(text: string, encoding: string): Uint8Array {
    if (encoding === 'utf-8') return utf8(text);
    if (encoding === 'utf-8-mark') return utf8(`\ufeff${text}`);
    if (encoding === 'windows-1252') {
      return new Uint8Array(Buffer.from(text.replaceAll('“', '\u0093'), 'latin1'));
    }
    return utf16(text, encoding === 'utf-16be');
  }
});

it('any bytes under any name give an outcome and never throw', async () => {
  const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xff, 0xfe], [0xef, 0xbb, 0xbf], [0x7b], [0x5b], [0x22]);
  await fc.assert(
    fc.asyncProperty(
      start,
      fc.uint8Array({ maxLength: 200 }),
      fc.constantFrom('a.csv', 'a.xlsx', 'a.json', ''),
      async (head, tail, name) => {
        const bytes = new Uint8Array([...head, ...tail]);
        const before = bytes.slice();
        const outcome = await readTable(bytes, name);
        expect(outcome.ok ? outcome.value.header.length : outcome.refusals.length).toBeGreaterThan(0);
        expect(bytes).toEqual(before);
      },
    ),
    { numRuns: 1500 },
  );
});
