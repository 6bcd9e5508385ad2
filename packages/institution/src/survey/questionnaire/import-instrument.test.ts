import { readFileSync } from 'node:fs';
import { writeInstrument } from '@minat/study';
import { expect, it } from 'vitest';
import { importInstrument } from './import-instrument.ts';
import { readyInstrument } from './ready-instrument.ts';

const encode = (text: string) => new TextEncoder().encode(text);

it('takes an instrument as it was designed, as YAML or JSON', async () => {
  const instrument = readyInstrument();
  const yaml = writeInstrument(instrument);
  for (const name of ['kuesioner.yaml', 'kuesioner.YML', 'kuesioner.txt']) {
    expect(await importInstrument(encode(yaml), name, 'id'), name).toEqual({
      ok: true,
      instrument,
      from: 'instrument',
    });
  }
  const json =
    '{"instrument":"a","version":"1","title":"A","answers":{"from":1,"to":5},"scales":[{"id":"s","name":"S","role":"other"}],"items":[{"id":"q","scale":"s","text":"Q"}]}';
  expect(await importInstrument(encode(json), 'a.json', 'id')).toMatchObject({
    ok: true,
    from: 'instrument',
    instrument: { id: 'a' },
  });
});

it('drafts one of a file of answers, and of a list of questions', async () => {
  const answers = readFileSync(new URL('../../../../../examples/rantauprapat/answers.csv', import.meta.url));
  const drafted = await importInstrument(answers, 'answers.csv', 'id');
  expect(drafted).toMatchObject({ ok: true, from: 'answers' });
  expect(drafted.ok && drafted.instrument.items.length).toBe(30);
  const questions = await importInstrument(encode('Variabel;Pernyataan\nX;Satu\nY;Dua\n'), 'kisi-kisi.csv', 'id');
  expect(questions).toMatchObject({ ok: true, from: 'questions', instrument: { items: [{ id: 'q1' }, { id: 'q2' }] } });
});

it('says in words, with the place, why a file cannot be taken', async () => {
  const reasons = async (bytes: Uint8Array, name: string, language: 'id' | 'en') => {
    const outcome = await importInstrument(bytes, name, language);
    return outcome.ok ? [] : outcome.reasons;
  };
  const broken = encode('instrument: a\nversion: 1\ntitle: A\nscales: []\nitems: []\n');
  expect((await reasons(broken, 'a.yaml', 'en'))[0]).toMatch(/^a\.yaml, line 2: /);
  expect((await reasons(broken, 'a.yaml', 'id'))[0]).toMatch(/^a\.yaml, baris 2: /);
  expect(await reasons(new Uint8Array(0), 'a.csv', 'id')).toHaveLength(1);
  expect(await reasons(encode('%PDF-1.7\n'), 'skripsi.pdf', 'id')).toHaveLength(1);
  expect((await reasons(new Uint8Array([0, 159, 146, 150]), 'a.yaml', 'id')).length).toBeGreaterThan(0);
});
