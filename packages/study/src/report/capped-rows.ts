import type { Row, Table } from '@minat/document';
import type { Voice } from './voice.ts';

/** More points than that nobody reads; the JSON has them all. */
const mostRows = 30;

/** The rows of the table behind a picture, cut to what a person reads, with a note where they are cut. */
export function cappedRows(rows: readonly Row[], voice: Voice): Pick<Table, 'rows' | 'notes'> {
  const more = rows.length - mostRows;
  if (more <= 0) return { rows, notes: [] };
  return { rows: rows.slice(0, mostRows), notes: [voice.words.sample.problems.more({ count: voice.count(more) })] };
}
