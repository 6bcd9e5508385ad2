import type { AnswerScale, Instrument } from '../instrument/index.ts';
import type { ColumnMatches, MatchedColumn } from './match-columns.ts';

export interface ItemColumn extends MatchedColumn {
  readonly scale: string;
  readonly answers: AnswerScale;
}

/**
 * The matched columns of items, each with the answer scale that its cells are read by.
 *
 * @example listItemColumns(matchColumns(table.header, instrument).value, instrument).length // 30
 */
export function listItemColumns(matches: ColumnMatches, instrument: Instrument): readonly ItemColumn[] {
  const scales = new Map(instrument.scales.map((scale) => [scale.id, scale]));
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  return matches.columns.flatMap((column) => {
    const item = column.kind === 'item' ? items.get(column.id) : undefined;
    const scale = item === undefined ? undefined : scales.get(item.scale);
    return scale === undefined ? [] : [{ ...column, scale: scale.id, answers: scale.answers }];
  });
}
