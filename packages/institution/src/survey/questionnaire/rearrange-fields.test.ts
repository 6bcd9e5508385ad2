import { blueprint } from '@minat/study';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleQuestionnaire } from '../fixtures/open-institution.ts';
import { editQuestionnaire } from './edit-questionnaire.ts';
import type { Fields } from './fields.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionnaireFields } from './questionnaire-fields.ts';
import { rearrangeFields } from './rearrange-fields.ts';
import { writeQuestionnaire } from './write-questionnaire.ts';

const questionnaire = exampleQuestionnaire();

/** The fields of a form after its buttons, one after the other. */
function press(buttons: readonly string[], typed: Fields = {}, of: Questionnaire = questionnaire): Fields {
  return buttons.reduce((fields, button) => rearrangeFields(of.instrument, fields, button), {
    ...questionnaireFields(of),
    ...typed,
  });
}

function saved(buttons: readonly string[], typed: Fields = {}, of: Questionnaire = questionnaire): Questionnaire {
  const outcome = editQuestionnaire(of, press(buttons, typed, of));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

const errorsOf = (buttons: readonly string[], typed: Fields = {}) => {
  const outcome = editQuestionnaire(questionnaire, press(buttons, typed));
  return outcome.ok ? [] : outcome.errors;
};
const idsOf = ({ instrument }: Questionnaire) => instrument.items.map(({ id }) => id);
const both = (name: string, text: string): Fields => ({ [`${name}.id`]: text, [`${name}.en`]: `${text} (en)` });

it('moves an item within its dimension, and no further', () => {
  expect(idsOf(saved(['up ent2'])).slice(0, 3)).toEqual(['ent2', 'ent1', 'int1']);
  expect(saved(['down ent1'])).toEqual(saved(['up ent2']));
  expect(saved(['down ent1', 'down ent1', 'up ent1'])).toEqual(questionnaire);
  for (const button of ['up ent1', 'down ent2', 'up nobody', 'fly ent1', 'up', '']) {
    expect(saved([button]), button).toEqual(questionnaire);
  }
});

it('adds an item with an id that nothing had, at its place in blueprint and questionnaire', () => {
  const fields = {
    ...both('item.1', 'Videonya singkat.'),
    ...both('indicator.1', 'Video'),
    'item.1.reverse': 'on',
    ...both('item.2', 'Terakhir.'),
  };
  const added = saved(['add entertainment', 'add explorative', 'up 1'], fields);
  expect(idsOf(added).slice(0, 4)).toEqual(['ent1', 'ent3', 'ent2', 'int1']);
  expect(idsOf(added).at(-1)).toBe('pi21');
  expect(blueprint(added.instrument)[1]).toMatchObject({
    dimension: { en: 'Entertainment' },
    indicator: { id: 'Video', en: 'Video (en)' },
    item: 'ent3',
    text: { id: 'Videonya singkat.', en: 'Videonya singkat. (en)' },
    reverse: true,
  });
  expect(() => writeQuestionnaire(added)).not.toThrow();
});

it('never gives an id again, of whatever version it was', () => {
  const without = saved(['drop ent2']);
  expect(idsOf(without)).not.toContain('ent2');
  expect(without.spentIds).toEqual(['ent2']);
  const again = saved(['add entertainment'], both('item.1', 'Baru.'), without);
  expect(idsOf(again).slice(0, 2)).toEqual(['ent1', 'ent3']);
  // Somebody else dropped it meanwhile: under its old id stands what is new.
  const outcome = editQuestionnaire(without, press([]));
  expect(outcome.ok && idsOf(outcome.value).slice(0, 2)).toEqual(['ent1', 'ent3']);
});

it('keeps what was typed into a dropped item until it is saved, and drops at once what is new and empty', () => {
  const fields = press(['drop ent1', 'restore ent1'], both('item.ent1', 'Diketik.'));
  expect(fields).toEqual(press([], both('item.ent1', 'Diketik.')));
  expect(press(['add entertainment', 'drop 1'])).toEqual(press([]));
  expect(press(['add entertainment', 'drop 1'], { 'item.1.en': 'x' })['item.1.drop']).toBe('on');
});

it('adds a dimension with an item, and drops one with its items', () => {
  const typed = { ...both('dimension.1', 'Harga'), ...both('item.1', 'Harganya pantas.') };
  const added = saved(['add-dimension smma'], typed);
  expect(added.instrument.scales[0]!.dimensions.at(-1)).toEqual({
    id: 'smma1',
    name: { id: 'Harga', en: 'Harga (en)' },
  });
  expect(idsOf(added).slice(9, 12)).toEqual(['adv2', 'smma1_1', 'pi01']);
  const dropped = saved(['drop-dimension smma1', 'drop-dimension interaction'], {}, added);
  expect(dropped.spentIds).toEqual(['interaction', 'smma1', 'int1', 'int2', 'smma1_1']);
  expect(dropped.instrument.scales[0]!.dimensions).toHaveLength(4);
  const again = saved(['add-dimension smma'], typed, dropped);
  expect(again.instrument.scales[0]!.dimensions.at(-1)!.id).toBe('smma2');
  expect(press(['drop-dimension interaction', 'restore-dimension interaction'])).toEqual(press([]));
  expect(() => writeQuestionnaire(again)).not.toThrow();
});

it('refuses what an instrument may not be, at the button that mends it', () => {
  const all = (scale: number) =>
    questionnaire.instrument.scales[scale]!.dimensions.map(({ id }) => `drop-dimension ${id}`);
  expect(errorsOf(['drop ent1', 'drop ent2'])).toEqual([{ field: 'items.entertainment', code: 'no-items' }]);
  expect(errorsOf([...all(0).slice(1), 'drop ent2'])).toEqual([{ field: 'items.entertainment', code: 'few-items' }]);
  expect(errorsOf(all(0))).toEqual([{ field: 'dimensions.smma', code: 'few-items' }]);
  expect(errorsOf(['add entertainment'], { 'item.1.id': 'Hanya satu bahasa.' })).toEqual([
    { field: 'item.1.en', code: 'missing' },
  ]);
  expect(errorsOf(['add-dimension smma'], both('item.1', 'x'))).toEqual([
    { field: 'dimension.1.id', code: 'missing' },
    { field: 'dimension.1.en', code: 'missing' },
  ]);
  expect(errorsOf([], { 'indicator.ent1.en': '' })).toEqual([{ field: 'indicator.ent1.en', code: 'missing' }]);
});

it('leaves the items of a scale that was never more than one to whoever imported it', () => {
  const [, , first] = questionnaire.instrument.scales[1]!.dimensions;
  const items = questionnaire.instrument.items.filter(({ scale, id }) => scale === 'smma' || id === 'pi01');
  const [scale, interest] = questionnaire.instrument.scales;
  expect(first).toBeDefined();
  const dimensions = interest!.dimensions.filter(({ id }) => id === items.at(-1)!.dimension);
  const instrument = { ...questionnaire.instrument, scales: [scale!, { ...interest!, dimensions }], items };
  expect(saved([], {}, { ...questionnaire, instrument }).instrument.items).toHaveLength(11);
});

it('lets the instructed item follow the item that it stands after, and says when that is gone', () => {
  const instructed = { 'instructed.after': 'ent1', 'instructed.answer': '4' };
  expect(saved(['down ent1'], instructed).instructed).toEqual({ after: 'ent1', answer: 4 });
  expect(errorsOf(['drop ent1'], instructed)).toEqual([{ field: 'instructed.after', code: 'lost-place' }]);
  expect(errorsOf(['drop-dimension entertainment'], instructed)).toEqual([
    { field: 'instructed.after', code: 'lost-place' },
  ]);
  const atNew = { ...both('item.1', 'Baru.'), 'instructed.after': '1', 'instructed.answer': '4' };
  expect(saved(['add entertainment'], atNew).instructed).toEqual({ after: 'ent3', answer: 4 });
});

it('makes of any buttons either errors or a questionnaire that can be kept, with each id once and none of the spent', () => {
  const keys = ['ent1', 'ent2', 'pi20', '1', '2', 'smma', 'entertainment', 'interest', 'explorative', 'x'];
  const words = ['up', 'down', 'drop', 'restore', 'add', 'drop-dimension', 'restore-dimension', 'add-dimension'];
  const button = fc.tuple(fc.constantFrom(...words), fc.constantFrom(...keys)).map((parts) => parts.join(' '));
  const typed = Object.assign(
    {},
    ...['1', '2', '3', '4'].flatMap((key) => [
      both(`item.${key}`, `Butir ${key}`),
      both(`dimension.${key}`, `D${key}`),
    ]),
  );
  fc.assert(
    fc.property(fc.array(button, { maxLength: 6 }), (buttons) => {
      const outcome = editQuestionnaire(questionnaire, press(buttons, typed));
      if (!outcome.ok) {
        const codes = new Set(outcome.errors.map(({ code }) => code));
        expect(['few-items', 'no-items']).toEqual(expect.arrayContaining([...codes]));
        return;
      }
      const ids = idsOf(outcome.value);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => outcome.value.spentIds.includes(id))).toEqual([]);
      expect(() => writeQuestionnaire(outcome.value)).not.toThrow();
    }),
    { numRuns: 30 },
  );
});
