import { isHeadingRow, type Run, runsOf, type Table } from '../model/index.ts';
import { boldRuns } from './bold-runs.ts';
import { type Line, wrapRuns } from './wrap-runs.ts';

const INDENT = 2;
const HANG = 4;

/**
 * A table too wide for its columns: each row's first text on a line of its own, below it one line to a cell that says
 * its column. Empty cells are left out.
 */
export function renderRecords(
  table: Table,
  cells: readonly (readonly (readonly Run[])[])[],
  width: number,
): readonly Line[] {
  const rule: Line = [{ style: 'plain', text: '─'.repeat(width) }];
  const records = table.rows.map((row, at): readonly Line[] => {
    const titled = row.cells[0]?.kind === 'text';
    const title = titled ? wrapRuns(boldRuns(cells[at]![0]!), width, true) : [];
    if (isHeadingRow(row)) return [...title, rule.map((run) => ({ ...run, text: '┄'.repeat(width) }))];
    const lines = row.cells.flatMap((cell, column) => {
      if (cell.kind === 'empty' || (titled && column === 0)) return [];
      const said = [...runsOf(table.columns[column]!.head), colon(), ...unpadded(cells[at]![column]!)];
      return hang(said, width);
    });
    return [...title, ...lines];
  });
  return [rule, ...records.flatMap((record, at) => (at === 0 ? record : [[], ...record])), rule];
}

function hang(runs: readonly Run[], width: number): readonly Line[] {
  return wrapRuns(runs, width - HANG, true).map((line, at) => [
    { style: 'plain', text: ' '.repeat(at === 0 ? INDENT : HANG) },
    ...line,
  ]);
}

function colon(): Run {
  return { style: 'plain', text: ': ' };
}

function unpadded(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, text: run.text.replace(/\u00a0+$/, '') }));
}
