import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type FigureParts, figureParts, formatCell, printableText } from '../format/index.ts';
import { type Cell, type Document, isHeadingRow, type Row, type Table as TableModel } from '../model/index.ts';
import type { ColumnFit } from '../paper/index.ts';
import { textRun, textRuns } from './text-runs.ts';

const TWIPS = 20;
/** A table of at most so many rows is kept on one page. */
const SHORT = 12;
/** Rows that stand with the caption of a longer one, at least. */
const FIRST_ROWS = 3;
const PADDING = 80;
const INDENT = 200;
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (eighths: number): IBorderOptions => ({ style: BorderStyle.SINGLE, size: eighths, color: '000000' });

/**
 * A real Word table as in a well-set book: three rules, no lines between columns, heads that come again on each page, no
 * row torn apart, figures below each other at the decimal sign.
 */
export function renderTable(table: TableModel, document: Pick<Document, 'language' | 'words'>, fit: ColumnFit): Table {
  const { language, words } = document;
  const { size } = fit;
  const widths = fit.widths.map((width) => Math.round(width * TWIPS));
  const tails = table.columns.map((_, at) =>
    Math.max(0, ...table.rows.map((row) => tailOf(figureParts(row.cells[at]!, language)))),
  );
  const together = table.rows.length <= SHORT;

  const bodyCell = (cell: Cell, at: number, row: Row, keepNext: boolean, grouped: boolean) => {
    const right = table.columns[at]!.align === 'right';
    const parts = figureParts(cell, language);
    const bold = row.role === 'total' || isHeadingRow(row) ? true : undefined;
    const runs =
      cell.kind === 'text'
        ? textRuns(cell.text, { size, bold })
        : cell.kind === 'empty'
          ? []
          : [textRun(formatCell(cell, language, words.notAvailable).replaceAll(' ', '\u00a0'), { size, bold })];
    const room = right && parts !== undefined ? Math.round((tails[at]! - tailOf(parts)) * size * TWIPS) : 0;
    const inset = at === 0 && grouped && row.role === 'body' ? INDENT : 0;
    return new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      ...(row.role === 'total' ? { borders: { top: rule(4) } } : {}),
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: right ? AlignmentType.RIGHT : AlignmentType.LEFT,
          ...(inset + room > 0 ? { indent: { left: inset, right: room } } : {}),
          ...(keepNext ? { keepNext } : {}),
          children: runs,
        }),
      ],
    });
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (column, at) =>
        new TableCell({
          width: { size: widths[at]!, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.BOTTOM,
          borders: { top: rule(8), bottom: rule(4) },
          children: [
            new Paragraph({
              style: 'TableText',
              alignment: column.align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
              keepNext: true,
              children: textRuns(column.head, { size, bold: true }),
            }),
          ],
        }),
    ),
  });
  let grouped = false;
  const rows = table.rows.map((row, at) => {
    const last = at === table.rows.length - 1;
    const keepNext = !last && (together || at < FIRST_ROWS - 1);
    if (!isHeadingRow(row)) {
      return new TableRow({
        cantSplit: true,
        children: row.cells.map((cell, column) => bodyCell(cell, column, row, keepNext, grouped)),
      });
    }
    grouped = true;
    const [first] = row.cells;
    return new TableRow({
      cantSplit: true,
      children: [
        new TableCell({
          columnSpan: row.cells.length,
          width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
          children: [
            new Paragraph({
              style: 'TableText',
              ...(last ? {} : { keepNext: true }),
              children: first?.kind === 'text' ? textRuns(first.text, { size, bold: true }) : [],
            }),
          ],
        }),
      ],
    });
  });
  return new Table({
    rows: [head, ...rows],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: PADDING, right: PADDING, top: 30, bottom: 30 },
    borders: { top: rule(8), bottom: rule(8), left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
  });
}

/** What stands behind the place of the decimal sign, in parts of the size of a Times font, whose digits are half as wide. */
function tailOf(parts: FigureParts | undefined): number {
  if (parts === undefined) return 0;
  let sum = 0;
  for (const sign of printableText(parts.fraction + parts.unit + parts.mark)) {
    sum += sign === '%' ? 0.83 : /[.,\s\u00a0]/.test(sign) ? 0.25 : 0.5;
  }
  return sum;
}
