import type { Instrument, Item } from '@minat/study';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { questionnaireOf } from '../fixtures/insert-survey.ts';
import { answerColumns } from './answer-columns.ts';
import { minutesOf } from './minutes-of.ts';
import { readyInstrument } from './ready-instrument.ts';
import { sectionsOf } from './sections-of.ts';

const text = { id: 'Teks', en: 'Text' };
const answers = { from: 1, to: 5, labels: [] };

const questionnaires = fc
  .record({
    sizes: fc.array(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }), {
      minLength: 1,
      maxLength: 4,
    }),
    profile: fc.integer({ min: 0, max: 3 }),
    instructed: fc.boolean(),
    open: fc.boolean(),
  })
  .map(({ sizes, profile, instructed, open }) => {
    const items = sizes.flatMap((dimensions, scale) =>
      dimensions.flatMap((size, dimension) =>
        Array.from(
          { length: size },
          (_, item): Item => ({
            id: `i${scale}_${dimension}_${item}`,
            scale: `s${scale}`,
            dimension: `s${scale}d${dimension}`,
            indicator: null,
            text,
            reverse: false,
          }),
        ),
      ),
    );
    const instrument = {
      ...readyInstrument(),
      scales: sizes.map((_, scale) => ({
        id: `s${scale}`,
        name: text,
        role: 'other',
        optional: false,
        answers,
        dimensions: [],
      })),
      items,
      profile: Array.from({ length: profile }, (_, one) => ({ id: `p${one}`, text, choices: one === 0 ? [text] : [] })),
    } satisfies Instrument;
    return questionnaireOf({
      instrument,
      instructed: instructed ? { after: items.at(-1)!.id, answer: 3 } : null,
      openQuestion: open ? text : null,
    });
  });

it('asks every column once, in the order of the columns, on pages of at most 8 items of one scale', () => {
  fc.assert(
    fc.property(questionnaires, (questionnaire) => {
      const sections = sectionsOf(questionnaire);
      const columns = answerColumns(questionnaire);
      expect(sections.flat().map(({ id }) => id)).toEqual(columns.map(({ id }) => id));
      const items = new Map(questionnaire.instrument.items.map((item) => [item.id, item]));
      for (const section of sections) {
        const own = section.flatMap(({ id }) => items.get(id) ?? []);
        expect(own.length).toBeLessThanOrEqual(8);
        expect(new Set(own.map(({ scale }) => scale)).size).toBeLessThanOrEqual(1);
        expect(section.length).toBeGreaterThan(0);
      }
    }),
  );
});

it('parts a dimension only where it is longer than a page', () => {
  fc.assert(
    fc.property(questionnaires, (questionnaire) => {
      const { items } = questionnaire.instrument;
      const pages = sectionsOf(questionnaire).map((section) => new Set(section.map(({ id }) => id)));
      for (const dimension of new Set(items.map((item) => item.dimension))) {
        const own = items.filter((item) => item.dimension === dimension);
        if (own.length > 8) continue;
        expect(pages.filter((page) => own.some(({ id }) => page.has(id)))).toHaveLength(1);
      }
    }),
  );
});

it('puts the instructed statement after its item, with the scale’s points and the label to choose', () => {
  const [page] = sectionsOf(questionnaireOf({ instructed: { after: 'ent2', answer: 4 } }));
  expect(page!.map(({ id }) => id)).toEqual(['ent1', 'ent2', 'check', 'int1', 'int2', 'cus1', 'cus2']);
  const check = page![2]!;
  expect(check.text.id).toBe('Sebagai tanda bahwa Anda membaca, pilihlah “Setuju” di sini.');
  expect(check.kind === 'points' && check.answers.to).toBe(5);
});

it('tells whole minutes, longer for more questions, at least one', () => {
  const whole = questionnaireOf();
  expect(minutesOf(whole, 'id')).toBe(5);
  const items = whole.instrument.items.slice(0, 2);
  const short = questionnaireOf({
    instrument: { ...whole.instrument, items, profile: [] },
    instructed: null,
    openQuestion: null,
  });
  expect(minutesOf(short, 'en')).toBe(1);
});
