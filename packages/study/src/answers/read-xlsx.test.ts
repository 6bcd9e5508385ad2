import { describe, expect, it } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { acceptedValue, refusalsOf, utf8 } from './fixtures/outcome.ts';
import { writeZip } from './fixtures/zip.ts';
import { readTable } from './read-table.ts';

const workbook = async (data: SheetData) => new Uint8Array(await writeWorkbook(data).toBuffer());
const read = async (bytes: Uint8Array) => await readTable(bytes, 'a.xlsx');
const table = async (data: SheetData) => acceptedValue(await read(await workbook(data)));

/** The least workbook, with this sheet. */
function sheetFile(sheet: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return writeZip({
    'xl/workbook.xml': `<workbook xmlns:r="${relation}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    ...more,
  });
}

describe('a workbook', () => {
  it('gives text, numbers, dates and truth as text without loss', async () => {
    const date = new Date(Date.UTC(2025, 8, 1, 10, 9, 52));
    const { header, rows, source } = await table([
      [{ value: 'Cap waktu' }, { value: 'X1' }, { value: 'X2' }, { value: 'X3' }],
      [{ value: date, type: Date, format: 'yyyy-mm-dd hh:mm:ss' }, { value: 0.1 + 0.2 }, { value: 5 }, { value: true }],
      [
        { value: new Date(Date.UTC(2024, 1, 29)), type: Date, format: 'dd/mm/yyyy' },
        { value: 3.5 },
        { value: '=A1' },
        null,
      ],
    ]);
    expect(source).toMatchObject({ name: 'a.xlsx', format: 'xlsx' });
    expect(source).not.toHaveProperty('encoding');
    expect(header).toEqual(['Cap waktu', 'X1', 'X2', 'X3']);
    expect(rows).toEqual([
      ['2025-09-01 10:09:52', '0.30000000000000004', '5', 'TRUE'],
      ['2024-02-29', '3.5', '=A1', ''],
    ]);
  });

  it('is read at every second of an hour without losing one', async () => {
    const times = Array.from({ length: 3600 }, (_, second) => new Date(Date.UTC(2025, 8, 1, 10, 0, second)));
    const format = 'yyyy-mm-dd hh:mm:ss';
    const { rows } = await table([[{ value: 'T' }], ...times.map((value) => [{ value, type: Date, format }])]);
    expect(rows.map(([text]) => text)).toEqual(
      times.map((time) => time.toISOString().replace('T', ' ').replace('.000Z', '').replace(' 00:00:00', '')),
    );
  });

  it('keeps the row numbers of the sheet', async () => {
    const { rows, rowNumbers } = await table([[], [{ value: 'X1' }], [{ value: 1 }], [], [{ value: 2 }]]);
    expect({ rows, rowNumbers }).toEqual({ rows: [['1'], ['2']], rowNumbers: [3, 5] });
  });

  it('of several sheets gives the first that holds anything', async () => {
    const bytes = await writeWorkbook([
      { data: [[]], sheet: 'Kosong' },
      { data: [[{ value: 'X1' }], [{ value: 1 }]], sheet: 'Jawaban' },
      { data: [[{ value: 'Y1' }], [{ value: 2 }]], sheet: 'Lain' },
    ]).toBuffer();
    expect(acceptedValue(await read(new Uint8Array(bytes))).header).toEqual(['X1']);
  });

  it('reads a formula by its value and an error as an empty cell', async () => {
    const sheet =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>X1</t></is></c><c r="B1" t="inlineStr"><is><t>X2</t></is></c></row>' +
      '<row r="2"><c r="A2"><f>1+4</f><v>5</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>' +
      '<row r="3"><c r="A3"><v>1E-1</v></c><c r="B3"><v>12345678901234567890</v></c></row>';
    expect(acceptedValue(await read(sheetFile(sheet))).rows).toEqual([
      ['5', ''],
      ['0.1', '12345678901234567890'],
    ]);
  });

  it('reads ten thousand rows of thirty answers in a few seconds', async () => {
    const header = Array.from({ length: 30 }, (_, at) => ({ value: `X${at}` }));
    const row = Array.from({ length: 30 }, (_, at) => ({ value: (at % 5) + 1 }));
    const bytes = await workbook([header, ...Array.from({ length: 10_000 }, () => row)]);
    const start = process.cpuUsage();
    expect(acceptedValue(await read(bytes)).rows).toHaveLength(10_000);
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(8);
  });
});

describe('a workbook is refused', () => {
  it('when empty', async () => {
    refusalsOf(await read(await workbook([[]])), 'empty-file');
  });

  it('when cut off at any place', async () => {
    const bytes = await workbook([[{ value: 'X1' }], [{ value: 1 }]]);
    for (let length = 4; length < bytes.length; length += 97) {
      refusalsOf(await read(bytes.slice(0, length)), 'broken-workbook');
    }
  });

  it('or read, but never throws, with any byte changed', async () => {
    const bytes = await workbook([[{ value: 'X1' }], [{ value: 1 }]]);
    for (let at = 0; at < bytes.length; at += 13) {
      const changed = bytes.slice();
      changed[at]! ^= 0x55;
      const outcome = await read(changed);
      expect(outcome.ok ? outcome.value.header.length : outcome.refusals.length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['xl/workbook.bin', 'xlsb'],
    ['word/document.xml', 'docx'],
    ['jawaban.csv', 'zip'],
  ])('when it is another archive: %s', async (name, kind) => {
    const [refusal] = refusalsOf(await read(writeZip({ [name]: 'x' })), 'foreign-file');
    expect(refusal!.figures.kind).toBe(kind);
  });

  it('when it is an OpenDocument sheet', async () => {
    const zip = writeZip({ mimetype: 'x', 'content.xml': '<a/>', 'META-INF/manifest.xml': '<a/>' });
    expect(refusalsOf(await read(zip), 'foreign-file')[0]!.figures.kind).toBe('ods');
  });

  it.each([
    '<row r="999999999"><c r="A999999999"><v>1</v></c></row>',
    '<row r="1e9"><c><v>1</v></c></row>',
    '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>',
    '<row a=">" r="99999999"></row>',
    '<!-- " --><row r="99999999"></row>',
    '<row r="&#57;99999999"></row>',
    '<row r="1"',
  ])('when it names a cell outside any sheet: %s', async (sheet) => {
    refusalsOf(await read(sheetFile(sheet)), 'broken-workbook');
  });

  it('when its rectangle is too large', async () => {
    const sheet = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>';
    refusalsOf(await read(sheetFile(sheet)), 'workbook-too-large');
  });

  it('when it unpacks to more than it says, or says too much', async () => {
    const bomb = sheetFile('', { 'xl/big.xml': ' '.repeat(5_000_000) });
    const view = Buffer.from(bomb.slice());
    const entry = view.lastIndexOf('xl/big.xml') - 46;
    view.writeUInt32LE(10, entry + 24);
    refusalsOf(await read(new Uint8Array(view)), 'broken-workbook');
    view.writeUInt32LE(0x7fffffff, entry + 24);
    refusalsOf(await read(new Uint8Array(view)), 'workbook-too-large');
  });

  it('when its XML is none', async () => {
    refusalsOf(await read(writeZip({ 'xl/workbook.xml': 'hello' })), 'broken-workbook');
    refusalsOf(await read(utf8('PK\u0005\u0006')), 'broken-workbook');
  });
});
