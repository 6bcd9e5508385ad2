import { type FigureParts, figureParts, formatCell } from '../format/index.ts';
import { type Cell, type Document, isHeadingRow, type Row, type Table } from '../model/index.ts';
import type { ColumnFit } from '../paper/index.ts';
import { typstRich, typstString } from './typst-text.ts';

/** A table of at most so many rows is kept on one page. */
export const SHORT = 12;

/**
 * A table as an expression of Typst: three rules, a head that comes again on each page, figures below each other at the
 * decimal sign, notes below.
 */
export function typstTable(table: Table, document: Pick<Document, 'language' | 'words'>, fit: ColumnFit): string {
  const { language, words } = document;
  const tails = table.columns.map((_, at) =>
    Math.max(0, ...table.rows.map((row) => tailOf(figureParts(row.cells[at]!, language)))),
  );
  const cellOf = (cell: Cell, at: number, row: Row, grouped: boolean): string => {
    const parts = figureParts(cell, language);
    const inner =
      cell.kind === 'text'
        ? typstRich(cell.text)
        : typstString(formatCell(cell, language, words.notAvailable).replaceAll(' ', '\u00a0'));
    const room = table.columns[at]!.align === 'right' && parts !== undefined ? tails[at]! - tailOf(parts) : 0;
    const inset = at === 0 && grouped && row.role === 'body' ? 'h(1em) + ' : '';
    const set = `${inset}${inner}${room > 0 ? ` + h(${room.toFixed(2)}em)` : ''}`;
    return row.role === 'total' ? `strong(${set})` : `[#(${set})]`;
  };
  const head = table.columns.map(
    (column) => `table.cell(align: ${column.align} + bottom, strong(${typstRich(column.head)}))`,
  );
  let grouped = false;
  const rows = table.rows.map((row) => {
    if (isHeadingRow(row)) {
      grouped = true;
      const [first] = row.cells;
      const inner = first?.kind === 'text' ? typstRich(first.text) : '[]';
      return `table.cell(colspan: ${row.cells.length}, strong(${inner}))`;
    }
    const rule = row.role === 'total' ? 'table.hline(stroke: 0.5pt), ' : '';
    return rule + row.cells.map((cell, at) => cellOf(cell, at, row, grouped)).join(', ');
  });
  const parts = [
    `columns: (${fit.widths.map((width) => `${width.toFixed(2)}pt`).join(', ')},)`,
    `align: (${table.columns.map((column) => column.align).join(', ')},)`,
    'stroke: none',
    'inset: (x: 4pt, y: 3.4pt)',
    `table.header(table.hline(stroke: 1pt), ${head.join(', ')}, table.hline(stroke: 0.5pt))`,
    ...rows,
    'table.hline(stroke: 1pt)',
  ];
  return `align(left, text(size: ${fit.size}pt, hyphenate: false, { set par(justify: false, leading: 0.45em); table(${parts.join(', ')}) }))`;
}

/** What stands behind the place of the decimal sign, in parts of the size of Libertinus Serif, whose digits are .465 wide. */
function tailOf(parts: FigureParts | undefined): number {
  if (parts === undefined) return 0;
  let sum = 0;
  for (const sign of parts.fraction + parts.unit + parts.mark) {
    sum += sign === '%' ? 0.72 : /[.,\s\u00a0]/.test(sign) ? 0.24 : sign === '*' ? 0.4 : 0.465;
  }
  return sum;
}
