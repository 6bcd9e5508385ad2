/**
 * An SPSS data file (.sav) as data: what a person sees in SPSS's two views, and nothing of the bytes behind it.
 *
 * What it will not do: hold widths of columns on a screen, documents, custom attributes or multiple response sets.
 */
export interface SavFile {
  /** The file's own label; at most 64 bytes are kept. */
  readonly label: string;
  readonly variables: readonly SavVariable[];
  /** The variable by which SPSS weights the cases; null where all count once. */
  readonly weight: string | null;
  /** One value for every variable. */
  readonly rows: readonly (readonly SavValue[])[];
}

/** `null` is SPSS's system-missing, which only numbers have; a blank text is `''`. */
export type SavValue = number | string | null;

export interface SavVariable {
  /** As SPSS's rules allow (`isVariableName`), at most 64 bytes. */
  readonly name: string;
  /** Empty where there is none. */
  readonly label: string;
  readonly type: SavType;
  readonly format: SavFormat;
  readonly measure: SavMeasure;
  readonly role: SavRole;
  readonly valueLabels: readonly SavValueLabel[];
  /** Values that count as missing although they were given. */
  readonly missing: SavMissing;
}

/** A text's width counts bytes of UTF-8, 1 to 32,767. */
export type SavType = 'numeric' | { readonly width: number };

/** How a number is shown: `F` plain, `DATE`, `DATETIME` … as SPSS names them. Of a text always `A` with its width. */
export interface SavFormat {
  readonly name: string;
  readonly width: number;
  readonly decimals: number;
}

export type SavMeasure = 'unknown' | 'nominal' | 'ordinal' | 'scale';

export type SavRole = 'input' | 'target' | 'both' | 'none' | 'partition' | 'split';

export interface SavValueLabel {
  readonly value: number | string;
  readonly label: string;
}

/** At most three single values, or a range of numbers with at most one value beside it. */
export interface SavMissing {
  readonly values: readonly (number | string)[];
  readonly range: { readonly from: number; readonly to: number } | null;
}

/** @example noMissing // { values: [], range: null } */
export const noMissing: SavMissing = Object.freeze({ values: Object.freeze([]), range: null });
