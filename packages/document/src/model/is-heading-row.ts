import type { Row } from './document.ts';

/**
 * Whether a row is nothing but a heading of the rows below it: a group row whose first cell is text and whose others
 * are empty. Renderers set it across the table.
 *
 * @example
 * isHeadingRow({ role: 'group', cells: [{ kind: 'text', text: 'a' }, { kind: 'empty' }] }) // true
 */
export function isHeadingRow(row: Row): boolean {
  const [first, ...rest] = row.cells;
  return row.role === 'group' && first?.kind === 'text' && rest.every((cell) => cell.kind === 'empty');
}
