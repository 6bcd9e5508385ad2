import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../apps/cli/src/fixtures/run.ts';
import {
  createStamp,
  type Database,
  forInstitution,
  openDatabase,
} from '../../packages/institution/src/database/index.ts';
import {
  keepAnswers,
  makeOpenWave,
  type OpenWave,
} from '../../packages/institution/src/survey/fixtures/keep-answers.ts';
import { exampleQuestionnaire } from '../../packages/institution/src/survey/fixtures/open-institution.ts';
import { answerColumns, makeWave } from '../../packages/institution/src/survey/index.ts';
import { openBrowser } from '../browser.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const questionnaire = { ...exampleQuestionnaire(), instructed: { after: 'tre1', answer: 4 } };
const stamp = createStamp(Date.now);

let application: StartedApplication;
let browser: Browser;
let database: Database;
let page: Page;
let wave: OpenWave;
let second: OpenWave;
let studio: string;

/** An owner at her phone, and beside the server a second hand on its database, as another server would have. */
beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, baseURL: application.address });
  page = await context.newPage();
  await page.goto(/\/set-up\/[\w-]{43}/.exec(application.output())![0]);
  const fields = { 'Nama lembaga': 'Lapas Contoh', 'Nama Anda': 'Siti', 'Alamat surel': 'siti@example.org' };
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel('Kata sandi', { exact: true }).fill('kata sandi panjang');
  await page.getByRole('button', { name: 'Buat lembaga', exact: true }).click();
  await page.waitForURL('**/studio/lapas-contoh');
  studio = '/studio/lapas-contoh';
  database = await openDatabase(join(application.dataFolder, 'minat.db'));
  const { db, actorId } = await own();
  wave = await makeOpenWave({ db, stamp, actorId }, questionnaire);
  const plan = { studyId: wave.studyId, opensAt: stamp.time(), closesAt: null, target: 50 };
  second = { ...wave, waveId: (await makeWave(db, stamp, actorId, plan))! };
});

afterAll(async () => {
  await database.close();
  await browser.close();
  await application.stop();
});

async function own() {
  const { id } = await database.whole.selectFrom('institution').select('id').executeTakeFirstOrThrow();
  const db = forInstitution(database.whole, id);
  const { user_id: actorId } = await db.selectFrom('staff').select('user_id').executeTakeFirstOrThrow();
  return { db, actorId };
}

const heading = (name: string) => page.getByRole('heading', { name });
const save = async (address: string): Promise<Buffer> => {
  const response = await page.request.get(address);
  expect(response.status(), address).toBe(200);
  expect(response.headers()['content-disposition']).toContain('attachment');
  return response.body();
};

test('a wave without answers says what to do; its number grows while somebody looks', async () => {
  const { db } = await own();
  const here = `${studio}/waves/${wave.waveId}`;
  await page.goto(here);
  await heading('Belum ada jawaban').waitFor();
  await page.getByText('Jawaban perorangan dihapus 365 hari sesudah gelombang ditutup.').waitFor();
  await expectAccessible(page);
  await page.goto(`${here}/report`);
  expect(await page.textContent('main')).toContain('Ada 0 jawaban lengkap yang dihitung, perlu 5.');
  await expectAccessible(page);
  await page.goto(here);
  await keepAnswers({ db, stamp }, wave, 3);
  await page.getByText('Ada jawaban baru sejak halaman ini dibuka.').waitFor();
  expect(await page.locator('[data-count]').textContent()).toBe('3');
  expect(await page.getByRole('progressbar').getAttribute('aria-label')).toBe('1% dari target');
  expect(await page.locator('[data-say]').textContent()).toBe('Sekarang ada 3 jawaban, 1% dari target.');
  const columns = answerColumns(questionnaire);
  const straight = columns.map(({ kind }) => (kind === 'open' ? 'Semoga maju' : 1));
  await keepAnswers({ db, stamp }, wave, 1, () => ({
    cells: straight,
    durations: [500, 900, 900, 900, 900, 900, 900, 900],
  }));
  await keepAnswers({ db, stamp }, wave, 56, undefined, 5);
  await page.getByRole('link', { name: 'Muat ulang rinciannya' }).click();
  await page.locator('[data-count]', { hasText: '60' }).waitFor();
  expect(await page.locator('tbody tr', { hasText: 'WhatsApp' }).textContent()).toContain('29');
  await expectAccessible(page);
});

test('who is named is looked at and left out with a reason, which the report tells', async () => {
  const here = `${studio}/waves/${wave.waveId}`;
  await page.goto(`${here}/responses`);
  expect(await page.locator('tbody tr').count()).toBe(50);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Jawaban berikutnya' }).click();
  expect(await page.locator('tbody tr').count()).toBe(10);
  await page.getByLabel('Tanda', { exact: true }).selectOption('Hanya yang ditandai');
  await page.getByRole('button', { name: 'Terapkan' }).click();
  const named = page.locator('tbody tr', { hasText: 'butir pengecekan keliru' });
  expect(await named.textContent()).toContain('terlalu cepat');
  await named.getByRole('link').click();
  await page.getByText('Semoga maju').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Alasan').fill('Menjawab 1 pada semua butir');
  await page.getByRole('button', { name: 'Keluarkan dari hitungan' }).click();
  await page.getByText('1 jawaban dikeluarkan dari hitungan').waitFor();
  await expectAccessible(page);

  // Another language is the same page: its filter stays.
  await page.goto(`${here}/responses?state=excluded`);
  await page.getByRole('link', { name: 'English' }).click();
  expect(await page.locator('tbody tr').count()).toBe(1);
  await page.getByRole('link', { name: 'Bahasa Indonesia' }).click();
  // From the list: nothing chosen is told, and what was typed stays.
  await page.getByLabel('Alasan').fill('Ternyata dua orang');
  await page.getByRole('button', { name: 'Masukkan kembali' }).click();
  await page.getByRole('heading', { name: 'Ada masalah' }).waitFor();
  expect(await page.getByLabel('Alasan').inputValue()).toBe('Ternyata dua orang');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Masukkan kembali' }).click();
  await page.getByText('1 jawaban dimasukkan kembali').waitFor();
  await page.goto(`${here}/responses?flagged=yes`);
  await page.locator('tbody tr', { hasText: 'butir pengecekan keliru' }).getByRole('checkbox').check();
  await page.getByLabel('Alasan').fill('Tergesa-gesa');
  await page.getByRole('button', { name: 'Keluarkan dari hitungan' }).click();
  await page.getByText('1 jawaban dikeluarkan dari hitungan').waitFor();

  await page.goto(`${here}/report`);
  await page.locator('.minat-report').waitFor({ timeout: 60_000 });
  await heading('Jawaban yang dikeluarkan').waitFor();
  expect(await page.textContent('.minat-report')).toContain('Tergesa-gesa');
  // Axe goes over a report's HTML where it is rendered; here it would look at four thousand elements once more.
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
});

test('what leaves the house is what the command needs, and the archive is verified', async () => {
  const here = `${studio}/waves/${wave.waveId}`;
  const place = (name: string) => join(application.dataFolder, name);
  await writeFile(place('smma-wave-1.csv'), await save(`${here}/answers.csv`));
  await writeFile(place('smma.yaml'), await save(`${here}/instrument.yaml`));
  const said = await run([
    'analyze',
    place('smma-wave-1.csv'),
    '-i',
    place('smma.yaml'),
    '--smallest-group',
    '5',
    '--json',
  ]);
  expect(said.code).toBe(0);
  expect(JSON.parse((await save(`${here}/report.json`)).toString())).toEqual(JSON.parse(said.stdout));
  await writeFile(place('study.zip'), await save(`${here}/archive.zip?lang=en`));
  const verified = await run(['verify', place('study.zip'), '--json']);
  expect(JSON.parse(verified.stdout)).toMatchObject({ differences: [], otherSoftware: false });
  const begins = { html: '<!doctype html>', md: '# ', docx: 'PK', pdf: '%PDF-' };
  for (const [format, start] of Object.entries(begins)) {
    expect((await save(`${here}/report.${format}?lang=id`)).subarray(0, start.length).toString()).toBe(start);
  }
  expect((await page.request.get(`${here}/report.exe`)).status()).toBe(404);
});

test('two waves are compared, and a role that may not see answers sees figures alone', async () => {
  const { db } = await own();
  const { id } = await db
    .selectFrom('survey_link')
    .select('id')
    .where('wave_id', '=', wave.waveId)
    .executeTakeFirstOrThrow();
  const link = stamp.id();
  const row = { wave_id: second.waveId, slug: 'gelombang2', channel: 'wa', kind: 'open' as const, ended_at: null };
  await db
    .insertInto('survey_link')
    .values({ id: link, created_at: stamp.time(), ...row })
    .execute();
  expect(link).not.toBe(id);
  await keepAnswers({ db, stamp }, { ...second, links: [{ id: link, channel: 'wa' }] }, 30, undefined, 8);
  await page.goto(`${studio}/studies/${wave.studyId}/compare`);
  await page.getByRole('button', { name: 'Bandingkan' }).click();
  await page.locator('.minat-report').waitFor({ timeout: 60_000 });
  await heading('Siapa yang dibandingkan').waitFor();
  await expectAccessible(page);

  await db.updateTable('staff').set({ role: 'viewer' }).execute();
  const here = `${studio}/waves/${wave.waveId}`;
  const status = async (path: string) => (await page.request.get(`${here}${path}`)).status();
  expect(await status('')).toBe(200);
  expect(await status('/report')).toBe(200);
  for (const path of ['/responses', '/answers.csv', '/archive.zip', '/instrument.yaml']) {
    expect(await status(path), path).toBe(403);
  }
  await page.goto(`${here}/report`);
  expect(await page.getByRole('link', { name: 'Jawaban (CSV)' }).count()).toBe(0);
  await db.updateTable('staff').set({ role: 'treasurer' }).execute();
  for (const path of ['', '/live', '/report', '/report.json']) expect(await status(path), path).toBe(403);
});

test('nobody listens to a wave that is not open', async () => {
  const { db } = await own();
  await db.updateTable('staff').set({ role: 'owner' }).execute();
  const here = `${studio}/waves/${wave.waveId}`;
  await db.updateTable('wave').set({ closes_at: stamp.time() }).where('id', '=', wave.waveId).execute();
  await page.goto(here);
  expect(await page.locator('[data-count]').count()).toBe(1);
  expect(await page.locator('[data-live], script[src*="live-count"]').count()).toBe(0);
  expect((await page.request.get(`${here}/live`)).status()).toBe(204);
  await db.updateTable('wave').set({ closes_at: null }).where('id', '=', wave.waveId).execute();
});

test('a server that stops does not wait for those who look on', async () => {
  const live = page.waitForResponse(/\/live$/);
  await page.goto(`${studio}/waves/${wave.waveId}`);
  expect((await live).status()).toBe(200);
  expect(await application.stop()).toBe(0);
  expect(application.output()).not.toContain('did not end within');
});
