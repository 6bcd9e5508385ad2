import { accept, refuse } from '../refusal/index.ts';
import type { AnswerTable } from './answer-table.ts';
import { type AnswersOutcome, refusalFor } from './answers-refusal.ts';
import { tabulate } from './tabulate.ts';

type JsonTable = Omit<AnswerTable, 'source'>;
type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * A JSON value as a table. Three shapes: an array of objects (the header is every key in the order of first sight), an
 * object `{ columns, rows }` of an array of names and an array of arrays, or an object of arrays of one length. `null` and
 * an absent key are empty cells; a nested array is its scalars joined by `; `, a nested object cannot be an answer and
 * reads `{…}`. Rows are numbered as records from 1.
 */
export function readJson(value: unknown, file: string): AnswersOutcome<JsonTable> {
  const unknownShape = refuse(refusalFor('unknown-json-shape', { file }, {}));
  if (Array.isArray(value)) {
    if (value.length === 0) return refuse(refusalFor('empty-file', { file }, {}));
    return value.every(isRecord) ? fromRecords(value, file) : unknownShape;
  }
  if (!isRecord(value)) return unknownShape;
  const { columns, rows } = value;
  if (Array.isArray(columns) && Array.isArray(rows) && rows.every(Array.isArray) && columns.every(isName)) {
    return number([columns.map(String), ...rows.map((row: readonly unknown[]) => row.map(asText))], file);
  }
  return fromColumns(Object.entries(value), file) ?? unknownShape;
}

function fromRecords(records: readonly JsonRecord[], file: string): AnswersOutcome<JsonTable> {
  const places = new Map<string, number>();
  for (const record of records) {
    for (const key of Object.keys(record)) if (!places.has(key)) places.set(key, places.size);
  }
  const rows = records.map((record) => {
    const row = new Array<string>(places.size).fill('');
    for (const [key, cell] of Object.entries(record)) row[places.get(key)!] = asText(cell);
    return row;
  });
  return number([[...places.keys()], ...rows], file);
}

function fromColumns(columns: readonly (readonly [string, unknown])[], file: string): AnswersOutcome<JsonTable> | null {
  const lists: (readonly unknown[])[] = [];
  for (const [, cells] of columns) {
    if (!Array.isArray(cells)) return null;
    lists.push(cells);
  }
  if (lists.length === 0) return refuse(refusalFor('empty-file', { file }, {}));
  const length = lists[0]!.length;
  const other = lists.findIndex((list) => list.length !== length);
  if (other !== -1) {
    const [first, second] = [columns[0]![0], columns[other]![0]];
    const figures = { columns: [first, second], found: [String(length), String(lists[other]!.length)] };
    return refuse(refusalFor('ragged-columns', { file, column: second }, figures));
  }
  const rows = Array.from({ length }, (_, index) => lists.map((list) => asText(list[index])));
  return number([columns.map(([name]) => name), ...rows], file);
}

/** JSON has no header row: the record after it is the first. */
function number(grid: readonly (readonly string[])[], file: string): AnswersOutcome<JsonTable> {
  const table = tabulate(grid, file);
  if (table.ok) return accept({ ...table.value, rowNumbers: table.value.rowNumbers.map((row) => row - 1) });
  const [first] = table.refusals;
  if (first?.code !== 'ragged-rows') return table;
  const rows = (first.figures.rows as readonly string[]).map((row) => String(Number(row) - 1));
  return refuse({ ...first, place: { file, row: first.place.row! - 1 }, figures: { ...first.figures, rows } });
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function asText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((part) => (Array.isArray(part) ? '[…]' : asText(part))).join('; ');
  return typeof value === 'object' ? '{…}' : String(value);
}
