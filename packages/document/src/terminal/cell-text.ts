import { figureParts, printableText } from '../format/index.ts';
import { type Cell, type Language, type Run, runsOf, type Table } from '../model/index.ts';
import { displayWidth } from './display-width.ts';

/** The runs of every cell, row by row; figures of a right-set column are padded so that their decimal signs align. */
export function cellRuns(table: Table, language: Language, notAvailable: string): readonly (readonly Run[])[][] {
  const tails = table.columns.map((column, at) =>
    column.align === 'left'
      ? 0
      : table.rows.reduce((most, row) => Math.max(most, displayWidth(tailOf(row.cells[at]!, language) ?? '')), 0),
  );
  return table.rows.map((row) => row.cells.map((cell, at) => runsOfCell(cell, language, notAvailable, tails[at]!)));
}

function runsOfCell(cell: Cell, language: Language, notAvailable: string, tail: number): readonly Run[] {
  if (cell.kind === 'text') return runsOf(cell.text);
  if (cell.kind === 'empty') return [];
  const parts = figureParts(cell, language);
  if (parts === undefined) return [{ style: 'plain', text: printableText(notAvailable) }];
  const after = tailOf(cell, language)!;
  // No-break spaces: padding is part of the figure and must survive the wrapping; the renderer prints them as spaces.
  const text = parts.whole + after + '\u00a0'.repeat(Math.max(0, tail - displayWidth(after)));
  return [{ style: 'plain', text: text.replaceAll(' ', '\u00a0') }];
}

function tailOf(cell: Cell, language: Language): string | undefined {
  const parts = figureParts(cell, language);
  return parts && parts.fraction + parts.unit + parts.mark;
}
