import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../apps/cli/src/fixtures/run.ts';
import { openBrowser } from '../browser.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';

/*
 * One study from its first word to its report, as people do it: nothing is reached past the pages, no clock is moved,
 * and what the studio shows in the end is what the command says of the file that leaves the house.
 */

vi.setConfig({ testTimeout: 240_000 });

let application: StartedApplication;
let browser: Browser;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await application.stop();
});

const phone = { viewport: { width: 360, height: 720 }, hasTouch: true, isMobile: true };
const desk = { viewport: { width: 1280, height: 800 } };

const blueprint = `Variabel;Pernyataan
Promosi (X);Konten akun ini menarik untuk diikuti.
Promosi (X);Saya tahu produk baru dari akun ini.
Promosi (X);Akun ini menjawab pertanyaan saya.
Minat (Y);Saya ingin membeli produknya.
Minat (Y);Saya akan mengajak teman membeli.
Minat (Y);Saya mencari tahu cara memesan.
`;

/** What each of the ten chooses, statement by statement. */
const choices = ['554453', '443344', '332232', '221223', '544555', '123211', '434334', '351243', '445544', '215124'];

async function openPage(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ baseURL: application.address, ...options });
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

/** From the set-up link to an open wave with its links; gives the owner's page and a respondent's address. */
async function publish(): Promise<{ readonly owner: Page; readonly wave: string; readonly address: string }> {
  const owner = await openPage(desk);
  await owner.goto(/\/set-up\/[\w-]{43}/.exec(application.output())![0]);
  const fields = { 'Nama lembaga': 'Lapas Contoh', 'Nama Anda': 'Siti', 'Alamat surel': 'siti@example.org' };
  for (const [label, text] of Object.entries(fields)) await owner.getByLabel(label, { exact: true }).fill(text);
  await owner.getByLabel('Kata sandi', { exact: true }).fill('kata sandi panjang');
  await press(owner, 'Buat lembaga');
  await owner.waitForURL('**/studio/lapas-contoh');
  await owner.goto('/studio/lapas-contoh/studies/new');
  await owner.getByLabel('Nama studi').fill('Promosi dan minat');
  await owner.getByLabel('Siapa yang menjawab pertanyaan responden?').fill('Humas, humas@example.org');
  const file = join(application.dataFolder, 'kisi-kisi.csv');
  await writeFile(file, blueprint);
  await owner.getByRole('radio', { name: 'Dari berkas saya' }).check();
  await owner.getByLabel('Berkas', { exact: true }).setInputFiles(file);
  await press(owner, 'Buat studi');
  await follow(owner, 'Buat gelombang');
  await owner.getByLabel('Jawaban yang diharapkan').fill('10');
  await press(owner, 'Buat gelombang');
  await owner.waitForURL('**/links');
  const wave = owner.url().replace(/\/links.*$/, '');
  await press(owner, 'Buat tautan untuk semua saluran');
  const address = await owner.getByRole('article', { name: 'WhatsApp' }).getByLabel('Alamat').inputValue();
  return { owner, wave, address };
}

async function begin(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.check('#age-yes');
  await page.check('#consent');
  await page.click('form[action*="/begin"] button');
  await page.waitForSelector('[data-page][hidden], form[action*="/turn"]', { state: 'attached' });
}

/** Chooses what is chosen of each statement that stands on the page. */
async function choose(page: Page, within: string, chosen: string): Promise<void> {
  for (const card of await page.locator(`${within} fieldset`).all()) {
    const name = (await card.locator('input').first().getAttribute('name'))!;
    const at = Number(/(\d+)$/.exec(name)![1]) - 1;
    await card.locator(`input[value="${chosen[at]}"]`).check();
  }
}

const shown = '[data-page]:not([hidden])';
const next = `${shown} [data-go="next"]`;

/** With script, to the receipt; `before` happens before the last button is pressed. */
async function answer(page: Page, chosen: string, before: () => Promise<void> = async () => {}): Promise<void> {
  const pages = await page.locator('[data-page]').count();
  for (let at = 1; at <= pages; at += 1) {
    await choose(page, shown, chosen);
    if (at === pages) await before();
    await page.click(next);
  }
}

const receiptOf = (page: Page): Promise<string> => page.innerText('p[data-receipt]:visible');

test('ten answer what an owner asks, one cut off, one without script, and the report is the command’s', async () => {
  const { owner, wave, address } = await publish();
  await owner.goto(wave);

  const people = await Promise.all(
    choices.map((_, at) => openPage({ ...(at % 3 === 2 ? desk : phone), javaScriptEnabled: at !== 9 })),
  );
  for (const page of people) await begin(page, address);
  const receipts: string[] = [];

  // One is cut off half-way: the phone goes dark with half of the answers, the network is gone when it is woken.
  const [cutOff] = people as [Page];
  await choose(cutOff, shown, choices[0]!);
  const context = cutOff.context();
  await cutOff.close();
  const woken = await context.newPage();
  await woken.goto(address);
  await woken.click('[data-resume] button[type="submit"]');
  await woken.waitForSelector('[data-page]');
  expect(await woken.locator('input:checked').count()).toBeGreaterThan(0);
  await answer(woken, choices[0]!, () => context.setOffline(true));
  await woken.waitForSelector('[data-state="waiting"]:visible');
  await context.setOffline(false);
  await woken.waitForSelector('[data-view="receipt"]:visible');
  receipts.push(await receiptOf(woken));

  for (const [at, page] of people.entries()) {
    if (at === 0 || at === 9) continue;
    await answer(page, choices[at]!);
    await page.waitForSelector('[data-view="receipt"]:visible');
    receipts.push(await receiptOf(page));
  }

  const plain = people[9]!;
  while ((await plain.locator('p[data-receipt]').count()) === 0) {
    await choose(plain, 'form', choices[9]!);
    await plain.click('button[value="next"]');
  }
  receipts.push(await receiptOf(plain));
  expect(new Set(receipts).size).toBe(10);

  // The owner's page has counted by itself.
  await owner.locator('[data-count]', { hasText: '10' }).waitFor();
  await owner.goto(`${wave}/report`);
  await owner.locator('.minat-report').waitFor();
  const save = async (name: string, query = ''): Promise<string> => {
    const response = await owner.request.get(`${wave}/${name}${query}`);
    expect(response.status(), name).toBe(200);
    const [, fileName] = /filename="?([^";]+)/.exec(response.headers()['content-disposition']!)!;
    const place = join(application.dataFolder, fileName!);
    await writeFile(place, await response.body());
    return place;
  };
  const answers = await save('answers.csv');
  const instrument = await save('instrument.yaml');
  const words = [answers, '-i', instrument, '--smallest-group', '5'];
  const figures = await run(['analyze', ...words, '--json']);
  expect(figures.code).toBe(0);
  const result = JSON.parse(figures.stdout);
  expect(result.sample).toMatchObject({ rows: 10, used: 10 });
  const live = await owner.request.get(`${wave}/report.json`);
  expect(await live.json()).toEqual(result);

  // What the owner sees on the page: every table of the command's report, cell by cell.
  const told = await run(['analyze', ...words, '--out', application.dataFolder, '--format', 'html']);
  expect(told.code).toBe(0);
  const command = await openPage(desk);
  await command.goto(`file://${join(application.dataFolder, 'report.html')}`);
  const cells = (page: Page, within: string): Promise<readonly string[]> =>
    page.locator(`${within} table td`).allTextContents();
  const studio = await cells(owner, '.minat-report');
  expect(studio.length).toBeGreaterThan(100);
  expect(studio).toEqual(await cells(command, 'main'));
});
