import type { Answers } from '../answers/index.ts';
import type { Instrument, Item } from '../instrument/index.ts';

/** The answers as one respondent saw them: all items that the file has, in the questionnaire's order. */
export interface AnswerSheet {
  readonly rows: number;
  readonly items: readonly Item[];
  /** As answered; NaN where there is no usable answer. */
  readonly given: readonly Float64Array[];
  /** Turned into the direction of the scale and put on 0 to 1, so that scales of other lengths compare. */
  readonly directed: readonly Float64Array[];
  /** Positions in `items` of each dimension, and of each construct without dimensions. */
  readonly parts: readonly (readonly number[])[];
}

export function answerSheet(instrument: Instrument, answers: Answers): AnswerSheet {
  const items = instrument.items.filter((item) => answers.items.has(item.id));
  const scales = new Map(instrument.scales.map((scale) => [scale.id, scale]));
  const given = items.map((item) => answers.items.get(item.id)!);
  const directed = items.map((item, at) => {
    const { from, to } = scales.get(item.scale)!.answers;
    return given[at]!.map((answer) => (item.reverse ? to - answer : answer - from) / (to - from));
  });
  const parts = new Map<string, number[]>();
  for (const [at, { scale, dimension }] of items.entries()) {
    const part = dimension ?? scale;
    parts.set(part, [...(parts.get(part) ?? []), at]);
  }
  return { rows: answers.rows, items, given, directed, parts: [...parts.values()] };
}
