import type { Cell, Document, Row, Table } from '../model/index.ts';
import { narrowest } from './fit-columns.ts';
import { PAGE } from './page.ts';

/** Tables of more rows are folded, where they are narrow enough to stand side by side. */
const LONG = 24;
const MOST_FOLDS = 4;
/** The empty column between two folds. */
const GAP = 20;
const SIZE = 9;

/**
 * A long, narrow table of plain rows set in two to four folds side by side, each read downwards, as a page of a
 * telephone book is; any other table as it is. The table behind a plot of a hundred points takes one page instead of
 * three.
 */
export function foldTable(table: Table, document: Pick<Document, 'language' | 'words'>): Table {
  const { rows, columns } = table;
  if (rows.length <= LONG || rows.some((row) => row.role !== 'body')) return table;
  const wide = narrowest(table, document, SIZE);
  const folds = Math.min(MOST_FOLDS, Math.floor((PAGE.measure + GAP) / (wide + GAP)), Math.ceil(rows.length / 8));
  if (folds < 2) return table;
  const length = Math.ceil(rows.length / folds);
  const empty: Cell = { kind: 'empty' };
  const blank = columns.map(() => empty);
  return {
    ...table,
    columns: Array.from({ length: folds }, (_, fold) =>
      fold === 0 ? columns : [{ head: '', align: 'left' as const }, ...columns],
    ).flat(),
    rows: Array.from(
      { length },
      (_, at): Row => ({
        role: 'body',
        cells: Array.from({ length: folds }, (__, fold) => {
          const cells = rows[fold * length + at]?.cells ?? blank;
          return fold === 0 ? cells : [empty, ...cells];
        }).flat(),
      }),
    ),
  };
}
