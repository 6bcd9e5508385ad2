import type { Instrument, Text } from '../instrument/index.ts';
import type { ColumnMatch } from './answers.ts';

/** What an instrument looks for in a file: an item or a question about the respondent. */
export interface WantedColumn {
  readonly id: string;
  readonly kind: ColumnMatch['kind'];
  readonly text: Text;
  /** Of an item. */
  readonly scale: string | null;
}

/** Items in the order of the questionnaire, then the profile. */
export function listWantedColumns(instrument: Instrument): readonly WantedColumn[] {
  const items = instrument.items.map(({ id, text, scale }) => ({ id, kind: 'item' as const, text, scale }));
  const profile = instrument.profile.map(({ id, text }) => ({ id, kind: 'profile' as const, text, scale: null }));
  return [...items, ...profile];
}
