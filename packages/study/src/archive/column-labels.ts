import type { Language } from '@minat/document';
import type { Instrument, Scale } from '../instrument/index.ts';
import type { DataColumn } from './data-columns.ts';
import { archiveWords } from './words/index.ts';

/** What a column holds, in words: the statement or question that was answered. */
export function columnLabel({ kind, id }: DataColumn, instrument: Instrument, language: Language): string {
  if (kind === 'row') return archiveWords(language).codebook.row;
  const asked = kind === 'item' ? instrument.items : instrument.profile;
  return asked.find((one) => one.id === id)!.text[language];
}

/** What its codes stand for, lowest first; empty where a cell holds the answer itself. */
export function valueLabels(
  column: DataColumn,
  instrument: Instrument,
  language: Language,
): readonly { readonly value: number; readonly label: string }[] {
  if (column.kind === 'row') return [];
  if (column.kind === 'item') {
    const { labels } = scaleOfColumn(column, instrument)!.answers;
    return labels.map(({ value, label }) => ({ value, label: label[language] })).sort((a, b) => a.value - b.value);
  }
  const { choices } = instrument.profile.find(({ id }) => id === column.id)!;
  const said = (word: string) => choices.find((choice) => choice.id === word)?.[language] ?? word;
  return (column.words ?? []).map((word, index) => ({ value: index + 1, label: said(word) }));
}

/** The scale of an item's column; null of any other. */
export function scaleOfColumn({ kind, id }: DataColumn, { items, scales }: Instrument): Scale | null {
  if (kind !== 'item') return null;
  const { scale } = items.find((item) => item.id === id)!;
  return scales.find((one) => one.id === scale)!;
}
