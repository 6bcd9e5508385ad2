import type { StudyResult } from '../analysis/index.ts';
import type { AnswerSource, Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import type { DataColumn, DataValue } from './data-columns.ts';
import { parseCsv } from './parse-csv.ts';
import { readCell } from './write-csv.ts';

/** Rows of the exported data as values, for each column of the manifest; null where the file holds something else. */
export function readData(text: string, columns: readonly DataColumn[]): readonly (readonly DataValue[])[] | null {
  const [header, ...lines] = parseCsv(text) ?? [];
  if (header?.join('\n') !== columns.map(({ name }) => name).join('\n')) return null;
  const rows = lines.map((line) => line.map((cell, at) => readValue(cell, columns[at]!)));
  return rows.some((row) => row.includes(undefined)) ? null : (rows as DataValue[][]);
}

/** Undefined where the cell cannot stand in this column. */
function readValue(cell: string, { kind, words }: DataColumn): DataValue | undefined {
  if (cell === '') return kind === 'row' ? undefined : null;
  if (kind === 'profile' && words === null) return readCell(cell);
  if (!/^-?\d+(?:\.\d+)?(?:e[-+]\d+)?$/.test(cell)) return undefined;
  const value = Number(cell);
  if (kind === 'item') return Number.isFinite(value) ? value : undefined;
  const isPlace = Number.isSafeInteger(value) && value >= 1;
  return isPlace && (words === null || value <= words.length) ? value : undefined;
}

/**
 * The answers as they were when the study was analysed. What is no answer (the file's name and checksum, doubtful cells,
 * the words' mapping) comes from the result, which says them. Null where the data do not belong to the instrument: an item
 * or question that it has not, an item without a column, an answer outside its scale.
 */
export function rebuildAnswers(
  instrument: Instrument,
  columns: readonly DataColumn[],
  rows: readonly (readonly DataValue[])[],
  data: StudyResult['data'],
): Answers | null {
  const at = (kind: DataColumn['kind'], id: string) =>
    columns.findIndex((column) => column.kind === kind && column.id === id);
  const rowAt = at('row', '');
  const present = instrument.items.filter(({ id }) => at('item', id) !== -1);
  const absent = instrument.scales.filter(({ id }) => !present.some((item) => item.scale === id));
  const isWhole = instrument.items.every(
    (item) => present.includes(item) || absent.some(({ id, optional }) => optional && id === item.scale),
  );
  const known = columns.every(
    ({ kind, id }) =>
      kind === 'row' || (kind === 'item' ? instrument.items : instrument.profile).some((one) => one.id === id),
  );
  if (rowAt === -1 || !isWhole || !known || present.length === 0) return null;
  const isInside = present.every(({ id, scale }) => {
    const { from, to } = instrument.scales.find((one) => one.id === scale)!.answers;
    const column = at('item', id);
    return rows.every((row) => row[column] === null || (Number(row[column]) >= from && Number(row[column]) <= to));
  });
  if (!isInside) return null;
  const questions = instrument.profile.filter(({ id }) => at('profile', id) !== -1);
  return {
    source: { name: data.name, format: data.format as AnswerSource['format'], sha256: data.sha256 },
    rows: rows.length,
    rowNumbers: rows.map((row) => Number(row[rowAt])),
    items: new Map(
      present.map(({ id }) => {
        const column = at('item', id);
        return [id, Float64Array.from(rows, (row) => (row[column] === null ? Number.NaN : Number(row[column])))];
      }),
    ),
    profile: new Map(
      questions.map(({ id }) => {
        const column = at('profile', id);
        const { words } = columns[column]!;
        return [id, rows.map((row) => wordOf(row[column]!, words))];
      }),
    ),
    absentScales: absent.map(({ id }) => id),
    matches: [],
    problems: data.problems,
    wordMapping: data.wordMapping,
  };
}

function wordOf(value: DataValue, words: readonly string[] | null): string | null {
  if (value === null) return null;
  return words === null ? String(value) : words[Number(value) - 1]!;
}
