import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument, exampleDocument, printedFigures, tablesOf } from '../example/index.ts';
import type { Document, Figure, Table } from '../model/index.ts';
import { captionsOf, drawPicture, fitColumns, foldTable, PAGE, pictureFont } from './index.ts';

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);
const long = (rows: number): Table => ({
  kind: 'table',
  id: 't',
  caption: '',
  columns: [
    { head: 'x', align: 'right' },
    { head: 'y', align: 'right' },
  ],
  rows: Array.from({ length: rows }, (_, at) => ({
    role: 'body',
    cells: [
      { kind: 'number', value: at, digits: 0 },
      { kind: 'number', value: at / 7, digits: 3 },
    ],
  })),
  notes: [],
});

test('no table is wider than its page, and no column is nothing', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      for (const table of tablesOf(document)) {
        const fit = fitColumns(table, document);
        expect(total(fit.widths)).toBeLessThanOrEqual((fit.turned ? PAGE.turnedMeasure : PAGE.measure) + 1e-6);
        expect(fit.size).toBeGreaterThanOrEqual(7.5);
        for (const width of fit.widths) expect(width).toBeGreaterThan(0);
      }
    }),
  );
});

test('a table of seven columns keeps the page upright', () => {
  const example = exampleDocument('id');
  const items = tablesOf(example).find((table) => table.id === 'items')!;
  expect(fitColumns(items, example)).toMatchObject({ turned: false });
});

test('sentences get the room that figures can do without', () => {
  const heads = ['Butir', 'Pernyataan', 'N', 'Rata-rata', 'Simpangan baku', 'Kemencengan', 'Keruncingan'];
  const statement = 'Konten tentang proses pembuatan produk di akun ini menarik bagi saya.';
  const figure = { kind: 'number' as const, value: -0.672, digits: 3 };
  const table: Table = {
    kind: 'table',
    id: 't',
    caption: '',
    columns: heads.map((head, at) => ({ head, align: at < 2 ? ('left' as const) : ('right' as const) })),
    rows: [
      {
        role: 'body',
        cells: [{ kind: 'text', text: 'ent2' }, { kind: 'text', text: statement }, ...heads.slice(2).map(() => figure)],
      },
    ],
    notes: [],
  };
  const { widths, size, turned } = fitColumns(table, exampleDocument('id'));
  expect(turned).toBe(false);
  expect(widths[1]! / size).toBeGreaterThan(13);
  expect(total(widths)).toBeGreaterThan(PAGE.measure - 0.1);
  // A sentence alone among short columns takes all that is left.
  const short = { ...table, columns: table.columns.map((column, at) => ({ ...column, head: at === 1 ? '' : 'r' })) };
  expect(fitColumns(short, exampleDocument('id')).widths[1]).toBeGreaterThan(PAGE.measure / 3);
});

test('a folded table holds every figure, read down each fold', () => {
  const example = exampleDocument('en');
  const table = long(101);
  const folded = foldTable(table, example);
  expect(folded.columns.length).toBeGreaterThan(table.columns.length);
  expect(folded.rows.length).toBeLessThanOrEqual(51);
  const figuresOf = (each: Table) =>
    printedFigures({
      ...example,
      sections: [{ kind: 'section', id: 's', title: '', blocks: [each] }],
    } satisfies Document);
  expect(figuresOf(folded).toSorted()).toEqual(figuresOf(table).toSorted());
  expect(folded.rows[1]!.cells[0]).toEqual(table.rows[1]!.cells[0]);
  for (const row of folded.rows) expect(row.cells).toHaveLength(folded.columns.length);
  expect(foldTable(long(24), example)).toEqual(long(24));
});

test('a picture fits the page, and its font is shipped', () => {
  const example = exampleDocument('id');
  const figures = example.sections.flatMap((section) =>
    section.blocks.filter((block): block is Figure => block.kind === 'figure'),
  );
  const bars = figures.find((figure) => figure.plot.kind === 'answer-bars')!;
  if (bars.plot.kind !== 'answer-bars') throw new Error('the example has changed');
  const many = {
    ...bars,
    plot: { ...bars.plot, bars: Array.from({ length: 60 }, () => ({ label: 'X', counts: [1, 1, 1, 1, 1] })) },
  };
  for (const figure of [...figures, many]) {
    const picture = drawPicture(figure, 'Arial', 'id');
    expect(picture.width).toBeLessThanOrEqual(PAGE.measure);
    expect(picture.height).toBeLessThanOrEqual(PAGE.height - PAGE.margin.top - PAGE.margin.bottom);
    expect(picture.svg).not.toMatch(/var\(|currentColor|"[\d.-]+em"/);
  }
  expect(existsSync(pictureFont().file)).toBe(true);
});

test('captions come in reading order', () => {
  expect(
    captionsOf(exampleDocument('id'))
      .slice(0, 3)
      .map(({ kind, number }) => `${kind} ${number}`),
  ).toEqual(['table 1', 'table 2', 'figure 1']);
});
