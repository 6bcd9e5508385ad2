import { refuse } from '../refusal/index.ts';
import type { AnswerTable } from './answer-table.ts';
import { type AnswersOutcome, refusalFor } from './answers-refusal.ts';
import { checkWorkbook } from './check-workbook.ts';
import { tabulate } from './tabulate.ts';

/**
 * The first sheet of a workbook that has a filled cell, as a table. A formula gives its last computed value, an error
 * such as `#N/A` an empty cell. Dates are `2025-09-01 10:09:52` without zone, as the sheet holds them.
 */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<AnswersOutcome<Omit<AnswerTable, 'source'>>> {
  const checked = checkWorkbook(bytes, file);
  if (!checked.ok) return checked;
  const sheets = await readSheets(bytes);
  if (sheets === null) return refuse(refusalFor('broken-workbook', { file }, {}));
  const filled = sheets.find(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  if (filled === undefined) return refuse(refusalFor('empty-file', { file }, {}));
  const grid = filled.data.map((row) => row.map(asText));
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of grid) while (row.length < width) row.push('');
  return tabulate(grid, file);
}

interface Sheet {
  readonly data: readonly (readonly unknown[])[];
}

/**
 * The library's reader for memory is taken, not its reader for streams: this one goes by the central directory, which
 * `checkWorkbook` has measured. It throws for whatever a workbook may have wrong; no code of ours runs inside it.
 */
async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  const copy = new Uint8Array(bytes).buffer;
  try {
    return await readWorkbook<string>(copy, { parseNumber: (digits) => digits });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return dateAsText(cell);
  const text = String(cell);
  // Sheets hold doubles with 17 digits (0.40000000000000002); the shortest text of the same double loses nothing.
  if (/^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text) && !/^-?\d+$/.test(text)) return String(Number(text));
  return text;
}

function dateAsText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  // A time of day is a fraction of a day in a double; the reader rounds it down, so that a full second may come 1 ms short.
  const time = date.getUTCMilliseconds() === 999 ? new Date(date.getTime() + 1) : date;
  return time
    .toISOString()
    .replace('T', ' ')
    .replace(/\.000Z$/, '')
    .replace(/Z$/, '')
    .replace(/ 00:00:00$/, '');
}
