import { newInstrument, readAnswers, readInstrument, readTable, writeInstrument } from '@minat/study';
import { expect, it } from 'vitest';
import { answerColumns } from './answer-columns.ts';
import { draftQuestionnaire } from './draft-questionnaire.ts';
import { leaveOutScales } from './leave-out-scales.ts';
import { consentPassages } from './questionnaire-fields.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { readyInstrument } from './ready-instrument.ts';
import { writeQuestionnaire } from './write-questionnaire.ts';

const asking = { name: 'Lapas Contoh', contact: 'Humas, humas@example.org' };
const draft = () => draftQuestionnaire(readyInstrument(), asking);

it('tells what article 21 asks for, in both languages, and who asks', () => {
  const { consent, opening, instructed, openQuestion, minimumAge } = draft();
  for (const part of consentPassages) {
    expect(consent[part].id.length, part).toBeGreaterThan(60);
    expect(consent[part].en.length, part).toBeGreaterThan(60);
    expect(consent[part].id).not.toBe(consent[part].en);
  }
  for (const text of [opening.id, opening.en, consent.legality.id, consent.legality.en]) {
    expect(text).toContain('Lapas Contoh');
  }
  expect(opening.id).toContain('Akun ini');
  expect({ instructed, minimumAge, days: consent.retentionDays }).toEqual({
    instructed: null,
    minimumAge: 17,
    days: 365,
  });
  expect(openQuestion).not.toBeNull();
});

it('does not speak of facts about the person, or of an account, where the instrument has none', () => {
  const own = readInstrument(newInstrument('id'), 'a.yaml');
  if (!own.ok) throw new Error('the starting file is refused');
  const { consent, opening } = draftQuestionnaire({ ...own.value, profile: [] }, asking);
  expect(consent.kinds.id).not.toContain('keterangan umum');
  expect(consent.kinds.en).not.toContain('facts about you');
  expect(opening.id).not.toContain('Akun ini');
});

it('gives back an instrument file that is read as the same instrument', () => {
  const instrument = leaveOutScales(readyInstrument(), ['doubt']);
  const kept = readQuestionnaire(writeQuestionnaire(draftQuestionnaire(instrument, asking)));
  const again = readInstrument(writeInstrument(kept.instrument), 'mine.yaml');
  expect(again).toEqual({ ok: true, value: instrument });
});

it('is kept as the very same questionnaire', () => {
  const full = { ...draft(), instructed: { after: 'int2', answer: 4 }, minimumAge: null, openQuestion: null };
  for (const one of [draft(), full]) expect(readQuestionnaire(writeQuestionnaire(one))).toEqual(one);
});

it('is refused where it breaks what answers hang on', () => {
  const wrong = [
    { ...draft(), instructed: { after: 'nobody', answer: 4 } },
    { ...draft(), instructed: { after: 'int2', answer: 6 } },
    { ...draft(), instrument: { ...readyInstrument(), items: readyInstrument().items.slice(1, 5) } },
    { ...draft(), opening: { id: 'a', en: '' } },
  ];
  for (const one of wrong) expect(() => writeQuestionnaire(one)).toThrow(RangeError);
  expect(() => readQuestionnaire('{}')).toThrow();
});

it('leaves out optional scales only', () => {
  const without = leaveOutScales(readyInstrument(), ['stigma', 'doubt']);
  expect(without.scales.map(({ id }) => id)).toEqual(['smma', 'interest']);
  expect(without.items).toHaveLength(30);
  expect(() => leaveOutScales(readyInstrument(), ['smma'])).toThrow('leaveOutScales needs optional scales');
});

it('asks columns whose names are found in a file of answers without a mapping', async () => {
  const { instrument, ...rest } = draft();
  const columns = answerColumns({ instrument, ...rest, instructed: { after: 'ent1', answer: 4 } });
  const rowOf = (point: string) =>
    columns.map(({ kind, id }) => {
      if (kind !== 'profile') return kind === 'open' ? 'Bagus' : point;
      return instrument.profile.find((question) => question.id === id)!.choices[1]!.id;
    });
  const text = [columns.map(({ header }) => header), rowOf('4'), rowOf('5')]
    .map((row) => `${row.join(',')}\n`)
    .join('');
  const table = await readTable(new TextEncoder().encode(text), 'a.csv');
  const answers = table.ok ? readAnswers(table.value, instrument) : table;
  if (!answers.ok) throw new Error(JSON.stringify(answers.refusals));
  expect(answers.value.problems).toEqual([]);
  expect([...answers.value.items.values()].map(([value]) => value)).toEqual(instrument.items.map(() => 4));
  expect(answers.value.profile.get('sex')).toEqual(['Perempuan', 'Perempuan']);
  expect(answers.value.matches.every(({ by }) => by === 'id')).toBe(true);
});
