import type { LeftOut } from '../left-out.ts';
import { isItemId } from './item-header.ts';
import { findWordScale } from './word-scales.ts';

/** What a column of a file of answers seems to hold. */
export type ColumnGuess =
  | { readonly kind: 'numbers'; readonly values: readonly number[]; readonly labels: ReadonlyMap<number, string> }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'profile'; readonly choices: readonly string[] }
  | { readonly kind: 'left-out'; readonly why: LeftOut };

const HIGHEST_POINT = 10;
const MOST_CHOICES = 12;

const timeHeader = /^(?:timestamp|cap waktu|stempel waktu|waktu|tanggal|date|start|end|submitted)/i;
const timeCell = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:$|[ T,])/;
const rowNumberHeader = /^(?:no|nr|nomor|number|id|responden|respondent|#)\.?$/i;
const personalHeader =
  /^(?:alamat )?(?:e-?mail|surel|nama|name|username|user name|nama pengguna|email address|alamat|address|telepon|phone|whatsapp|no\.? (?:hp|wa|telepon)|nomor (?:hp|wa|telepon)|nik|nim|nip|akun instagram)\b.{0,24}$/i;
const profileHeader =
  /\b(?:jenis kelamin|gender|sex|usia|umur|age|pendidikan|education|pekerjaan|occupation|penghasilan|pendapatan|income|status|domisili)\b/i;

/** Guesses from header and cells; cells are as typed, empty ones included. A tenth of them may be slips. */
export function guessColumn(header: string, column: readonly string[]): ColumnGuess {
  const cells = column.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const name = header.trim();
  if (cells.length === 0) return isItemId(name) ? numbers([]) : leaveOut('empty');
  if (timeHeader.test(name) && !isItemId(name)) return leaveOut('time');
  if (mostly(cells, (cell) => timeCell.test(cell))) return leaveOut('time');
  if (mostly(cells, (cell) => cell.includes('@'))) return leaveOut('personal');
  const distinct = [...new Set(cells)];
  const isNumeric = mostly(cells, (cell) => /^-?\d+(?:[.,]\d+)?$/.test(cell));
  if (rowNumberHeader.test(name)) return leaveOut('row-number');
  if (profileHeader.test(name) && name.length <= 60) return profile(isNumeric ? [] : distinct);
  const points = readPoints(cells);
  if (points !== null && (points.values.some((value) => value > 2) || isItemId(name))) return points;
  if (distinct.length > 0 && findWordScale(distinct) !== null) return { kind: 'words', words: distinct };
  if (personalHeader.test(name)) return leaveOut('personal');
  if (isNumeric && points === null) return leaveOut('number');
  const isRepeated = distinct.length <= MOST_CHOICES && (distinct.length <= 3 || distinct.length * 2 <= cells.length);
  return isRepeated && distinct.every((cell) => cell.length <= 80) ? profile(distinct) : leaveOut('free-text');
}

/** Whole numbers of a small range, alone or with a label beside them; null when the cells are something else. */
function readPoints(cells: readonly string[]): Extract<ColumnGuess, { kind: 'numbers' }> | null {
  const values: number[] = [];
  const labels = new Map<number, string>();
  for (const cell of cells) {
    const point = readPoint(cell);
    if (point === null || point.value > HIGHEST_POINT) continue;
    values.push(point.value);
    if (point.label !== '' && !labels.has(point.value)) labels.set(point.value, point.label);
  }
  return values.length >= cells.length * 0.9 && values.length > 0 ? { kind: 'numbers', values, labels } : null;
}

/** @example readPoint('5 - Sangat setuju') // { value: 5, label: 'Sangat setuju' } */
export function readPoint(cell: string): { readonly value: number; readonly label: string } | null {
  const before = /^\(?(\d{1,2})\)?(?:[.,]0+)?(?:(?:\s*[.:=)]\s*|\s+[-–—]\s*|[-–—]\s+|\s+)(\p{L}.*))?$/u.exec(cell);
  if (before !== null) return { value: Number(before[1]), label: before[2] ?? '' };
  const behind = /^(\p{L}[^(]*)\((\d{1,2})\)$/u.exec(cell);
  return behind === null ? null : { value: Number(behind[2]), label: behind[1]!.trim() };
}

function mostly(cells: readonly string[], holds: (cell: string) => boolean): boolean {
  return cells.filter(holds).length >= cells.length * 0.9;
}

function numbers(values: readonly number[]): ColumnGuess {
  return { kind: 'numbers', values, labels: new Map() };
}

function profile(choices: readonly string[]): ColumnGuess {
  return { kind: 'profile', choices: choices.length > MOST_CHOICES ? [] : choices };
}

function leaveOut(why: LeftOut): ColumnGuess {
  return { kind: 'left-out', why };
}
