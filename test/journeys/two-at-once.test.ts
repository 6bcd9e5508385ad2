import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';
import { openClient, setUpOwner, type WebClient } from '../web-client.ts';

vi.setConfig({ testTimeout: 60_000 });

let application: StartedApplication;
let browser: Browser;
let siti: Page;
let budi: Page;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
  const owner = openClient(application.address);
  await setUpOwner(owner, application.output());
  const invited = await (await owner.post('/studio/percobaan/people?/invite', { role: 'researcher' })).text();
  const researcher = openClient(application.address);
  const person = { name: 'Budi', email: 'budi@example.org', password: 'sandi yang lain' };
  await researcher.post(`${/\/invitation\/[\w-]{43}/.exec(invited)![0]}?/new`, person);
  siti = await openPhone(owner);
  budi = await openPhone(researcher);
});

afterAll(async () => {
  await browser.close();
  await application.stop();
});

async function openPhone(client: WebClient): Promise<Page> {
  const url = application.address;
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, baseURL: url });
  await context.addCookies([...client.cookies].map(([name, value]) => ({ name, value, url })));
  return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function makeStudy(): Promise<string> {
  await siti.goto('/studio/percobaan/studies/new');
  await siti.getByLabel('Nama studi').fill('Minat beli');
  await siti.getByLabel('Siapa yang menjawab pertanyaan responden?').fill('Humas');
  await press(siti, 'Buat studi');
  await siti.waitForURL(/studies\/[0-9a-f-]{36}$/);
  return siti.url();
}

test('what a colleague saved meanwhile is not overwritten unseen, also not after a mistake', async () => {
  const page = `${await makeStudy()}/questionnaire`;
  await Promise.all([siti.goto(page), budi.goto(page)]);
  const entertaining = '[name="item.ent1.id"]';
  await siti.locator(entertaining).fill('');
  await siti.locator('[name="title.id"]').fill('Judul Siti');
  await press(siti, 'Simpan');
  await siti.getByRole('link', { name: 'Butir ent1: Bagian ini belum diisi.' }).waitFor();
  await budi.locator('[name="title.id"]').fill('Judul Budi');
  await press(budi, 'Simpan');
  await budi.getByText('Tersimpan.').waitFor();

  await siti.locator(entertaining).fill(' ');
  await press(siti, 'Simpan');
  await siti.getByText('Orang lain baru saja menyimpan kuesioner ini.').waitFor();
  await siti.locator(entertaining).fill('Kontennya menghibur.');
  expect(await siti.locator('[name="title.id"]').inputValue()).toBe('Judul Siti');
  await budi.reload();
  expect(await budi.locator('[name="title.id"]').inputValue()).toBe('Judul Budi');
  await press(siti, 'Simpan');
  await siti.getByText('Tersimpan.').waitFor();
  expect(await siti.locator('[name="title.id"]').inputValue()).toBe('Judul Siti');
});

test('a wave that a colleague closed is not opened again by times that stood in a form', async () => {
  const study = await makeStudy();
  await siti.goto(`${study}/waves`);
  await press(siti, 'Buat gelombang');
  await siti.waitForURL('**/links');
  const plan = siti.url().replace(/links$/, 'plan');
  await siti.goto(plan);
  await budi.goto(study);
  await press(budi, 'Tutup sekarang');
  await siti.getByLabel('Jawaban yang diharapkan').fill('0');
  await press(siti, 'Simpan');
  await siti.getByLabel('Jawaban yang diharapkan').fill('77');
  await press(siti, 'Simpan');
  await siti.getByText('Orang lain baru saja mengubah gelombang ini.').waitFor();
  expect(await siti.getByLabel('Jawaban yang diharapkan').inputValue()).toBe('77');
  await press(siti, 'Simpan');
  await siti.getByText('Jadwal disimpan.').waitFor();
});
