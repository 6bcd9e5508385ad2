import { analyze, readAnswers, readDurations, readTable, type StudyResult, screen, verifyArchive } from '@minat/study';
import { describe, expect, it } from 'vitest';
import { drawCells, seededChance } from '../survey/fixtures/keep-answers.ts';
import { exampleQuestionnaire } from '../survey/fixtures/open-institution.ts';
import { type AnswerCell, answerColumns, type Questionnaire, type RowBatch, sectionsOf } from '../survey/index.ts';
import { createReporter } from './create-reporter.ts';
import type { WaveStudy } from './job.ts';
import { waveFiles } from './wave-files.ts';

const questionnaire: Questionnaire = { ...exampleQuestionnaire(), instructed: { after: 'tre1', answer: 4 } };
const reporter = () => createReporter({ software: 'mine', runtime: 'Node' });
const waveOf = (mark: string, asked = questionnaire): WaveStudy => ({
  mark,
  questionnaire: asked,
  fileName: 'smma-wave-1.csv',
});

interface Row {
  readonly cells: readonly AnswerCell[];
  readonly pages?: readonly (number | null)[];
  readonly reason?: string;
}

/** Rows as the database gives them, in batches of two sizes. */
async function* batchesOf(rows: readonly Row[], size = 7): AsyncGenerator<RowBatch> {
  for (let from = 0; from < rows.length; from += size) {
    const some = rows.slice(from, from + size);
    yield {
      ids: some.map((_, at) => `id-${from + at}`),
      answers: some.map(({ cells }) => JSON.stringify(cells)),
      durations: some.map(({ pages = [30_000, 30_000, 30_000, 30_000, 30_000, 30_000, 30_000, 30_000] }) =>
        JSON.stringify(pages),
      ),
      exclusions: some.map(({ reason = null }) => reason),
    };
  }
}

function draw(count: number, asked = questionnaire): Row[] {
  const chance = seededChance(11);
  return Array.from({ length: count }, () => ({ cells: drawCells(asked, chance) }));
}

const page = { kind: 'report', form: 'page', language: 'id' } as const;

describe('a report', () => {
  it.each([0, 1, 4])('is withheld of %i answers', async (count) => {
    const outcome = await reporter().answer({ ...page, wave: waveOf('m') }, () => batchesOf(draw(count)));
    expect(outcome).toEqual({ ok: false, refusal: { code: 'too-few', used: count, needs: 5 } });
  });

  it('is withheld where fewer are complete, or count, though more answered', async () => {
    const rows = draw(8).map((row, at) => (at < 4 ? { cells: row.cells.map(() => null) } : row));
    const incomplete = await reporter().answer({ ...page, wave: waveOf('m') }, () => batchesOf(rows));
    expect(incomplete).toMatchObject({ ok: false, refusal: { code: 'too-few', used: 4 } });
    const excluded = draw(8).map((row, at) => (at < 4 ? { ...row, reason: 'Dua kali' } : row));
    const left = await reporter().answer({ ...page, wave: waveOf('m') }, () => batchesOf(excluded));
    expect(left).toMatchObject({ ok: false, refusal: { code: 'too-few', used: 4 } });
  });

  it('is computed once for one state of the answers, whatever its form and language', async () => {
    const [once, rows] = [reporter(), draw(12)];
    let reads = 0;
    const read = () => {
      reads += 1;
      return batchesOf(rows);
    };
    const wave = waveOf('first');
    const first = await once.answer({ ...page, wave }, read);
    expect(await once.answer({ ...page, wave }, read)).toEqual(first);
    await once.answer({ kind: 'report', form: 'json', language: 'en', wave }, read);
    expect(reads).toBe(1);
    await once.answer({ ...page, wave: waveOf('second') }, read);
    expect(reads).toBe(2);
    for (const mark of ['3', '4', '5', '6']) await once.answer({ ...page, wave: waveOf(mark) }, read);
    await once.answer({ ...page, wave }, read);
    expect(reads).toBe(7);
  });

  /** Forty answers, of which the question `following` was answered so often with each of its choices. */
  async function groupsOf(counts: readonly number[]) {
    const at = answerColumns(questionnaire).findIndex(({ id }) => id === 'following');
    const given = counts.flatMap((count, choice) => new Array<number>(count).fill(choice + 1));
    const rows = draw(given.length).map(({ cells }, row) => ({ cells: cells.with(at, given[row]!) }));
    const ask = async (form: 'json' | 'page') => {
      const made = await reporter().answer({ ...page, form, wave: waveOf('m') }, () => batchesOf(rows));
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value;
    };
    const { groups, scores } = JSON.parse((await ask('json')) as string) as StudyResult;
    return {
      groups: groups.filter(({ question }) => question === 'following'),
      scores,
      said: JSON.stringify(await ask('page')),
    };
  }

  it('is archived with the answers it was computed from, though others have come meanwhile', async () => {
    const once = reporter();
    await once.answer({ ...page, wave: waveOf('m') }, () => batchesOf(draw(12)));
    const archive = await once.answer({ ...page, form: 'archive', wave: waveOf('m') }, () => batchesOf(draw(13)));
    if (!archive.ok) throw new Error(archive.refusal.code);
    const verified = await verifyArchive(archive.value as Uint8Array, analyze);
    if (!verified.ok) throw new Error(JSON.stringify(verified.refusals));
    expect(verified.value.differences).toEqual([]);
  });

  it('shows no group of fewer than five, and says so', async () => {
    const { groups, said } = await groupsOf([18, 14, 4, 4]);
    expect(groups[0]!.groups.map(({ n }) => n)).toEqual([18, 14]);
    expect(said).toContain('kurang dari 5 responden tidak diperinci sebagai kelompok: 2.');
    expect(groups[0]!.withheld).toBeUndefined();
  });

  it('shows no groups whose rest is of fewer than five, and says so', async () => {
    const { groups, scores, said } = await groupsOf([18, 12, 9, 1]);
    expect(groups.length).toBeGreaterThan(0);
    for (const { scale, groups: shown } of groups) {
      const { n } = scores.find((one) => one.scale === scale)!;
      expect(n - shown.reduce((total, group) => total + group.n, 0)).toBe(10);
    }
    expect(groups[0]!.withheld).toBe(1);
    expect(said.includes('Kelompok terkecil juga tidak ditampilkan')).toBe(true);
    expect((await groupsOf([20, 18, 2, 0])).groups).toEqual([]);
  });

  it('tells own words apart only where five have given them, and is made of any', async () => {
    const { instrument } = questionnaire;
    const town = { id: 'town', text: { id: 'Kota', en: 'Town' }, choices: [] };
    const asked = { ...questionnaire, instrument: { ...instrument, profile: [...instrument.profile, town] } };
    const at = answerColumns(asked).findIndex(({ id }) => id === 'town');
    const given = ['Budi, sel 7', '=a, "b"\nc', '=a, "b"\nc', '=a, "b"\nc', '=a, "b"\nc', '=a, "b"\nc'];
    const rows = draw(12, asked).map(({ cells }, row) => ({ cells: cells.with(at, given[row] ?? 'Medan') }));
    const ask = async (form: 'json' | 'page') => {
      const made = await reporter().answer({ ...page, form, wave: waveOf('m', asked) }, () => batchesOf(rows));
      if (!made.ok) throw new Error(made.refusal.code);
      return made.value;
    };
    const { respondents } = JSON.parse((await ask('json')) as string) as StudyResult;
    const { answers } = respondents.find(({ question }) => question === 'town')!;
    expect(answers.map(({ answer, count }) => [answer.id, count])).toEqual([
      ['lainnya / other', 1],
      ['\'=a, "b"\nc', 5],
      ['Medan', 6],
    ]);
    expect(JSON.stringify(await ask('page')).includes('Budi')).toBe(false);
  });
});

describe('figures for those who may read no answer', () => {
  it('make the report without the answers, and hold no point, row or picture of one person', async () => {
    const once = reporter();
    const counted = await once.answer({ kind: 'figures', wave: waveOf('m') }, () => batchesOf(draw(30)));
    if (!counted.ok) throw new Error(counted.refusal.code);
    expect(counted.value.answers).toBe(30);
    const wave = { ...waveOf('shown'), counted: counted.value.study };
    const none = () => {
      throw new Error('no answer is read');
    };
    const json = await reporter().answer({ ...page, form: 'json', wave }, none);
    if (!json.ok) throw new Error(json.refusal.code);
    const { models, scores } = JSON.parse(json.value as string) as StudyResult;
    expect(models.length).toBeGreaterThan(2);
    expect(scores[0]!.n).toBe(30);
    for (const { scatter, residuals, influential } of models) {
      expect({ scatter, shape: residuals?.shape, influential }).toEqual({
        scatter: null,
        shape: undefined,
        influential: [],
      });
    }
    const html = await reporter().answer({ ...page, wave }, none);
    expect(html.ok && JSON.stringify(html.value).includes('scatter:')).toBe(false);
    const few = await once.answer({ kind: 'figures', wave: waveOf('n') }, () => batchesOf(draw(4)));
    expect(few).toEqual({ ok: false, refusal: { code: 'too-few', used: 4, needs: 5 } });
  });
});

describe('flags', () => {
  it('name whom the command’s screening names, and those who were hasty on their pages', async () => {
    const straight = { cells: answerColumns(questionnaire).map(({ kind }) => (kind === 'open' ? null : 1)) };
    const rows: Row[] = [
      { ...straight, pages: [1_000, 30_000, 30_000, 30_000, 30_000, 30_000, 30_000, 30_000], reason: 'Dua kali' },
      straight,
      ...draw(60),
    ];
    const flags = await reporter().answer({ kind: 'flags', wave: waveOf('m') }, () => batchesOf(rows));
    if (!flags.ok) throw new Error(flags.refusal.code);
    // All that answer 1 everywhere fail the check and are of one piece; the first was hasty besides.
    expect(flags.value.slice(0, 2)).toEqual([
      ['id-0', ['uniform', 'instructed', 'duration']],
      ['id-1', ['uniform', 'instructed']],
    ]);

    const { all } = await waveFiles(questionnaire, batchesOf(rows));
    const table = await readTable(Buffer.concat(all), 'a.csv');
    if (!table.ok) throw new Error('no table');
    const answers = readAnswers(table.value, questionnaire.instrument);
    if (!answers.ok) throw new Error('no answers');
    const column = (header: string) => {
      const at = table.value.header.indexOf(header);
      return table.value.rows.map((row) => row[at]!);
    };
    const screened = screen(questionnaire.instrument, answers.value, {
      durations: readDurations(column('duration')),
      instructed: [{ column: 'check', expected: '4', given: column('check') }],
      pages: [
        {
          items: sectionsOf(questionnaire)[0]!.filter(({ kind }) => kind === 'points').length,
          seconds: Float64Array.from(rows, ({ pages }) => (pages === undefined ? 30 : pages[0]! / 1_000)),
        },
      ],
    });
    const named = screened.respondents.flatMap(({ flagged, families }, at) =>
      flagged ? [[`id-${at}`, families]] : [],
    );
    expect(flags.value).toEqual(named);
  });

  it('are none of a wave without answers', async () => {
    const flags = await reporter().answer({ kind: 'flags', wave: waveOf('m') }, () => batchesOf([]));
    expect(flags).toEqual({ ok: true, value: [] });
  });
});

describe('a comparison', () => {
  const compare = (a: WaveStudy, b: WaveStudy, counts: readonly [number, number]) =>
    reporter().answer({ kind: 'comparison', waves: [a, b], form: 'md', language: 'id' }, (mark) =>
      batchesOf(mark === a.mark ? draw(counts[0], a.questionnaire) : draw(counts[1], b.questionnaire)),
    );

  it('is withheld of a wave of few', async () => {
    expect(await compare(waveOf('a'), waveOf('b'), [20, 4])).toMatchObject({
      ok: false,
      refusal: { code: 'too-few', used: 4 },
    });
  });

  it('is of what both versions asked, and refused in words where they did not score it alike', async () => {
    const { instrument } = questionnaire;
    const with4 = (points: number): Questionnaire => ({
      ...questionnaire,
      instrument: {
        ...instrument,
        scales: instrument.scales.map((scale) => ({ ...scale, answers: { ...scale.answers, to: points, labels: [] } })),
      },
    });
    const refused = await compare(waveOf('a'), waveOf('b', with4(7)), [20, 20]);
    if (refused.ok || refused.refusal.code !== 'not-comparable') throw new Error('compared');
    expect(refused.refusal.reasons[0]).toContain('smma-wave-1.csv');
    const more: Questionnaire = {
      ...questionnaire,
      instrument: {
        ...instrument,
        scales: [...instrument.scales, { ...instrument.scales[1]!, id: 'more', role: 'other', dimensions: [] }],
        items: [...instrument.items, { ...instrument.items.at(-1)!, id: 'm1', scale: 'more', dimension: null }],
      },
    };
    for (const [a, b] of [
      [questionnaire, more],
      [more, questionnaire],
    ] as const) {
      const outcome = await compare(waveOf('a', a), waveOf('b', b), [20, 20]);
      expect(outcome.ok).toBe(true);
    }
  });
});
