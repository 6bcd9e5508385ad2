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

const origin = { institutionId: 'i', waveIds: ['w'] };
const other = { institutionId: 'i', waveIds: ['v'] };
const patience = 300_000;

/** A desk over a thread of its own; without a text, over the one that the server has. */
async function open(text?: string, now?: () => number) {
  const faults: string[] = [];
  let thread = new URL('../../../../report-worker.ts', import.meta.url);
  if (text !== undefined) {
    const file = join(folder, `thread-${faults.length}-${Math.floor(performance.now() * 1_000)}.mjs`);
    await writeFile(file, `import { parentPort } from 'node:worker_threads';\n${text}`);
    thread = pathToFileURL(file);
  }
  const log = { error: (_: unknown, message: string) => void faults.push(message) };
  const desk = createReportDesk({ thread, log, patience, ...(now && { now }) });
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
  const [first, second] = await Promise.all([desk.ask(report('m'), read, origin), desk.ask(report('m'), read, origin)]);
  if (!first.ok) throw new Error(first.refusal.code);
  expect(JSON.parse(first.value as string)).toMatchObject({ sample: { rows: 30 } });
  expect(second).toEqual(first);
  await desk.ask({ ...report('m'), language: 'en' } as Job, read, origin);
  expect(reads).toBe(1);
  expect(await desk.ask(report('few'), () => rows(3), origin)).toEqual({
    ok: false,
    refusal: { code: 'too-few', used: 3, needs: 5 },
  });
  // A fault of reading is the reader's, and the next job goes on.
  const broken = desk.ask(
    report('broken'),
    async function* () {
      yield* rows(10);
      throw new Error('the database is away');
    },
    origin,
  );
  await expect(broken).rejects.toThrow('the database is away');
  expect((await desk.ask(report('after'), () => rows(20), origin)).ok).toBe(true);
  expect(faults).toEqual([]);
}, 60_000);

test('a fault in a job is told, and the thread goes on', async () => {
  const { desk, faults } = await open();
  const broken = { ...report('m'), wave: { ...wave('m'), questionnaire: { instrument: null } } };
  const outcome = await desk.ask(broken as Partial<Job> as Job, () => rows(30), origin);
  expect(outcome).toEqual({ ok: false, refusal: { code: 'crashed' } });
  expect(faults).toEqual(['a report could not be computed']);
  expect((await desk.ask(report('m'), () => rows(30), origin)).ok).toBe(true);
}, 60_000);

const answersTo = (what: string): string =>
  `parentPort.on('message', ({ id, job }) => { ${what}; parentPort.postMessage({ kind: 'done', id, outcome: { ok: true, value: job.wave.mark } }); });`;

test('a thread that ends takes the job that it had, and is begun anew for those that wait', async () => {
  const { desk, faults } = await open(answersTo("if (job.wave.mark === 'end') process.exit(3)"));
  expect(await desk.ask(report('a'), () => rows(1), origin)).toEqual({ ok: true, value: 'a' });
  const lost = await Promise.all([
    desk.ask(report('end'), () => rows(1), origin),
    desk.ask(report('b'), () => rows(1), other),
  ]);
  expect(lost).toEqual([
    { ok: false, refusal: { code: 'crashed' } },
    { ok: true, value: 'b' },
  ]);
  expect(faults).toEqual(['the thread that computes reports ended']);
  expect(await desk.ask(report('c'), () => rows(1), origin)).toEqual({ ok: true, value: 'c' });
  // What failed is not kept.
  expect(await desk.ask(report('end'), () => rows(1), origin)).toEqual({ ok: false, refusal: { code: 'crashed' } });
});

test('a thread that throws is begun anew as well', async () => {
  const { desk } = await open(answersTo("if (job.wave.mark === 'end') throw new Error('no')"));
  expect((await desk.ask(report('end'), () => rows(1), origin)).ok).toBe(false);
  expect((await desk.ask(report('a'), () => rows(1), origin)).ok).toBe(true);
});

test('a thread that never answers is begun anew when patience is over, however long the next one takes to begin', async () => {
  // Patience is the test's to end: on a busy machine a thread may need any time to begin.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { desk, faults } = await open(answersTo("if (job.wave.mark === 'end') return"));
  const lost = desk.ask(report('end'), () => rows(1), origin);
  vi.advanceTimersByTime(patience - 1);
  expect(faults).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(await lost).toEqual({ ok: false, refusal: { code: 'crashed' } });
  expect(faults).toEqual(['the thread that computes reports ended']);
  expect((await desk.ask(report('a'), () => rows(1), origin)).ok).toBe(true);
});

/** Does a job as soon as its answers have arrived, so that the test says when. */
const waitsForRows = `
  const jobs = new Map();
  parentPort.on('message', (message) => {
    const { id } = message;
    if (message.kind === 'job') {
      jobs.set(id, message.job);
      parentPort.postMessage({ kind: 'need-rows', id, mark: '' });
    } else if (message.kind === 'rows' && message.batch === null) {
      const { kind, wave } = jobs.get(id);
      parentPort.postMessage({ kind: 'done', id, outcome: { ok: true, value: kind === 'flags' ? [[wave.mark, []]] : wave.mark } });
    }
  });`;

/** Answers that arrive when the test says so; `asked` comes true when the thread has begun. */
function heldRows() {
  const asked = Promise.withResolvers<void>();
  const { promise, resolve } = Promise.withResolvers<void>();
  const read = async function* (): AsyncGenerator<RowBatch> {
    asked.resolve();
    await promise;
    yield* rows(0);
  };
  return { read, asked: asked.promise, arrive: resolve };
}

test('patience begins when the thread is given the job, and not while it waits for others', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { desk, faults } = await open(waitsForRows);
  const [first, second] = [heldRows(), heldRows()];
  const a = desk.ask(report('a'), first.read, origin);
  const b = desk.ask(report('b'), second.read, { institutionId: 'another', waveIds: ['x'] });
  await first.asked;
  vi.advanceTimersByTime(patience - 1);
  first.arrive();
  expect(await a).toEqual({ ok: true, value: 'a' });
  await second.asked;
  vi.advanceTimersByTime(patience - 1);
  second.arrive();
  expect(await b).toEqual({ ok: true, value: 'b' });
  expect(faults).toEqual([]);
});

test('who waits when newer answers are asked about gets those; too many are refused at once', async () => {
  const { desk } = await open(waitsForRows);
  const first = heldRows();
  const running = desk.ask(report('a'), first.read, origin);
  await first.asked;
  const read = () => rows(0);
  const older = desk.ask(report('old'), read, other);
  const newer = desk.ask(report('new'), read, other);
  // Figures that were counted before are another thing: nobody is given the ones for the others.
  const counted = { ...wave('counted'), counted: '{}' };
  const before = desk.ask({ ...report('counted'), wave: counted } as Job, read, other);
  const from = (n: number) => ({ institutionId: 'i', waveIds: [`w${n}`] });
  const many = Array.from({ length: 22 }, (_, n) => desk.ask(report(`m${n}`), read, from(n)));
  expect(await desk.ask(report('more'), read, from(99))).toEqual({ ok: false, refusal: { code: 'busy' } });
  first.arrive();
  const given = ['a', 'new', 'new', 'counted'].map((value) => ({ ok: true, value }));
  expect(await Promise.all([running, older, newer, before])).toEqual(given);
  expect((await Promise.all(many)).every(({ ok }) => ok)).toBe(true);
  // What it waited for is not taken for the older answers.
  expect(await desk.ask(report('old'), read, other)).toEqual({ ok: true, value: 'old' });
});

test('who waits for figures that were counted before does not get those of this moment', async () => {
  const { desk } = await open(waitsForRows);
  const first = heldRows();
  const running = desk.ask(report('a'), first.read, origin);
  await first.asked;
  const read = () => rows(0);
  const counted: Job = { kind: 'report', form: 'json', language: 'id', wave: { ...wave('shown'), counted: '{}' } };
  const shown = desk.ask(counted, read, other);
  const exact = desk.ask(report('exact'), read, other);
  first.arrive();
  expect(await Promise.all([running, shown, exact])).toEqual(
    ['a', 'shown', 'exact'].map((value) => ({ ok: true, value })),
  );
});

test('signs of a wave that changes are found now and then, not at each look', async () => {
  let time = 0;
  const { desk } = await open(waitsForRows, () => time);
  const flags = (mark: string): Job => ({ kind: 'flags', wave: wave(mark) });
  const first = heldRows();
  const look = desk.ask(flags('1'), first.read, origin);
  await first.asked;
  const meanwhile = desk.ask(flags('2'), () => rows(0), origin);
  time = 1_000;
  first.arrive();
  const found = { ok: true, value: [['1', []]] };
  expect([await look, await meanwhile]).toEqual([found, found]);
  time = 20_999;
  expect(await desk.ask(flags('3'), () => rows(0), origin)).toEqual(found);
  time = 21_000;
  expect(await desk.ask(flags('4'), () => rows(0), origin)).toEqual({ ok: true, value: [['4', []]] });
});
