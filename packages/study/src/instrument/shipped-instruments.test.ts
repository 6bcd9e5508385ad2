import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Instrument } from './instrument.ts';
import { readInstrument } from './read-instrument.ts';
import { completedInstrumentPath, shippedInstrumentPath, shippedInstruments } from './shipped-instruments.ts';

function readShipped(name: string): Instrument {
  const outcome = readInstrument(readFileSync(shippedInstrumentPath(name)!, 'utf8'), name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

test('every shipped name has a file of that id; other names have none, also such as lead out of the folder', () => {
  expect(shippedInstruments().map((name) => readShipped(name).id)).toEqual(shippedInstruments());
  expect(shippedInstrumentPath('../package')).toBeNull();
  expect(shippedInstrumentPath('constructor')).toBeNull();
});

test('each completed file is what reading the YAML gives (else: npm run instruments:write)', () => {
  for (const name of shippedInstruments()) {
    expect(JSON.parse(readFileSync(completedInstrumentPath(name)!, 'utf8'))).toStrictEqual(readShipped(name));
  }
  expect(completedInstrumentPath('../package')).toBeNull();
});

describe('smma', () => {
  const smma = readShipped('smma');
  const itemsOf = (scale: string) => smma.items.filter((item) => item.scale === scale);
  const texts = [
    ...[smma.title, ...smma.scales.flatMap(({ name, dimensions }) => [name, ...dimensions.map((part) => part.name)])],
    ...smma.items.flatMap(({ text, indicator }) => [text, indicator!]),
    ...smma.profile.flatMap(({ text, choices }) => [text, ...choices]),
    ...smma.scales[0]!.answers.labels.map(({ label }) => label),
  ];

  test('predictor, outcome and two optional scales', () => {
    expect(smma.scales.map(({ id, role, optional }) => `${id} ${role} ${optional}`)).toEqual([
      'smma predictor false',
      'interest outcome false',
      'stigma outcome true',
      'doubt outcome true',
    ]);
    expect(smma.scoring).toBe('sum');
  });

  test('the items of the published study in their dimensions, then four and four', () => {
    expect(itemsOf('smma').map(({ id, dimension }) => `${id} ${dimension}`)).toEqual([
      ...['ent1 entertainment', 'ent2 entertainment', 'int1 interaction', 'int2 interaction'],
      ...['cus1 customization', 'cus2 customization', 'tre1 trendiness', 'tre2 trendiness'],
      ...['adv1 advertisement', 'adv2 advertisement'],
    ]);
    const interest = ['transactional', 'referential', 'preferential', 'explorative'];
    expect(itemsOf('interest').map(({ id, dimension }) => `${id} ${dimension}`)).toEqual(
      Array.from({ length: 20 }, (_, at) => `pi${String(at + 1).padStart(2, '0')} ${interest[Math.floor(at / 5)]}`),
    );
    expect(itemsOf('stigma')).toHaveLength(4);
    expect(itemsOf('doubt')).toHaveLength(4);
  });

  test('items run against their scale only in the optional scales', () => {
    const reversed = smma.items.filter(({ reverse }) => reverse).map(({ id }) => id);
    expect(reversed).toEqual(['sti3', 'sti4', 'dou3', 'dou4']);
  });

  test('five labelled points of agreement in both languages', () => {
    for (const { answers } of smma.scales) {
      expect(answers.labels.map(({ value, label }) => `${value} ${label.id} / ${label.en}`)).toEqual([
        '1 Sangat tidak setuju / Strongly disagree',
        '2 Tidak setuju / Disagree',
        '3 Netral / Neutral',
        '4 Setuju / Agree',
        '5 Sangat setuju / Strongly agree',
      ]);
    }
  });

  test('profile: sex, age, how long following, ever bought, each with choices', () => {
    expect(smma.profile.map(({ id }) => id)).toEqual(['sex', 'age', 'following', 'bought']);
    for (const { choices } of smma.profile) expect(choices.length).toBeGreaterThanOrEqual(3);
  });

  test('every text stands in two different languages', () => {
    for (const { id, en } of texts) expect(id).not.toBe(en);
  });

  test('statements and indicators are all different, in each language', () => {
    for (const language of ['id', 'en'] as const) {
      const said = smma.items.flatMap(({ text, indicator }) => [text[language], indicator![language]]);
      expect(new Set(said.map((text) => text.toLowerCase())).size).toBe(said.length);
    }
  });

  test('statements are one short sentence each', () => {
    for (const { text } of smma.items) {
      for (const said of [text.id, text.en]) {
        expect(said.length).toBeLessThan(120);
        expect(said).toMatch(/^[A-Z][^.!?;]*\.$/);
      }
    }
  });

  test('no statement asks two things, and none denies', () => {
    for (const { text } of smma.items) {
      expect(text.id).not.toMatch(/\b(?:dan|atau|serta|tidak|bukan|tanpa|belum|jangan|kurang)\b/i);
      expect(text.en).not.toMatch(/\b(?:and|or|not|no|never|without|hardly)\b|n't/i);
    }
  });

  test('no names of places or persons, no disrespectful word, no faces or stories', () => {
    for (const { id, en } of texts) {
      expect(id).not.toMatch(
        /rantauprapat|sumatera|lapas kelas|narapidana|napi\b|tahanan|penjahat|kriminal|wajah|kisah/i,
      );
      expect(en).not.toMatch(/rantauprapat|sumatra|convict|criminal|prisoner|offender|\bface\b|\bstory|stories/i);
    }
  });

  test('statements are about "this account" or what inmates make or do', () => {
    for (const { text } of smma.items) expect(text.id).toMatch(/akun ini|warga binaan/i);
    for (const { text } of itemsOf('smma')) expect(text.id).toMatch(/akun ini/i);
  });
});
