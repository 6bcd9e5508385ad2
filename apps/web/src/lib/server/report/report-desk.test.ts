import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Job, WaveStudy } from '@minat/institution/reporting';
import { draftQuestionnaire, leaveOutScales, type RowBatch, readyInstrument } from '@minat/institution/survey';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { drawCells, seededChance } from '../../../../../../packages/institution/src/survey/fixtures/keep-answers.ts';
import { createReportDesk } from './report-desk.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minat-desk-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const instrument = leaveOutScales(readyInstrument(), ['stigma', 'doubt']);
const questionnaire = draftQuestionnaire(instrument, { name: 'Lapas Contoh', contact: 'Humas' });
const wave = (mark: string): WaveStudy => ({ mark, questionnaire, fileName: 'a.csv' });
const report = (mark: string): Job => ({ kind: 'report', form: 'json', language: 'id', wave: wave(mark) });

async function* rows(count: number): AsyncGenerator<RowBatch> {
  const chance = seededChance(3);
  yield {
    ids: Array.from({ length: count }, (_, at) => `id-${at}`),
    answers: Array.from({ length: count }, () => JSON.stringify(drawCells(questionnaire, chance))),
    durations: Array.from({ length: count }, () => '[60000]'),
    exclusions: Array.from({ length: count }, () => null),
  };
}

const patience = 300_000;

/** A desk over a thread of its own; without a text, over the one that the server has. */
async function open(text?: string) {
  const faults: string[] = [];
  let thread = new URL('../../../../report-worker.ts', import.meta.url);
  if (text !== undefined) {
    const file = join(folder, `thread-${faults.length}-${Math.floor(performance.now() * 1_000)}.mjs`);
    await writeFile(file, `import { parentPort } from 'node:worker_threads';\n${text}`);
    thread = pathToFileURL(file);
  }
  const log = { error: (_: unknown, message: string) => void faults.push(message) };
  const desk = createReportDesk({ thread, log, patience });
  onTestFinished(() => desk.close());
  return { desk, faults };
}

test('a report is computed in the thread, once for the same answers, also when asked for at once', async () => {
  const { desk, faults } = await open();
  let reads = 0;
  const read = () => {
    reads += 1;
    return rows(30);
  };
  const [first, second] = await Promise.all([desk.ask(report('m'), read), desk.ask(report('m'), read)]);
  if (!first.ok) throw new Error(first.refusal.code);
  expect(JSON.parse(first.value as string)).toMatchObject({ sample: { rows: 30 } });
  expect(second).toEqual(first);
  await desk.ask({ ...report('m'), language: 'en' } as Job, read);
  expect(reads).toBe(1);
  expect(await desk.ask(report('few'), () => rows(3))).toEqual({
    ok: false,
    refusal: { code: 'too-few', used: 3, needs: 5 },
  });
  // A fault of reading is the reader's, and the next job goes on.
  const broken = desk.ask(report('broken'), async function* () {
    yield* rows(10);
    throw new Error('the database is away');
  });
  await expect(broken).rejects.toThrow('the database is away');
  expect((await desk.ask(report('after'), () => rows(20))).ok).toBe(true);
  expect(faults).toEqual([]);
}, 60_000);

test('a fault in a job is told, and the thread goes on', async () => {
  const { desk, faults } = await open();
  const broken = { ...report('m'), wave: { ...wave('m'), questionnaire: { instrument: null } } };
  const outcome = await desk.ask(broken as Partial<Job> as Job, () => rows(30));
  expect(outcome).toEqual({ ok: false, refusal: { code: 'crashed' } });
  expect(faults).toEqual(['a report could not be computed']);
  expect((await desk.ask(report('m'), () => rows(30))).ok).toBe(true);
}, 60_000);

const answersTo = (what: string): string =>
  `parentPort.on('message', ({ id, job }) => { ${what}; parentPort.postMessage({ kind: 'done', id, outcome: { ok: true, value: job.wave.mark } }); });`;

test('a thread that ends is told of to all who wait, and begun anew', async () => {
  const { desk, faults } = await open(answersTo("if (job.wave.mark === 'end') process.exit(3)"));
  expect(await desk.ask(report('a'), () => rows(1))).toEqual({ ok: true, value: 'a' });
  const lost = await Promise.all([desk.ask(report('end'), () => rows(1)), desk.ask(report('b'), () => rows(1))]);
  expect(lost[0]).toEqual({ ok: false, refusal: { code: 'crashed' } });
  expect(faults).toEqual(['the thread that computes reports ended']);
  expect(await desk.ask(report('c'), () => rows(1))).toEqual({ ok: true, value: 'c' });
  // What failed is not kept.
  expect(await desk.ask(report('end'), () => rows(1))).toEqual({ ok: false, refusal: { code: 'crashed' } });
});

test('a thread that throws is begun anew as well', async () => {
  const { desk } = await open(answersTo("if (job.wave.mark === 'end') throw new Error('no')"));
  expect((await desk.ask(report('end'), () => rows(1))).ok).toBe(false);
  expect((await desk.ask(report('a'), () => rows(1))).ok).toBe(true);
});

test('a thread that never answers is begun anew when patience is over, however long the next one takes to begin', async () => {
  // Patience is the test's to end: on a busy machine a thread may need any time to begin.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { desk, faults } = await open(answersTo("if (job.wave.mark === 'end') return"));
  const lost = desk.ask(report('end'), () => rows(1));
  vi.advanceTimersByTime(patience - 1);
  expect(faults).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(await lost).toEqual({ ok: false, refusal: { code: 'crashed' } });
  expect(faults).toEqual(['the thread that computes reports ended']);
  expect((await desk.ask(report('a'), () => rows(1))).ok).toBe(true);
});
