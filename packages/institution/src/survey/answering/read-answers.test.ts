import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionnaireOf } from '../fixtures/insert-survey.ts';
import { sectionsOf } from '../questionnaire/index.ts';
import { readAnswers, unansweredOf } from './read-answers.ts';

const sections = sectionsOf(questionnaireOf());
const ids = sections.flat().map(({ id }) => id);
const cellOf = (id: string, text: string) => {
  const { cells, impossible } = readAnswers(sections, { [id]: text });
  return impossible.length > 0 ? 'impossible' : cells[ids.indexOf(id)];
};

it('makes one cell of each question, whatever a form holds', () => {
  const fields = fc.dictionary(
    fc.oneof(fc.constantFrom(...ids), fc.string()),
    fc.oneof(fc.string(), fc.integer().map(String)),
  );
  fc.assert(
    fc.property(fields, (given) => {
      const { cells, impossible } = readAnswers(sections, given);
      expect(cells).toHaveLength(ids.length);
      for (const [at, question] of sections.flat().entries()) {
        const cell = cells[at]!;
        if (impossible.includes(question.id) || cell === null) expect(cell).toBeNull();
        else if (question.kind === 'words') expect(cell).toBe(String(cell).trim());
        else expect([1, 2, 3, 4, 5]).toContain(cell);
      }
      expect(JSON.parse(JSON.stringify(cells))).toEqual(cells);
    }),
  );
});

it('knows no answers that only every object has', () => {
  expect(readAnswers(sections, {}).cells.every((cell) => cell === null)).toBe(true);
  const named = sectionsOf(
    questionnaireOf({
      instrument: {
        ...questionnaireOf().instrument,
        profile: [{ id: 'constructor', text: { id: '', en: '' }, choices: [] }],
      },
    }),
  );
  expect(readAnswers(named, {}).impossible).toEqual([]);
});

it.each([
  ['ent1', '5', 5],
  ['ent1', '', null],
  ['ent1', '6', 'impossible'],
  ['ent1', '0', 'impossible'],
  ['sex', '2', 2],
  ['sex', '3', 'impossible'],
  ['town', '  Medan\t', 'Medan'],
  ['town', ' \r\n ', null],
  ['town', 'x'.repeat(201), 'impossible'],
  ['open', 'Satu.\r\nDua.\u0000\u202e', 'Satu.\nDua.'],
  ['open', '👩‍🌾', '👩‍🌾'],
  ['open', '🙂'.repeat(2_000), '🙂'.repeat(2_000)],
])('reads %s = %j', (id, text, cell) => {
  expect(cellOf(id, text)).toBe(cell);
});

it('misses a choice that was not made, and no words', () => {
  const [first] = sections;
  expect(unansweredOf(first!, { ent1: '3', ent2: '' }).map(({ id }) => id)).toEqual(
    first!.map(({ id }) => id).slice(1),
  );
  expect(sections.at(-1)!.map(({ kind }) => kind)).toEqual(['words']);
  expect(unansweredOf(sections.at(-1)!, {})).toEqual([]);
});
