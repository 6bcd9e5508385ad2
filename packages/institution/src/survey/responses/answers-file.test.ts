import { readAnswers, readTable } from '@minat/study';
import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { drawCells, keepAnswers, makeOpenWave, seededChance } from '../fixtures/keep-answers.ts';
import { exampleQuestionnaire, openInstitution } from '../fixtures/open-institution.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { answerColumns } from '../questionnaire/index.ts';
import { answerLines } from './answer-lines.ts';
import { answersFile, answersFileName } from './answers-file.ts';
import { excludeResponse } from './exclude-response.ts';
import { waveRows } from './wave-rows.ts';

const plain = exampleQuestionnaire();
const questionnaire: Questionnaire = { ...plain, instructed: { after: 'tre1', answer: 4 } };

describe('the lines of answers', () => {
  it('are headed by ids, with the check where it was asked and the seconds last; the open question is not among them', () => {
    const { header } = answerLines(questionnaire, null);
    expect(header).toMatch(/^ent1,ent2,.*,tre1,check,tre2,.*,sex,age,following,bought,duration\n$/);
    const taken = { ...plain.instrument, profile: [{ id: 'Duration', text: { id: 'a', en: 'a' }, choices: [] }] };
    expect(answerLines({ ...plain, instrument: taken }, null).header).toMatch(/,Duration,duration_2\n$/);
  });

  it('hold points, the Indonesian text of a choice, and nothing where nothing was answered', () => {
    const cells = answerColumns(questionnaire).map(({ kind }) => (kind === 'profile' ? 2 : kind === 'open' ? 'x' : 5));
    const { lineOf } = answerLines(questionnaire, null);
    const line = lineOf(JSON.stringify(cells), '[1000,2500]');
    expect(line).toMatch(/^(5,){31}Perempuan,21-30 tahun,Kurang dari 6 bulan,Satu kali,3\.5\n$/);
    expect(lineOf(JSON.stringify(cells.map(() => null)), '[null]')).toBe(`${','.repeat(35)}\n`);
  });

  it('are read back as they were answered, whatever words stand in them', async () => {
    const words = ['=1+1', 'a, "b"\nc', "'x", '-', ' tepi ', 'x'];
    const profile = [
      { id: 'town', text: { id: 'Kota', en: 'Town' }, choices: [] },
      {
        id: 'sign',
        text: { id: 'Tanda', en: 'Sign' },
        choices: [
          { id: '- tidak, ada', en: 'none' },
          { id: '=x', en: 'x' },
        ],
      },
    ];
    const asked = { ...plain, instrument: { ...plain.instrument, profile }, openQuestion: null };
    const common = new Map([['town', new Set(words.map((word) => word.trim()))]]);
    const { header, lineOf } = answerLines(asked, common);
    const items = plain.instrument.items.map(() => 3);
    const lines = words.map((word, at) => lineOf(JSON.stringify([...items, word, 1 + (at % 2)]), '[1000]'));
    const table = await readTable(new TextEncoder().encode([header, ...lines].join('')), 'a.csv');
    if (!table.ok) throw new Error(JSON.stringify(table));
    const answers = readAnswers(table.value, asked.instrument);
    if (!answers.ok) throw new Error(JSON.stringify(answers));
    expect(answers.value.profile.get('sign')).toEqual(words.map((_, at) => profile[1]!.choices[at % 2]!.id));
    // An apostrophe stands before what a spreadsheet would compute; blanks around a word are no part of it.
    expect(answers.value.profile.get('town')).toEqual(["'=1+1", 'a, "b"\nc', "'x", "'-", 'tepi', 'x']);
  });
});

describe.each(dialects)('the file of answers on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('tells own words apart only where five have given them', async () => {
    const institution = await openInstitution(dialect);
    const { db, stamp, actorId } = institution;
    const town = { id: 'town', text: { id: 'Kota', en: 'Town' }, choices: [] };
    const asked = { ...plain, instrument: { ...plain.instrument, profile: [town] }, openQuestion: null };
    const wave = await makeOpenWave(institution, asked);
    const given = [
      'Budi, sel 7, blok C',
      'Medan',
      'medan',
      'MEDAN',
      'Medan',
      'Medan',
      ...new Array(5).fill('Binjai'),
      null,
    ];
    const items = plain.instrument.items.map(() => 3);
    const ids = await keepAnswers(institution, wave, given.length, (at) => ({ cells: [...items, given[at]!] }));
    // Of Binjai only four count.
    await excludeResponse(db, stamp, { waveId: wave.waveId, responseId: ids[8]!, actorId, reason: 'Dua kali' });
    const parts: Uint8Array[] = [];
    for await (const part of answersFile(db, wave.waveId, asked)) parts.push(part);
    const lines = Buffer.concat(parts).toString().trimEnd().split('\n').slice(1);
    const towns = Map.groupBy(lines, (line) => line.split(',').at(-2)!.trim().toLowerCase());
    expect([...towns].map(([name, some]) => [name, some.length]).toSorted()).toEqual([
      ['', 1],
      ['lainnya / other', 5],
      ['medan', 5],
    ]);
  });

  it('holds every answer that counts, day by day and within a day by chance, across batches', async () => {
    const institution = await openInstitution(dialect);
    const { db, other, stamp, actorId } = institution;
    const wave = await makeOpenWave(institution, questionnaire);
    const chance = seededChance(5);
    const all = Array.from({ length: 2_003 }, () => drawCells(questionnaire, chance));
    const ids = await keepAnswers(institution, wave, all.length, (at) => ({
      cells: all[at]!,
      durations: [at * 100],
      day: at % 2 === 0 ? '2026-11-25' : '2026-11-24',
    }));
    const place = (at: number) => `${1 - (at % 2)} ${ids[at]!}`;
    const order = all.map((_, at) => at).toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
    await excludeResponse(db, stamp, { waveId: wave.waveId, responseId: ids[1]!, actorId, reason: 'Dua kali' });
    const parts: Uint8Array[] = [];
    for await (const part of answersFile(db, wave.waveId, questionnaire)) parts.push(part);
    expect(parts.length).toBe(4);
    const { header, lineOf } = answerLines(questionnaire, null);
    const lines = order.filter((at) => at !== 1).map((at) => lineOf(JSON.stringify(all[at]!), `[${at * 100}]`));
    expect(Buffer.concat(parts).toString()).toBe([header, ...lines].join(''));
    const rows = { ids: [] as string[], exclusions: [] as (string | null)[] };
    for await (const batch of waveRows(db, wave.waveId, 'all')) {
      rows.ids.push(...batch.ids);
      rows.exclusions.push(...batch.exclusions);
    }
    expect(rows.ids).toEqual(order.map((at) => ids[at]!));
    expect(rows.exclusions.flatMap((reason, at) => (reason === null ? [] : [[at, reason]]))).toEqual([
      [order.indexOf(1), 'Dua kali'],
    ]);
    for await (const part of waveRows(other, wave.waveId, 'all')) expect(part).toBeNull();
    expect(answersFileName(questionnaire, 3)).toBe('smma-wave-3.csv');
  });
});
