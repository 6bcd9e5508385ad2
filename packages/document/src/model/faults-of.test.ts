import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument, exampleDocument } from '../example/index.ts';
import { captionNumbers } from './caption-numbers.ts';
import type { Document, Plot, Table } from './document.ts';
import { faultsOf } from './faults-of.ts';

const table = (id: string, cells: number): Table => ({
  kind: 'table',
  id,
  caption: '',
  columns: [{ head: 'a', align: 'left' }],
  rows: [{ role: 'body', cells: Array.from({ length: cells }, () => ({ kind: 'empty' as const })) }],
  notes: [],
});
const holding = (...tables: readonly Table[]): Document => ({
  ...exampleDocument('en'),
  sections: [{ kind: 'section', id: 's', title: '', blocks: tables }],
});
const showing = (plot: Plot): Document => ({
  ...exampleDocument('en'),
  sections: [
    {
      kind: 'section',
      id: 's',
      title: '',
      blocks: [{ kind: 'figure', id: 'f', caption: '', alternative: '', plot, table: table('t', 1) }],
    },
  ],
});

test('the example and every generated document keep the rules', () => {
  expect(faultsOf(exampleDocument('id'))).toEqual([]);
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      expect(faultsOf(document)).toEqual([]);
    }),
  );
});

test('each broken rule is named', () => {
  expect(faultsOf(holding(table('t', 2)))).toEqual(['cells of row 1: t']);
  expect(faultsOf(holding(table('t', 1), table('t', 1)))).toEqual(['id twice: t']);
  expect(faultsOf(holding(table('s', 1)))).toEqual(['id twice: s']);
  expect(faultsOf(holding({ ...table('t', 0), columns: [] }))).toEqual(['no columns: t']);
  const bars = [{ label: 'a', counts: [1, 2] }];
  expect(faultsOf(showing({ kind: 'diverging-bars', answers: ['1'], bars }))).toEqual(['counts of a bar: f']);
  expect(faultsOf(showing({ kind: 'heat-map', labels: ['a', 'b'], values: [[1, null], [1]] }))).toEqual([
    'not square: f',
  ]);
});

test('tables and figures are counted apart, and the table behind a figure is not counted', () => {
  expect([...captionNumbers(exampleDocument('en'))]).toEqual([
    ['alpha', 1],
    ['items', 2],
    ['answers-long', 1],
    ['scatter', 2],
    ['answers-short', 3],
    ['diverging', 4],
    ['quantiles', 5],
    ['histogram', 6],
    ['residuals', 7],
    ['intervals', 8],
    ['quadrants', 9],
    ['quadrant-items', 10],
    ['heat-map', 11],
  ]);
});
