import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exampleQuestionnaire } from '../fixtures/open-institution.ts';
import { editQuestionnaire } from './edit-questionnaire.ts';
import type { Fields } from './fields.ts';
import type { Questionnaire } from './questionnaire.ts';
import { questionnaireFields } from './questionnaire-fields.ts';
import { writeQuestionnaire } from './write-questionnaire.ts';

const questionnaire = exampleQuestionnaire();
const edit = (fields: Fields, of: Questionnaire = questionnaire) =>
  editQuestionnaire(of, { ...questionnaireFields(of), ...fields });

function edited(fields: Fields, of?: Questionnaire): Questionnaire {
  const outcome = edit(fields, of);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

function errorsOf(fields: Fields) {
  const outcome = edit(fields);
  return outcome.ok ? [] : outcome.errors;
}

it('leaves everything as it is where nothing was changed', () => {
  expect(edited({})).toEqual(questionnaire);
  const other = { ...questionnaire, instructed: { after: 'int2', answer: 4 }, minimumAge: null, openQuestion: null };
  expect(edited({}, other)).toEqual(other);
});

it('changes each text in its language, and the words of answers in every scale that has them', () => {
  const changed = edited({
    'item.ent2.en': '  How things  are made. ',
    'label.0.5.id': 'Setuju sekali',
    'scale.interest.id': 'Minat',
    'scale.interest.role': 'mediator',
    'title.en': 'Interest',
    'opening.id': 'Selamat datang.\r\n\r\n\r\nMari mulai.',
  });
  const { instrument } = changed;
  expect(instrument.items[1]!.text).toEqual({
    id: questionnaire.instrument.items[1]!.text.id,
    en: 'How things are made.',
  });
  expect(instrument.scales.map(({ answers }) => answers.labels.at(-1)!.label.id)).toEqual([
    'Setuju sekali',
    'Setuju sekali',
  ]);
  expect(instrument.scales[1]).toMatchObject({ name: { id: 'Minat', en: 'Purchase interest' }, role: 'mediator' });
  expect(instrument.title.en).toBe('Interest');
  expect(changed.opening.id).toBe('Selamat datang.\n\nMari mulai.');
  expect(writeQuestionnaire(changed)).toContain('Setuju sekali');
});

it('turns an item round, and back', () => {
  const turned = edited({ 'item.ent1.reverse': 'on' });
  expect(turned.instrument.items[0]!.reverse).toBe(true);
  const { 'item.ent1.reverse': _, ...fields } = questionnaireFields(turned);
  const back = editQuestionnaire(turned, fields);
  expect(back.ok && back.value.instrument.items[0]!.reverse).toBe(false);
});

it('sets and takes away what may be left out', () => {
  const set = edited({ 'instructed.after': 'pi01', 'instructed.answer': ' 2 ', minimumAge: '18' });
  expect(set).toMatchObject({ instructed: { after: 'pi01', answer: 2 }, minimumAge: 18 });
  const without = edited({ 'instructed.after': '', minimumAge: ' ', 'open.id': '', 'open.en': ' ' }, set);
  expect(without).toMatchObject({ instructed: null, minimumAge: null, openQuestion: null });
});

it('adds a question about the person, changes and drops others', () => {
  const { profile } = questionnaire.instrument;
  const added = edited({
    'profile.sex.drop': 'on',
    'choices.age.id': '17-30 tahun\n\n  31 tahun atau lebih ',
    'choices.age.en': '17-30 years\n31 years or older',
    'profile.1.id': 'Kota asal',
    'profile.1.en': 'Town',
  });
  expect(added.instrument.profile.map(({ id }) => id)).toEqual([...profile.slice(1).map(({ id }) => id), 'p1']);
  expect(added.instrument.profile[0]!.choices).toEqual([
    { id: '17-30 tahun', en: '17-30 years' },
    { id: '31 tahun atau lebih', en: '31 years or older' },
  ]);
  expect(added.instrument.profile.at(-1)).toEqual({ id: 'p1', text: { id: 'Kota asal', en: 'Town' }, choices: [] });
  expect(writeQuestionnaire(added)).toContain('Kota asal');
  expect(added.spentIds).toEqual(['sex']);
  const again = edited({ 'profile.p1.drop': 'on', 'profile.1.id': 'Desa', 'profile.1.en': 'Village' }, added);
  expect(again.instrument.profile.at(-1)!.id).toBe('p2');
});

it('names every field that is wrong, also after a dropped question', () => {
  const wrong: Fields = {
    'title.id': '',
    'opening.en': 'x'.repeat(4001),
    'consent.rights.id': ' ',
    'consent.retentionDays': 'lama',
    'consent.contact': '',
    minimumAge: '7',
    'instructed.after': 'ent1',
    'instructed.answer': '9',
    'open.en': '',
    'item.ent1.id': 'a\u0000b',
    'label.0.1.en': '',
    'label.0.2.id': 'SETUJU ',
    'profile.sex.drop': 'on',
    'profile.age.id': '',
    'choices.following.en': 'Only one line',
    'profile.1.id': 'Kota',
  };
  expect(
    errorsOf(wrong)
      .map(({ field, code }) => `${field} ${code}`)
      .sort(),
  ).toEqual(
    [
      'title.id missing',
      'opening.en too-long',
      'consent.rights.id missing',
      'consent.retentionDays number',
      'consent.contact missing',
      'minimumAge number',
      'open.en missing',
      'item.ent1.id not-text',
      'label.0.1.en missing',
      'label.0.1.id repeated-choice',
      'profile.age.id missing',
      'choices.following.en unequal-choices',
      'profile.1.en missing',
    ].sort(),
  );
  expect(errorsOf({ 'instructed.after': 'ent1', 'instructed.answer': '9' })).toEqual([
    { field: 'instructed.answer', code: 'no-such-answer' },
  ]);
  expect(errorsOf({ 'instructed.after': 'nobody', 'instructed.answer': '3' })).toEqual([
    { field: 'instructed.after', code: 'no-such-answer' },
  ]);
});

it('refuses choices that nobody could choose between', () => {
  expect(errorsOf({ 'choices.sex.id': 'Satu', 'choices.sex.en': 'One' })).toEqual([
    { field: 'choices.sex.id', code: 'few-choices' },
  ]);
  expect(errorsOf({ 'choices.sex.id': 'Ya\nya', 'choices.sex.en': 'Yes\nNo' })).toEqual([
    { field: 'choices.sex.id', code: 'repeated-choice' },
  ]);
});

it('makes of any fields either errors that a form can show or a questionnaire that can be kept', () => {
  const names = [
    ...Object.keys(questionnaireFields(questionnaire)),
    'profile.1.id',
    'profile.1.en',
    'profile.sex.drop',
    'choices.1.id',
    'choices.1.en',
  ];
  // Of what an outline names beside: texts, and the buttons that add to a dimension or a scale.
  const shown = /^(?:item|dimension|indicator)\.[\w.-]+\.(?:id|en)$|^(?:items|dimensions)\.[\w.-]+$/;
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', '5', 'ent2', 'on', '\ud800', 'a\nb', 'mediator', 'ent1 1 ent1 ENT2', '../x pi01 __proto__'),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 4 }), (fields) => {
      const outcome = edit(fields);
      if (outcome.ok) expect(() => writeQuestionnaire(outcome.value)).not.toThrow();
      else for (const { field } of outcome.errors) expect(shown.test(field) || names.includes(field), field).toBe(true);
    }),
    { numRuns: 60 },
  );
});
