/**
 * An expected "no": the file cannot be read so, the data do not allow it. A value, not an exception, with a stable code;
 * the sentence that a person reads is made from it by the word catalogue of the room that refuses.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly place: Place;
  /** What was found, by name, as the sentence needs it. */
  readonly figures: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Where in a person's file. Rows and lines count from 1 as an editor or a spreadsheet shows them. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly row?: number;
  /** The column as its header reads. */
  readonly column?: string;
}

/** What a function returns that may refuse. All reasons are given at once, so that one reading mends them all. */
export type Outcome<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal<Code>[] };

/**
 * What was asked for.
 *
 * @example accept(3) // { ok: true, value: 3 }
 */
export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/**
 * Why it cannot be had, every reason at once.
 *
 * @example refuse({ code: 'empty-file', place: { file: 'a.csv' }, figures: {} }).ok // false
 */
export function refuse<Code extends string>(
  ...refusals: readonly Refusal<Code>[]
): { readonly ok: false; readonly refusals: readonly Refusal<Code>[] } {
  return { ok: false, refusals };
}
