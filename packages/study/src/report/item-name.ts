import { plain } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';

/** An item's id, with (R) where it is scored in reverse, so that no table hides it. */
export function itemName(id: string, { items }: StudyResult['instrument']): string {
  const isReversed = items.find((item) => item.id === id)?.reverse ?? false;
  return isReversed ? `${plain(id)} (R)` : plain(id);
}
