import type { DataValue } from './data-columns.ts';

/**
 * A table as CSV (RFC 4180, UTF-8, commas). A text that a spreadsheet would take for a formula gets an apostrophe before
 * it, which `readCell` takes away again; numbers stay as they are.
 *
 * @example writeCsv(['a', 'b'], [[1, 'x'], [null, '=1+1']]) // 'a,b\n1,x\n,"\'=1+1"\n'
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly DataValue[])[]): string {
  const line = (cells: readonly DataValue[]) => `${cells.map(writeCell).join(',')}\n`;
  return [header, ...rows].map(line).join('');
}

function writeCell(value: DataValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const isFormula = formula.test(value);
  const safe = isFormula ? `'${value}` : value;
  return isFormula || /[",\r\n]|^\s|\s$|^$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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
