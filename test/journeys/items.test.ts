import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';
import { openClient, setUpOwner } from '../web-client.ts';

vi.setConfig({ testTimeout: 60_000 });

let application: StartedApplication;
let browser: Browser;
let page: Page;

/** An owner at her phone, whose browser runs no script. */
beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
  const owner = openClient(application.address);
  await setUpOwner(owner, application.output());
  const url = application.address;
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    baseURL: url,
    javaScriptEnabled: false,
  });
  await context.addCookies([...owner.cookies].map(([name, value]) => ({ name, value, url })));
  page = await context.newPage();
  await page.goto('/studio/percobaan/studies/new');
  await page.getByLabel('Nama studi').fill('Minat beli');
  await page.getByLabel('Siapa yang menjawab pertanyaan responden?').fill('Humas');
  await press('Buat studi');
  await page.goto(`${page.url()}/questionnaire`);
});

afterAll(async () => {
  await browser.close();
  await application.stop();
});

const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
const field = (name: string) => page.locator(`[name="${name}"]`);
const fill = async (texts: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(texts)) await field(name).fill(text);
};

test('items are added, moved, dropped and taken back without script, and nothing typed is lost', async () => {
  await fill({ 'title.en': 'Typed before', 'item.ent1.en': 'Also typed' });
  await press('Tambah butir: Hiburan');
  expect(page.url()).toMatch(/#item\.1\.id$/);
  await fill({ 'item.1.id': 'Videonya singkat.', 'item.1.en': 'Its videos are short.' });
  await press('Naikkan Butir baru 1');
  await press('Hapus Butir ent2');
  await page.getByText('Butir ent2 akan dihapus ketika disimpan').waitFor();
  await press('Kembalikan Butir ent2');
  await press('Hapus Butir ent1');
  expect(await field('title.en').inputValue()).toBe('Typed before');
  await page.getByText('Susunan berubah, belum disimpan.').waitFor();
  await press('Simpan');
  await page.getByText('Tersimpan. Ini masih versi 1.').waitFor();
  expect(await field('items.entertainment').inputValue()).toBe('ent3 ent2');
  expect(await field('item.ent3.en').inputValue()).toBe('Its videos are short.');
  expect(await field('item.ent1.id').count()).toBe(0);
});

test('a dimension comes and goes with its items, and a rule that is broken is told at the button that mends it', async () => {
  await press(/^Tambah dimensi: Pemasaran/);
  await fill({ 'dimension.1.id': 'Harga', 'dimension.1.en': 'Price' });
  await press('Hapus Butir baru 1');
  await press('Simpan');
  await page.getByRole('link', { name: /^Harga: Dimensi ini belum mempunyai butir/ }).click();
  expect(page.url()).toMatch(/#items\.1$/);
  await press('Tambah butir: Harga');
  const key = /#item\.(\d)/.exec(page.url())![1]!;
  await fill({ [`item.${key}.id`]: 'Harganya pantas.', [`item.${key}.en`]: 'Its prices are fair.' });
  await press(/^Hapus dimensi ini beserta 2 butirnya Interaksi$/);
  await page.getByText(/^Dimensi Interaksi beserta 2 butirnya akan dihapus/).waitFor();
  // The Enter key saves; it moves no item.
  await field('dimension.1.en').press('Enter');
  await page.getByText('Tersimpan. Ini masih versi 1.').waitFor();
  expect(await field('dimensions.smma').inputValue()).toBe(
    'entertainment customization trendiness advertisement smma1',
  );
  expect(await field('item.smma1_1.id').inputValue()).toBe('Harganya pantas.');
});
