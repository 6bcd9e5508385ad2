import type { Instrument } from '@minat/study';
import { expect, it } from 'vitest';
import { answerColumns } from './answer-columns.ts';
import type { Questionnaire } from './questionnaire.ts';

const text = { id: 'Teks', en: 'Text' };

function questionnaireOf(items: readonly string[], profile: readonly string[], rest: Partial<Questionnaire> = {}) {
  const instrument = {
    items: items.map((id) => ({ id, scale: 's', dimension: null, indicator: null, text, reverse: false })),
    profile: profile.map((id) => ({ id, text, choices: [] })),
  } as Partial<Instrument> as Instrument;
  return { instrument, instructed: null, openQuestion: null, ...rest } as Questionnaire;
}

it('goes from the items over the questions about the person to the open question', () => {
  const instructed = { after: 'b', answer: 4 };
  const columns = answerColumns(questionnaireOf(['b', 'a'], ['sex', 'age'], { instructed, openQuestion: text }));
  expect(columns).toEqual([
    { kind: 'item', id: 'b', header: 'b' },
    { kind: 'instructed', id: 'check', header: 'check' },
    { kind: 'item', id: 'a', header: 'a' },
    { kind: 'profile', id: 'sex', header: 'sex' },
    { kind: 'profile', id: 'age', header: 'age' },
    { kind: 'open', id: 'open', header: 'open' },
  ]);
});

it('has no column for what is not asked', () => {
  expect(answerColumns(questionnaireOf(['a'], [])).map(({ kind }) => kind)).toEqual(['item']);
});

it('gives way to ids of the instrument, in any letter case', () => {
  const instructed = { after: 'Check', answer: 4 };
  const columns = answerColumns(questionnaireOf(['Check', 'check_2'], ['OPEN'], { instructed, openQuestion: text }));
  expect(columns.map(({ id }) => id)).toEqual(['Check', 'check_3', 'check_2', 'OPEN', 'open_2']);
});
