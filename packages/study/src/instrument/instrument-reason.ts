import type { Refusal } from '../refusal/index.ts';

/** What each refusal of an instrument file names, by its code. The word catalogues have one sentence for each. */
export interface InstrumentFigures {
  readonly 'empty-file': Record<never, never>;
  readonly 'not-text': Record<never, never>;
  readonly 'file-too-large': { readonly characters: number; readonly limit: number };
  readonly 'too-deep': { readonly limit: number };
  readonly 'yaml-syntax': { readonly column: number; readonly excerpt: string };
  readonly tab: { readonly column: number };
  readonly 'many-documents': Record<never, never>;
  readonly alias: { readonly name: string };
  readonly tag: { readonly excerpt: string };
  readonly 'duplicate-key': { readonly key: string; readonly where: string; readonly firstLine: number };
  readonly 'unknown-key': {
    readonly key: string;
    readonly where: string;
    readonly nearest: string;
    readonly allowed: readonly string[];
  };
  readonly 'missing-key': { readonly key: string; readonly where: string };
  readonly 'missing-text': { readonly where: string };
  readonly 'control-character': { readonly where: string };
  readonly 'wrong-type': { readonly where: string; readonly expected: ValueKind; readonly found: ValueKind };
  readonly 'quotes-needed': { readonly where: string; readonly found: string };
  readonly 'unknown-word': {
    readonly where: string;
    readonly found: string;
    readonly nearest: string;
    readonly allowed: readonly string[];
  };
  readonly 'bad-id': { readonly where: string; readonly found: string };
  readonly 'reserved-id': { readonly where: string; readonly id: string };
  readonly 'duplicate-id': { readonly id: string; readonly firstLine: number };
  readonly 'no-scales': Record<never, never>;
  readonly 'no-items': Record<never, never>;
  readonly 'scale-without-items': { readonly scale: string };
  readonly 'dimension-without-items': { readonly dimension: string; readonly scale: string };
  readonly 'unknown-scale': {
    readonly item: string;
    readonly scale: string;
    readonly nearest: string;
    readonly allowed: readonly string[];
  };
  readonly 'unknown-dimension': {
    readonly item: string;
    readonly dimension: string;
    readonly scale: string;
    readonly nearest: string;
    readonly allowed: readonly string[];
  };
  readonly 'dimension-of-other-scale': {
    readonly item: string;
    readonly dimension: string;
    readonly scale: string;
    readonly owner: string;
  };
  readonly 'missing-dimension': { readonly item: string; readonly scale: string; readonly allowed: readonly string[] };
  readonly 'answer-range': { readonly where: string; readonly from: number; readonly to: number };
  readonly 'label-outside-range': {
    readonly where: string;
    readonly value: string;
    readonly from: number;
    readonly to: number;
  };
  readonly 'label-without-point': { readonly where: string; readonly found: string };
  readonly 'duplicate-label': { readonly where: string; readonly label: string; readonly value: string };
  readonly 'bad-threshold': {
    readonly where: string;
    readonly found: number;
    readonly from: number;
    readonly to: number;
  };
  readonly 'more-reasons': { readonly count: number };
}

export type InstrumentRefusalCode = keyof InstrumentFigures;

export type InstrumentRefusal = Refusal<InstrumentRefusalCode>;

/** What a value in the file is, or had to be. */
export type ValueKind = 'text' | 'number' | 'whole-number' | 'yes-no' | 'list' | 'map' | 'nothing';

/** A reason to refuse before its line is known: where in the tree of the file it was found. */
export interface Reason<Code extends InstrumentRefusalCode = InstrumentRefusalCode> {
  readonly code: Code;
  readonly path: TreePath;
  readonly figures: Refusal['figures'];
}

/** The way from the file's root to a value: keys, and positions in lists from 0. */
export type TreePath = readonly (string | number)[];

/**
 * A reason with the figures that its code asks for.
 *
 * @example
 * reasonFor('no-items', ['items'], {}).code // 'no-items'
 */
export function reasonFor<Code extends InstrumentRefusalCode>(
  code: Code,
  path: TreePath,
  figures: InstrumentFigures[Code],
): Reason<Code> {
  return { code, path, figures: { ...figures } };
}
