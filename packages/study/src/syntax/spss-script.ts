import type { Language } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import type { Instrument, Scale } from '../instrument/index.ts';
import type { StudyVariables } from './study-variables.ts';
import type { SyntaxWords } from './words/index.ts';

/** What the parts of SPSS syntax are made from. */
export interface SpssScript {
  readonly instrument: Instrument;
  readonly result: StudyResult;
  readonly names: StudyVariables;
  readonly words: SyntaxWords;
  readonly language: Language;
}

export function scaleOf({ instrument }: SpssScript, id: string): Scale {
  return instrument.scales.find((scale) => scale.id === id)!;
}

/** The scored items of a construct or dimension, by their names. */
export function itemsOf({ result, names }: SpssScript, scale: string): readonly string[] {
  return result.instrument.scales.find(({ id }) => id === scale)!.items.map((item) => names.scored.get(item)!);
}

export function constructsOf({ result }: SpssScript): readonly string[] {
  return result.instrument.scales.filter(({ kind }) => kind === 'construct').map(({ id }) => id);
}

export function nameOf({ result, language }: SpssScript, scale: string): string {
  return result.instrument.scales.find(({ id }) => id === scale)!.name[language];
}
