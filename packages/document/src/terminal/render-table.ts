import type { Document, Row, Run, Table } from '../model/index.ts';
import { isHeadingRow, runsOf } from '../model/index.ts';
import { boldRuns } from './bold-runs.ts';
import { cellRuns } from './cell-text.ts';
import { type ColumnWish, layColumns } from './lay-columns.ts';
import { renderRecords } from './render-records.ts';
import {
  type Line,
  lineWidth,
  longestWord,
  type Word,
  widthInLine,
  wordsOf,
  wrapRuns,
  wrapWords,
} from './wrap-runs.ts';

const GAP = 2;
/** Rows under a group row are set in by this much. */
const INDENT = 2;
/** A word of text longer than this may be cut to save the table; figures never are. */
const LONGEST_UNCUT = 22;

/** What a table needs to know of its document. */
export type TableContext = Pick<Document, 'language' | 'words'>;

/** The lines of a table without its caption: in columns where they fit, else one record to a row. */
export function renderTable(table: Table, context: TableContext, width: number): readonly Line[] {
  const cells = cellRuns(table, context.language, context.words.notAvailable);
  const indents = indentsOf(table.rows);
  const words = table.rows.map((row, at) =>
    cells[at]!.map((runs) => wordsOf(row.role === 'body' && !isHeadingRow(row) ? runs : boldRuns(runs))),
  );
  const heads = table.columns.map((column) => wordsOf(boldRuns(runsOf(column.head))));
  const wishes = table.columns.map((_, at) => wishOf(table, at, heads[at]!, words, indents));
  const widths = layColumns(wishes, width - GAP * (table.columns.length - 1));
  const notes = table.notes.flatMap((note) => wrapRuns(runsOf(note), width, true));
  if (widths === undefined) return [...renderRecords(table, cells, width), ...notes];

  const across = widths.reduce((sum, each) => sum + each, GAP * (widths.length - 1));
  const rule: Line = [{ style: 'plain', text: '─'.repeat(across) }];
  const body = table.rows.flatMap((row, at) => {
    const above = row.role === 'total' && at > 0 && table.rows[at - 1]!.role !== 'total' ? [rule] : [];
    if (isHeadingRow(row)) return wrapWords(words[at]![0]!, across, true);
    return [...above, ...setRow(words[at]!, table, widths, indents[at]!, 'top')];
  });
  const headed = heads.some((head) => longestWord(head) > 0);
  return [rule, ...(headed ? [...setRow(heads, table, widths, 0, 'bottom'), rule] : []), ...body, rule, ...notes];
}

function wishOf(
  table: Table,
  column: number,
  head: readonly Word[],
  rows: readonly (readonly (readonly Word[])[])[],
  indents: readonly number[],
): ColumnWish {
  let most = widthInLine(head);
  let least = Math.min(longestWord(head), LONGEST_UNCUT);
  rows.forEach((row, at) => {
    const indent = column === 0 ? indents[at]! : 0;
    if (indents[at] === HEADING) return;
    most = Math.max(most, indent + widthInLine(row[column]!));
    const word = longestWord(row[column]!);
    least = Math.max(
      least,
      indent + (table.rows[at]!.cells[column]!.kind === 'text' ? Math.min(word, LONGEST_UNCUT) : word),
    );
  });
  return { least: Math.max(1, least), most: Math.max(1, most) };
}

const HEADING = -1;

function indentsOf(rows: readonly Row[]): readonly number[] {
  let below = false;
  return rows.map((row) => {
    if (isHeadingRow(row)) {
      below = true;
      return HEADING;
    }
    return below && row.role === 'body' ? INDENT : 0;
  });
}

function setRow(
  cells: readonly (readonly Word[])[],
  table: Table,
  widths: readonly number[],
  indent: number,
  side: 'top' | 'bottom',
): readonly Line[] {
  const wrapped = cells.map((words, at) => {
    const inset = at === 0 ? indent : 0;
    const lines = wrapWords(words, widths[at]! - inset, true);
    return inset === 0 ? lines : lines.map((line): Line => [blank(inset), ...line]);
  });
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    wrapped.flatMap((lines, at): Line => {
      const line = lines[side === 'top' ? row : row - (height - lines.length)] ?? [];
      const pad = blank(widths[at]! - lineWidth(line));
      const last = at === wrapped.length - 1;
      const set = table.columns[at]!.align === 'right' ? [pad, ...line] : last ? line : [...line, pad];
      return last ? set : [...set, blank(GAP)];
    }),
  );
}

function blank(width: number): Run {
  return { style: 'plain', text: ' '.repeat(Math.max(0, width)) };
}
