import type { DataValue } from './data-columns.ts';

/**
 * A table as CSV (RFC 4180, UTF-8, commas). A text that a spreadsheet would take for a formula gets an apostrophe before
 * it, which `readCell` takes away again; numbers stay as they are.
 *
 * @example writeCsv(['a', 'b'], [[1, 'x'], [null, '=1+1']]) // 'a,b\n1,x\n,"\'=1+1"\n'
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly DataValue[])[]): string {
  return [header, ...rows].map(csvLine).join('');
}

/**
 * One line of such a table, for whoever writes it piece by piece.
 *
 * @example csvLine([1, 'a, b', null]) // '1,"a, b",\n'
 */
export function csvLine(cells: readonly DataValue[]): string {
  return `${cells.map(writeCell).join(',')}\n`;
}

function writeCell(value: DataValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return formula.test(value) ? `"'${value.replaceAll('"', '""')}"` : quoteCell(value);
}

/**
 * A text as a cell of such a table, in quotes where it needs them, and as it stands even where a spreadsheet would take
 * it for a formula: for texts of one's own, which are looked for again as they are.
 *
 * @example quoteCell('a, "b"') // '"a, ""b"""'
 */
export function quoteCell(text: string): string {
  return /[",\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** How a spreadsheet's formula begins (OWASP, "CSV Injection"), or a text that already has an apostrophe before it. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * A text as it was before `writeCsv` made it safe.
 *
 * @example readCell("'=1+1") // '=1+1'
 * @example readCell("'s") // "'s"
 */
export function readCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
