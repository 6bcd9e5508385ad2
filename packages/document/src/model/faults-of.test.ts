import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDocument, exampleDocument } from '../example/index.ts';
import { captionNumbers } from './caption-numbers.ts';
import type { Document, Table } from './document.ts';
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
});

test('tables and figures are counted apart, and the table behind a figure is not counted', () => {
  expect([...captionNumbers(exampleDocument('en'))]).toEqual([
    ['alpha', 1],
    ['items', 2],
    ['answers-long', 1],
    ['scatter', 2],
    ['answers-short', 3],
  ]);
});
