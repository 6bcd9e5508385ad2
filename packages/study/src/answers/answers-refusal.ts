import type { Outcome, Place, Refusal } from '../refusal/index.ts';
import type { SavRefusalCode } from '../sav/index.ts';

/** What each refusal of this room names, by its code. The word catalogues have one sentence for each. */
export interface AnswersFigures {
  // The bytes.
  readonly 'empty-file': Nothing;
  readonly 'file-too-large': { readonly bytes: number; readonly most: number };
  readonly 'binary-file': Nothing;
  readonly 'foreign-file': { readonly kind: ForeignKind };
  /** A byte, as `0x81`, that Windows-1252 does not know. */
  readonly 'unknown-encoding': { readonly byte: string };
  readonly 'broken-encoding': { readonly encoding: string };
  // The table.
  readonly 'broken-quotes': Nothing;
  /** The first ragged rows with the number of cells of each; `total` of them in all. */
  readonly 'ragged-rows': {
    readonly rows: readonly string[];
    readonly found: readonly string[];
    readonly expected: number;
    readonly total: number;
  };
  readonly 'broken-json': Nothing;
  readonly 'unknown-json-shape': Nothing;
  readonly 'ragged-columns': { readonly columns: readonly string[]; readonly found: readonly string[] };
  readonly 'broken-workbook': Nothing;
  readonly 'workbook-too-large': { readonly cells: number };
  // The columns. `nearest` goes with `ids`, `''` where no header is near.
  readonly 'unknown-mapping-id': { readonly ids: readonly string[]; readonly known: readonly string[] };
  readonly 'mapping-column-absent': { readonly id: string; readonly nearest: string };
  readonly 'column-claimed-twice': { readonly ids: readonly string[] };
  readonly 'ambiguous-column': {
    readonly id: string;
    readonly columns: readonly string[];
    readonly letters: readonly string[];
  };
  readonly 'missing-columns': { readonly ids: readonly string[]; readonly nearest: readonly string[] };
  readonly 'partly-absent-scale': {
    readonly scale: string;
    readonly ids: readonly string[];
    readonly nearest: readonly string[];
  };
  // The cells.
  readonly 'no-rows': Nothing;
  readonly 'one-row': Nothing;
  /** Three lists that go together (`''` where nothing is proposed), and the mapping to complete. */
  readonly 'words-need-mapping': {
    readonly words: readonly string[];
    readonly counts: readonly string[];
    readonly proposals: readonly string[];
    readonly map: string;
  };
  readonly 'mapped-value-outside': {
    readonly word: string;
    readonly value: number;
    readonly from: number;
    readonly to: number;
  };
  readonly 'mapped-number': { readonly word: string };
  readonly 'word-mapped-twice': { readonly word: string; readonly values: readonly string[] };
  /** In an SPSS file a value bears the label that the instrument gives to another. */
  readonly 'labels-contradict': {
    readonly value: number;
    readonly label: string;
    readonly other: number;
  };
  readonly 'no-usable-answers': { readonly items: readonly string[] };
  // A mapping as text.
  readonly 'unclear-word-mapping': { readonly found: string };
  readonly 'unfilled-words': { readonly words: readonly string[] };
  readonly 'unclear-column-mapping': { readonly found: string };
}

type Nothing = Record<never, never>;

/** Of this room, and of the SPSS files that it opens. */
export type AnswersRefusalCode = keyof AnswersFigures | SavRefusalCode;

export type AnswersRefusal = Refusal<AnswersRefusalCode>;

export type AnswersOutcome<Value> = Outcome<Value, AnswersRefusalCode>;

/** Kinds of files that are known by their first bytes and cannot be read, each with its own advice. */
export type ForeignKind = 'xls' | 'xlsb' | 'ods' | 'pdf' | 'docx' | 'zip' | 'gzip' | 'html' | 'xml' | 'rtf';

/**
 * A refusal with the figures that its code asks for.
 *
 * @example refusalFor('no-rows', { file: 'a.csv' }, {}).code // 'no-rows'
 */
export function refusalFor<Code extends keyof AnswersFigures>(
  code: Code,
  place: Place,
  figures: AnswersFigures[Code],
): Refusal<Code> {
  return { code, place, figures: { ...figures } };
}
