import { accept, refuse } from '../refusal/index.ts';
import { savDateText } from './sav-dates.ts';
import type { SavFile, SavMissing, SavValue, SavVariable } from './sav-file.ts';
import { type SavOutcome, savRefusal } from './sav-refusal.ts';

/** What a table of answers has besides its source. */
export interface SavTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
}

/**
 * The file as a table of text: variables' names as header, numbers as they are (never their labels), missing values of
 * either kind as empty cells, dates as `2026-11-24 10:00:00`. Cases without a filled cell are left out; case k is row k,
 * as SPSS's data view counts. Refuses a file whose cases are weighted, since every figure would be another.
 *
 * @example savAsTable({ label: '', weight: 'w', variables: [], rows: [] }).refusals[0].code // 'sav-weighted'
 */
export function savAsTable({ variables, rows, weight }: SavFile): SavOutcome<SavTable> {
  if (weight !== null) return refuse(savRefusal('sav-weighted', { variable: weight }));
  const numbered = rows
    .map((row, index) => ({ number: index + 1, cells: row.map((value, at) => cellOf(value, variables[at]!)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return accept({
    header: variables.map(({ name }) => name),
    rows: numbered.map(({ cells }) => cells),
    rowNumbers: numbered.map(({ number }) => number),
  });
}

const dates = new Set(['DATE', 'DATETIME', 'ADATE', 'EDATE', 'SDATE', 'JDATE', 'YMDHMS']);

function cellOf(value: SavValue, { format, missing }: SavVariable): string {
  if (value === null || isMissing(value, missing)) return '';
  if (typeof value === 'string') return value.trim();
  return (dates.has(format.name) ? savDateText(value) : null) ?? String(value);
}

/**
 * Whether a value is one that the file declares as missing.
 *
 * @example isMissing(99, { values: [], range: { from: 90, to: 99 } }) // true
 */
export function isMissing(value: number | string, { values, range }: SavMissing): boolean {
  if (typeof value === 'string') return values.includes(value);
  return values.includes(value) || (range !== null && value >= range.from && value <= range.to);
}
