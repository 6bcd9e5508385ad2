import { type FigureParts, figureParts, printableText } from '../format/index.ts';
import { type Cell, type Language, type Run, runsOf, type Table } from '../model/index.ts';
import { displayWidth } from './display-width.ts';

/** The runs of every cell, row by row; figures of a right-set column are padded so that their decimal signs align. */
export function cellRuns(table: Table, language: Language, notAvailable: string): readonly (readonly Run[])[][] {
  const figures = table.rows.map((row) => row.cells.map((cell) => figureParts(cell, language)));
  const tails = table.columns.map((column, at) =>
    column.align === 'left' ? 0 : figures.reduce((most, row) => Math.max(most, displayWidth(tailOf(row[at]))), 0),
  );
  return table.rows.map((row, line) =>
    row.cells.map((cell, at) => runsOfCell(cell, figures[line]![at], notAvailable, tails[at]!)),
  );
}

function runsOfCell(cell: Cell, figure: FigureParts | undefined, notAvailable: string, tail: number): readonly Run[] {
  if (cell.kind === 'text') return runsOf(cell.text);
  if (cell.kind === 'empty') return [];
  if (figure === undefined) return [{ style: 'plain', text: printableText(notAvailable) }];
  const after = tailOf(figure);
  // No-break spaces: padding is part of the figure and must survive the wrapping; the renderer prints them as spaces.
  const text = figure.whole + after + '\u00a0'.repeat(Math.max(0, tail - displayWidth(after)));
  return [{ style: 'plain', text: text.replaceAll(' ', '\u00a0') }];
}

/** From the decimal sign on; nothing where there is no figure. */
function tailOf(figure: FigureParts | undefined): string {
  return figure === undefined ? '' : figure.fraction + figure.unit + figure.mark;
}
