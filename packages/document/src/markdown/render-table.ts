import { formatCell } from '../format/index.ts';
import { type Cell, type Document, isHeadingRow, type Table } from '../model/index.ts';
import { escapeLine, escapeMarkdown } from './escape-markdown.ts';
import { boldMarkdown, richMarkdown } from './rich-markdown.ts';

/** A table in GitHub's manner, without its caption: a row that heads or sums others is bold. */
export function renderTable(table: Table, document: Pick<Document, 'language' | 'words'>): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
  const print = (cell: Cell, bold: boolean): string => {
    if (cell.kind === 'text') return bold ? boldMarkdown(cell.text) : richMarkdown(cell.text);
    const figure = escapeMarkdown(formatCell(cell, document.language, document.words.notAvailable));
    return bold && figure !== '' ? `**${figure}**` : figure;
  };
  const rows = table.rows.map((row) =>
    line(row.cells.map((cell) => print(cell, row.role === 'total' || isHeadingRow(row)))),
  );
  return [
    line(table.columns.map((column) => richMarkdown(column.head))),
    line(table.columns.map((column) => (column.align === 'right' ? '---:' : ':---'))),
    ...rows,
    ...table.notes.flatMap((note) => ['', escapeLine(richMarkdown(note))]),
  ].join('\n');
}
