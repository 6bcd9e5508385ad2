import type { IndexReason } from './screening.ts';

/** One index of all respondents, in the order of their rows. */
export interface IndexFinding {
  /** NaN where this respondent has no value. */
  readonly values: Float64Array;
  readonly flags: readonly boolean[];
  /** The figure at which it flags, in the unit of the values; NaN where there is none. */
  readonly mark: number;
  /** Too little to rest on: shown, never counted. */
  readonly weak: boolean;
  /** Why it could not be computed of anybody. */
  readonly reason: IndexReason | null;
}

export function notComputed(rows: number, reason: IndexReason): IndexFinding {
  return {
    values: new Float64Array(rows).fill(Number.NaN),
    flags: new Array<boolean>(rows).fill(false),
    mark: Number.NaN,
    weak: false,
    reason,
  };
}

/** The same index, weak where it flags more than this share of those who have a value. */
export function weakAbove(finding: IndexFinding, share: number): IndexFinding {
  const n = finding.values.filter((value) => !Number.isNaN(value)).length;
  const flagged = finding.flags.filter(Boolean).length;
  return { ...finding, weak: finding.weak || flagged > share * n };
}

/** An r is below its mark when it is so by more than rounding. */
export function isBelow(r: number, mark: number): boolean {
  return r < mark - 1e-9;
}

export function found(
  values: Float64Array,
  mark: number,
  isFlagged: (value: number, row: number) => boolean,
): IndexFinding {
  const flags = Array.from(values, (value, row) => !Number.isNaN(value) && isFlagged(value, row));
  return { values, flags, mark, weak: false, reason: null };
}
