import type { Questionnaire } from './questionnaire.ts';

/** One column of a stored answer, in the order in which the cells of `response.answers` stand. */
export interface AnswerColumn {
  readonly kind: 'item' | 'instructed' | 'profile' | 'open';
  /** Of the item or the question about the person; `check` and `open` for the two that a questionnaire may add. */
  readonly id: string;
  /** What the column is called in a file of answers: its id, so that no mapping is needed to read it. */
  readonly header: string;
}

/**
 * One cell of a stored answer. Item and instructed statement: the point that was chosen. Question with choices: the place
 * of the choice, from 1. Question without choices and open question: the words. Null where nothing was answered.
 */
export type AnswerCell = number | string | null;

/**
 * The columns of a version's answers: items in the order of the questionnaire with the instructed statement after its
 * item, questions about the person, the open question. A version never changes once it is locked, so neither do they.
 * Ids differ from each other in any letter case: where the instrument has a `check` of its own, ours becomes `check_2`.
 *
 * @example
 * answerColumns({ instrument, instructed: { after: 'ent1', answer: 4 }, openQuestion: null })[1] // { kind: 'instructed', id: 'check', header: 'check' }
 */
export function answerColumns(questionnaire: Questionnaire): readonly AnswerColumn[] {
  const { instrument, instructed, openQuestion } = questionnaire;
  const taken = new Set([...instrument.items, ...instrument.profile].map(({ id }) => id.toLowerCase()));
  const items = instrument.items.flatMap(({ id }) =>
    instructed?.after === id
      ? [columnOf('item', id), columnOf('instructed', freeId('check', taken))]
      : [columnOf('item', id)],
  );
  const profile = instrument.profile.map(({ id }) => columnOf('profile', id));
  const open = openQuestion === null ? [] : [columnOf('open', freeId('open', taken))];
  return [...items, ...profile, ...open];
}

const columnOf = (kind: AnswerColumn['kind'], id: string): AnswerColumn => ({ kind, id, header: id });

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}_${number}`;
  return id;
}
