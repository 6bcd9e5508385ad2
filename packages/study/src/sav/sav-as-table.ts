import { accept, refuse } from '../refusal/index.ts';
import { savDateText } from './sav-dates.ts';
import type { SavFile, SavMissing, SavValue, SavVariable } from './sav-file.ts';
import { type SavOutcome, savRefusal } from './sav-refusal.ts';

/** What a table of answers has besides its source. */
export interface SavTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
  readonly columns: readonly SavColumn[];
}

/** What the file says of a column besides its name. */
export interface SavColumn {
  /** The variable's label, mostly the question as it was asked; empty where there is none. */
  readonly text: string;
  /** What its values stand for, by the cell as it stands in the table. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * The file as a table of text: variables' names as header, numbers as they are (never their labels), missing values of
 * either kind as empty cells, dates as `2026-11-24 10:00:00`. Cases without a filled cell are left out; case k is row k,
 * as SPSS's data view counts. Labels of variables and values stand beside it. Refuses a file whose cases are weighted, since every figure would be another.
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
    columns: variables.map((variable) => ({
      text: variable.label,
      labels: new Map(
        variable.valueLabels
          .map(({ value, label }) => [cellOf(value, variable), label.trim()] as const)
          .filter(isFilled),
      ),
    })),
  });
}

const dates = new Set(['DATE', 'DATETIME', 'ADATE', 'EDATE', 'SDATE', 'JDATE', 'YMDHMS']);

function cellOf(value: SavValue, { format, missing }: SavVariable): string {
  if (value === null || isMissing(value, missing)) return '';
  if (typeof value === 'string') return value.trim();
  return (dates.has(format.name) ? savDateText(value) : null) ?? String(value);
}

/** A missing value has no cell that its label could stand for. */
function isFilled([cell, label]: readonly [string, string]): boolean {
  return cell !== '' && label !== '';
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
