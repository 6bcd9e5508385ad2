import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { qrCode } from '../../apps/web/src/lib/server/qr/qr-code.ts';
import { qrPng } from '../../apps/web/src/lib/server/qr/qr-png.ts';
import { qrSvg } from '../../apps/web/src/lib/server/qr/qr-svg.ts';
import { createStamp, forInstitution, openDatabase } from '../../packages/institution/src/database/index.ts';
import { lockVersion } from '../../packages/institution/src/survey/index.ts';
import { openBrowser } from '../browser.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';
import { openClient, setUpOwner } from '../web-client.ts';

vi.setConfig({ testTimeout: 120_000 });

let application: StartedApplication;
let browser: Browser;
let cookies: ReadonlyMap<string, string>;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
  const client = openClient(application.address);
  await setUpOwner(client, application.output());
  cookies = client.cookies;
});

afterAll(async () => {
  await browser.close();
  await application.stop();
});

/** The owner at a desk, or with a phone. */
async function openStudio(width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    baseURL: application.address,
  });
  const url = application.address;
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
  return context.newPage();
}

const studies = '/studio/percobaan/studies';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first().textContent();

async function makeStudy(page: Page, name: string, contact = 'Humas, humas@example.org'): Promise<void> {
  await page.goto(`${studies}/new`);
  await page.getByLabel('Nama studi').fill(name);
  await page.getByLabel('Siapa yang menjawab pertanyaan responden?').fill(contact);
}

test('a study is made, its words are changed, a wave opens, and links with codes and posters lead there', async () => {
  const page = await openStudio(320);
  await page.goto(studies);
  await expectAccessible(page);
  await follow(page, 'Buat studi');
  await makeStudy(page, 'Minat beli', ' ');
  await press(page, 'Buat studi');
  expect(await page.title()).toMatch(/^Galat: /);
  expect(await page.getByLabel('Nama studi').inputValue()).toBe('Minat beli');
  await expectAccessible(page);
  await page.getByLabel('Siapa yang menjawab pertanyaan responden?').fill('Humas, humas@example.org');
  await press(page, 'Buat studi');
  await page.waitForURL(/studies\/[0-9a-f-]{36}$/);
  expect(await heading(page)).toBe('Minat beli');
  await expectAccessible(page);
  const study = page.url();

  await follow(page, 'Ubah kuesioner');
  const item = page.locator('[name="item.ent1.id"]');
  await item.fill(' ');
  await page.locator('[name="item.ent2.en"]').fill('Seen only once more.');
  await press(page, 'Simpan');
  await follow(page, 'Butir ent1: Bagian ini belum diisi.');
  expect(page.url()).toContain('#item.ent1.id');
  expect(await page.locator('[name="item.ent2.en"]').inputValue()).toBe('Seen only once more.');
  await item.fill('Konten akun ini menghibur saya.');
  await page.locator('[name="instructed.after"]').selectOption('int2');
  await page.locator('[name="instructed.answer"]').selectOption('4');
  await press(page, 'Simpan');
  await page.getByText('Tersimpan. Ini masih versi 1.').waitFor();
  expect(await item.inputValue()).toBe('Konten akun ini menghibur saya.');

  await follow(page, 'Pratinjau di HP');
  await page.getByText('Konten akun ini menghibur saya.', { exact: true }).waitFor();
  await page.getByText(/^Sebagai tanda bahwa Anda membaca/).waitFor();

  await page.goto(study);
  await follow(page, 'Buat gelombang');
  await page.getByText('Berapa jawaban yang diperlukan?').click();
  await page.getByLabel(/populasi/).fill('1000');
  await press(page, 'Hitung');
  await page
    .getByRole('row', { name: /Slovin/ })
    .getByText('286')
    .waitFor();
  await expectAccessible(page);
  await page.getByLabel('Jawaban yang diharapkan').fill('0');
  await press(page, 'Buat gelombang');
  await page.getByText('Jawaban yang diharapkan: Tulis bilangan bulat').waitFor();
  await page.getByLabel('Jawaban yang diharapkan').fill('120');
  await press(page, 'Buat gelombang');
  await page.waitForURL('**/links');
  await press(page, 'Buat tautan untuk semua saluran');
  expect(await page.getByRole('article').count()).toBe(5);
  await expectAccessible(page);

  const card = page.getByRole('article', { name: 'Poster' });
  const address = await card.getByLabel('Alamat').inputValue();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/s\/[2-9b-z]{7}$/);
  const fetched = async (name: string) => {
    const href = await card.getByRole('link', { name }).getAttribute('href');
    const response = await page.request.get(href!);
    expect(response.status(), name).toBe(200);
    return response.body();
  };
  expect((await fetched('QR (SVG)')).toString()).toBe(qrSvg(qrCode(address)));
  expect(Buffer.compare(await fetched('QR (PNG)'), qrPng(qrCode(address)))).toBe(0);
  const poster = await fetched('Poster A4 (PDF)');
  expect(poster.subarray(0, 5).toString()).toBe('%PDF-');
  const text = textOf(poster);
  if (text !== null) for (const part of ['Lapas Percobaan', new URL(address).pathname]) expect(text).toContain(part);
  expect((await page.request.get(`${study}/../../links/018bcfe5-6800-7000-8000-000000000000/qr.svg`)).status()).toBe(
    404,
  );
  const first = await page.goto(address);
  expect(first!.status()).toBe(200);
  await page.context().close();
});

test('one-time links are handed out once, as a page to print or as a file', async () => {
  const page = await openStudio(1280);
  await makeStudy(page, 'Sekali');
  await press(page, 'Buat studi');
  await follow(page, 'Buat gelombang');
  await press(page, 'Buat gelombang');
  await page.getByRole('radio', { name: /Sekali pakai/ }).check();
  await page.getByLabel('Saluran', { exact: true }).selectOption('Saluran lain');
  await page.getByLabel('Nama saluran lain').fill('pameran medan');
  await press(page, 'Buat tautan');
  const card = page.getByRole('article', { name: 'pameran_medan' });
  await card.getByLabel('Banyaknya').fill('3');
  const links = page.url();
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Buat dan unduh CSV')]);
  expect(download.suggestedFilename()).toBe('tautan-pameran_medan.csv');
  await press(page, 'Buat dan tampilkan untuk dicetak');
  await page.waitForURL('**/tickets');
  await expectAccessible(page);
  const shown = await page.getByRole('listitem').filter({ hasText: '?t=' }).allTextContents();
  expect(new Set(shown.map((one) => one.trim())).size).toBe(3);
  await page.goto(page.url());
  expect(page.url()).toBe(links.replace(/[?#].*$/, ''));
  await card.getByText('6 tautan sekali pakai dibuat, 0 sudah dipakai.').waitFor();
  await card.getByText('Akhiri tautan ini').first().click();
  await card.getByRole('button', { name: 'Akhiri tautan ini' }).click();
  await page.getByText('Tautan diakhiri.').waitFor();
  await page.context().close();
});

test('what was answered is locked, and a change makes the next version', async () => {
  const page = await openStudio(1280);
  await makeStudy(page, 'Terkunci');
  await press(page, 'Buat studi');
  const study = page.url();
  await follow(page, 'Buat gelombang');
  await press(page, 'Buat gelombang');
  await page.waitForURL('**/links');
  await lockVersions(study.split('/').at(-1)!);
  await page.goto(`${study}/questionnaire`);
  await page.getByText('Versi 1 terkunci').waitFor();
  await press(page, 'Simpan sebagai versi 2');
  await page.getByText('Tidak ada yang berubah; tetap versi 1.').waitFor();
  await page.locator('[name="consent.contact"]').fill('Bagian lain, 0812');
  await press(page, 'Simpan sebagai versi 2');
  await page.getByText('Tersimpan sebagai versi 2.').waitFor();
  await follow(page, 'Gelombang 1');
  await press(page, 'Pakai versi terbaru');
  await page.getByText('Gelombang ini sekarang memakai versi terbaru.').waitFor();
  await page.goto(study);
  await page.getByText('memakai versi 2').waitFor();
  await page.getByText('Versi sebelumnya').click();
  await follow(page, 'Versi 1');
  expect(await page.locator('[name="consent.contact"]').isDisabled()).toBe(true);
  await follow(page, 'Pratinjau di HP');
  expect(await heading(page)).toBe('Pratinjau versi 1 di HP');
  await follow(page, 'Tampilkan dalam bahasa Inggris');
  expect(await heading(page)).toBe('Pratinjau versi 1 di HP');
  await follow(page, 'Pratinjau versi terbaru');
  expect(await heading(page)).toBe('Pratinjau versi 2 di HP');
  await page.goto(study);
  await press(page, 'Tutup sekarang');
  await page.getByText('Gelombang ditutup. Siapa').waitFor();
  await page.context().close();
});

test('a questionnaire comes from a file, or the file is refused with the place', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'minat-authoring-'));
  const page = await openStudio(320);
  const upload = async (name: string, content: string) => {
    await writeFile(join(folder, name), content);
    await page.getByRole('radio', { name: 'Dari berkas saya' }).check();
    await page.getByLabel('Berkas', { exact: true }).setInputFiles(join(folder, name));
    await press(page, 'Buat studi');
  };
  await makeStudy(page, 'Dari berkas');
  await upload('rusak.yaml', 'instrument: a\nversion: 1\n');
  await page.getByText(/^rusak\.yaml, baris 2: /).waitFor();
  expect(await page.getByLabel('Nama studi').inputValue()).toBe('Dari berkas');
  await upload(
    'kisi-kisi.csv',
    'Variabel;Pernyataan\nPromosi (X);Promosinya menarik.\nMinat (Y);Saya ingin membeli.\n',
  );
  await page.getByText(/disusun dari daftar pernyataan/).waitFor();
  await follow(page, 'Ubah kuesioner');
  expect(await page.locator('[name="item.q2.id"]').inputValue()).toBe('Saya ingin membeli.');
  expect(await page.locator('[name="scale.Y.role"]').inputValue()).toBe('outcome');
  // A short questionnaire has every kind of field of a long one, and is looked at in a quarter of the time.
  await page.locator('[name="item.q1.id"]').fill('');
  await press(page, 'Simpan');
  await expectAccessible(page);
  await follow(page, 'Pratinjau di HP');
  await expectAccessible(page);
  await page.context().close();
  await rm(folder, { recursive: true });
});

/** Locks every version of a study, as a first answer would. */
async function lockVersions(studyId: string): Promise<void> {
  const database = await openDatabase(join(application.dataFolder, 'minat.db'));
  const { id } = await database.whole.selectFrom('institution').select('id').executeTakeFirstOrThrow();
  const db = forInstitution(database.whole, id);
  const versions = await db.selectFrom('study_version').select('id').where('study_id', '=', studyId).execute();
  for (const version of versions) await lockVersion(db, createStamp(Date.now), version.id);
  await database.close();
}

/** What a PDF says, where the machine has a program to read it. */
function textOf(pdf: Buffer): string | null {
  try {
    return execFileSync('pdftotext', ['-', '-'], { input: pdf, stdio: ['pipe', 'pipe', 'ignore'] }).toString();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}
