import type { Column } from '../moments/index.ts';

/** A column of numbers, as doubles or wider. */
export type NumberColumn = Column | WideNumbers;

/** A column that is known to more digits than a double holds: each value is high + low (x² of a measured x, say). */
export interface WideNumbers {
  readonly high: Column;
  readonly low: Column;
  /**
   * Whether the digits beyond a double's prove that this column differs from others: so of a power that was computed
   * to 31 digits; not of decimals, whose last digits are somebody's rounding.
   */
  readonly exact: boolean;
}

/** A column as it enters the least squares. */
export interface PreparedColumn {
  readonly high: Column;
  readonly low?: Column;
  /** The mean as a double, or 0 about the origin. */
  readonly shift: number;
  /** A power of two that brings the largest value near 1. */
  readonly scale: number;
  readonly constant: boolean;
  /** √Σx² · scale, not shifted. */
  readonly length: number;
  /** The share of a value that may be its rounding. */
  readonly unit: number;
}

/** Sixteen half units in the last place: what is left of decimals that were written with 15 digits. */
const ROUNDED = 2 ** -49;
/** Whole numbers are what they say. */
const EXACT = 2 ** -94;
/** Beyond it squares and splittings overflow, below it they vanish. */
const LARGEST = 2 ** 500;

/** Throws on an infinite or missing number, on values beyond 1e150, or another number of rows. */
export function prepareColumn(name: string, column: NumberColumn, rows: number, centred: boolean): PreparedColumn {
  const { high, low, exact } = 'high' in column ? column : { high: column, low: undefined, exact: false };
  if (high.length !== rows || (low !== undefined && low.length !== rows)) {
    throw new RangeError(`${name} needs ${rows} rows in each column, got ${high.length}`);
  }
  let sum = 0;
  let most = 0;
  let whole = low === undefined;
  let constant = true;
  for (let row = 0; row < rows; row++) {
    const value = high[row]!;
    sum += value;
    if (Math.abs(value) > most) most = Math.abs(value);
    if (whole && !Number.isInteger(value)) whole = false;
    if (constant && (value !== high[0] || low?.[row] !== low?.[0])) constant = false;
  }
  // A NaN or an infinity anywhere stays in the sum.
  if (!Number.isFinite(sum) || most > LARGEST) {
    throw new RangeError(`${name} needs finite values below 1e150, got ${Number.isFinite(sum) ? most : sum}`);
  }
  const shift = centred && rows > 0 ? sum / rows : 0;
  let reach = 0;
  for (let row = 0; row < rows; row++) reach = Math.max(reach, Math.abs(high[row]! - shift));
  const scale = reach > 0 ? 2 ** -Math.max(-500, Math.floor(Math.log2(reach))) : 1;
  let squares = 0;
  for (let row = 0; row < rows; row++) squares += (high[row]! / most) ** 2;
  const length = most > 0 ? Math.sqrt(squares) * most * scale : 0;
  const unit = exact || (whole && most <= Number.MAX_SAFE_INTEGER) ? EXACT : ROUNDED;
  return { high, ...(low === undefined ? {} : { low }), shift, scale, constant, length, unit };
}
