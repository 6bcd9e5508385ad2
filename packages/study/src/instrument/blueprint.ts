import { type Cell, type Language, plain, type Row, type Table } from '@minat/document';
import type { Instrument, Scale, Text } from './instrument.ts';
import { type InstrumentWords, wordsOf } from './words/index.ts';

/** One line of the blueprint (kisi-kisi): from what is measured down to the statement that measures it. */
export interface BlueprintRow {
  readonly scale: Text;
  readonly dimension: Text | null;
  readonly indicator: Text | null;
  /** The item's id. */
  readonly item: string;
  readonly text: Text;
  readonly reverse: boolean;
}

/**
 * The blueprint of an instrument in both languages: one row an item, by scale and dimension, each in its order.
 *
 * @example
 * blueprint({ scales: [], items: [] }) // []
 */
export function blueprint(instrument: Instrument): readonly BlueprintRow[] {
  return instrument.scales.flatMap((scale) => rowsOf(scale, instrument));
}

/**
 * The blueprint as a table for a report: a group row a scale, a row an item; a column of directions where an item is
 * reversed; the ends of the answer scale in a note.
 *
 * @example
 * blueprintTable({ title: { id: 'A', en: 'A' }, scales: [], items: [] }, 'en').caption // 'Blueprint of the instrument: A'
 */
export function blueprintTable(instrument: Instrument, language: Language): Table {
  const words = wordsOf(language).blueprint;
  const hasReverse = instrument.items.some(({ reverse }) => reverse);
  const heads = [
    words.dimension,
    words.indicator,
    words.item,
    words.statement,
    ...(hasReverse ? [words.direction] : []),
  ];
  const rows = instrument.scales.flatMap((scale): readonly Row[] => {
    const items = rowsOf(scale, instrument);
    const group = textCell(words.scale(scale.name[language], items.length));
    return [
      { role: 'group', cells: [group, ...heads.slice(1).map((): Cell => ({ kind: 'empty' }))] },
      ...items.map(({ dimension, indicator, item, text, reverse }): Row => {
        const direction = textCell(reverse ? words.reverse : words.forward);
        const cells = [
          cellOf(dimension, language),
          cellOf(indicator, language),
          textCell(item),
          textCell(text[language]),
        ];
        return { role: 'body', cells: hasReverse ? [...cells, direction] : cells };
      }),
    ];
  });
  return {
    kind: 'table',
    id: 'blueprint',
    caption: words.caption(instrument.title[language]),
    columns: heads.map((head) => ({ head, align: 'left' })),
    rows,
    notes: answerNotes(instrument, language, words),
  };
}

function rowsOf(scale: Scale, instrument: Instrument): readonly BlueprintRow[] {
  const items = instrument.items.filter((item) => item.scale === scale.id);
  const dimensions = scale.dimensions.length === 0 ? [null] : scale.dimensions;
  return dimensions.flatMap((dimension) =>
    items
      .filter((item) => item.dimension === (dimension?.id ?? null))
      .map(({ id, indicator, text, reverse }) => ({
        scale: scale.name,
        dimension: dimension?.name ?? null,
        indicator,
        item: id,
        text,
        reverse,
      })),
  );
}

/** One note for every answer scale in use; nearly always one. */
function answerNotes(
  instrument: Instrument,
  language: Language,
  words: InstrumentWords['blueprint'],
): readonly string[] {
  const notes = instrument.scales.map(({ answers }) => {
    const end = (value: number) => {
      const label = answers.labels.find((labelled) => labelled.value === value)?.label[language];
      return label === undefined ? String(value) : `${value} = ${label}`;
    };
    return plain(words.answers(end(answers.from), end(answers.to)));
  });
  return [...new Set(notes)];
}

function cellOf(text: Text | null, language: Language): Cell {
  return text === null ? { kind: 'empty' } : textCell(text[language]);
}

function textCell(text: string): Cell {
  return { kind: 'text', text: plain(text) };
}
