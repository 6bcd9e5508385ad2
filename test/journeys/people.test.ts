import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../browser.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';
import { totp } from '../totp.ts';

vi.setConfig({ testTimeout: 120_000 });

let application: StartedApplication;
let browser: Browser;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await application.stop();
});

/** Somebody with a phone of their own. */
async function openPhone(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, baseURL: application.address });
  return context.newPage();
}

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

test('an owner sets up, invites a researcher, takes a second step, and sees to the sessions', async () => {
  const owner = await openPhone();
  await owner.goto(/\/set-up\/[\w-]{43}/.exec(application.output())![0]);
  await expectAccessible(owner);
  await fill(owner, { 'Nama lembaga': 'Lapas Contoh', 'Nama Anda': 'Siti', 'Alamat surel': 'siti@example.org' });
  await fill(owner, { 'Kata sandi': 'kata sandi panjang' });
  await press(owner, 'Buat lembaga');
  await owner.waitForURL('**/studio/lapas-contoh');

  await owner.goto('/studio/lapas-contoh/people');
  await owner.getByRole('radio', { name: 'Peneliti' }).check();
  await press(owner, 'Buat tautan undangan');
  await expectAccessible(owner);
  const link = await owner.getByLabel('Tautan undangan').inputValue();

  const researcher = await openPhone();
  await researcher.goto(link);
  expect(await heading(researcher)).toBe('Undangan dari Lapas Contoh');
  await expectAccessible(researcher);
  await fill(researcher, { 'Nama Anda': 'Budi', 'Alamat surel': 'siti@example.org', 'Kata sandi': 'sandi yang lain' });
  await press(researcher, 'Terima undangan');
  await researcher.getByRole('link', { name: /sudah mempunyai akun/ }).waitFor();
  expect(await researcher.getByLabel('Nama Anda').inputValue()).toBe('Budi');
  await fill(researcher, { 'Alamat surel': 'budi@example.org', 'Kata sandi': 'sandi yang lain' });
  await press(researcher, 'Terima undangan');
  await researcher.waitForURL('**/studio/lapas-contoh');

  const refused = await researcher.goto('/studio/lapas-contoh/people');
  expect(refused!.status()).toBe(403);
  expect(await heading(researcher)).toBe('Bukan untuk peran Anda');
  await expectAccessible(researcher);
  expect((await researcher.goto('/studio/lapas-contoh/studies'))!.status()).not.toBe(403);
  await researcher.goto(link);
  expect(await heading(researcher)).toBe('Undangan ini tidak berlaku lagi');

  await owner.goto('/studio/lapas-contoh/audit');
  await expectAccessible(owner);
  const trail = await owner.getByRole('list', { name: /terbaru/ }).textContent();
  expect(trail).toMatch(/Menerima undangan.*Budi.*Mengundang seseorang sebagai Peneliti.*Siti.*Menyiapkan lembaga/s);

  await owner.goto('/account/two-factor');
  await fill(owner, { 'Kata sandi Anda': 'kata sandi panjang' });
  await press(owner, 'Mulai');
  await expectAccessible(owner);
  const secret = (await owner.locator('code').first().textContent())!.replaceAll(' ', '');
  const [backup] = await owner.getByRole('listitem').locator('code').allTextContents();
  await fill(owner, { 'Kode dari aplikasi': totp(secret, Date.now()) });
  await press(owner, 'Aktifkan');
  await owner.getByText('Langkah kedua sudah aktif').waitFor();

  await owner.goto('/studio/lapas-contoh');
  await press(owner, 'Keluar');
  const signIn = async (page: Page) => {
    await page.goto('/sign-in?next=/account');
    await fill(page, { 'Alamat surel': 'siti@example.org', 'Kata sandi': 'kata sandi panjang' });
    await press(page, 'Masuk');
    await page.waitForURL('**/sign-in/code?**');
  };
  await signIn(owner);
  await expectAccessible(owner);
  await fill(owner, { Kode: totp(secret, Date.now()) });
  await press(owner, 'Lanjut');
  await owner.waitForURL('**/account');

  const stolen = await openPhone();
  await signIn(stolen);
  await fill(stolen, { Kode: backup! });
  await press(stolen, 'Lanjut');
  await stolen.waitForURL('**/account');

  await owner.goto('/account');
  await expectAccessible(owner);
  await owner.getByRole('button', { name: /^Keluarkan Chrome/ }).click();
  await owner.getByText('Tempat itu sudah dikeluarkan').waitFor();
  await stolen.goto('/studio/lapas-contoh');
  expect(new URL(stolen.url()).pathname).toBe('/sign-in');
  expect((await owner.goto('/studio/lapas-contoh/people'))!.status()).toBe(200);

  await owner.goto('/studio/lapas-contoh/settings');
  await expectAccessible(owner);
  await fill(owner, { 'Nama lembaga': 'Lapas Baru', 'Bagian alamat': 'Lapas Baru!' });
  await press(owner, 'Simpan');
  await owner.getByRole('link', { name: /^Bagian alamat: / }).waitFor();
  expect(await owner.getByLabel('Nama lembaga').inputValue()).toBe('Lapas Baru');
  await fill(owner, { 'Bagian alamat': 'lapas-baru' });
  await owner.getByLabel('Zona waktu').selectOption('Asia/Jayapura');
  await press(owner, 'Simpan');
  await owner.getByText('Tersimpan.').waitFor();
  expect(new URL(owner.url()).pathname).toBe('/studio/lapas-baru/settings');
  expect((await owner.goto('/studio/lapas-contoh'))!.status()).toBe(404);
  await owner.goto('/studio/lapas-baru/audit');
  await owner.getByText('Mengubah nama, alamat, atau zona waktu lembaga').waitFor();
  await owner.goto('/account');
  await owner
    .getByText(/^Masuk pada .* WIT/)
    .first()
    .waitFor();
});
