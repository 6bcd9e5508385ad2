import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';

vi.setConfig({ testTimeout: 60_000 });

let application: StartedApplication;
let browser: Browser;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await application.stop();
});

test('a page that waits for figures tells when they are there, and leaves alone what is being typed', async () => {
  const [script] = globSync('apps/web/build/client/**/await-computed-*.js');
  const page = await browser.newPage({ baseURL: application.address });
  let computing = true;
  await page.route('**/waiting', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>x</title><script type="module" src="/_app/immutable/workers/${basename(script!)}"></script>
        ${computing ? '<p data-computing>Dihitung</p>' : ''}
        <p data-computed hidden>Selesai <a href="/waiting">Tampilkan</a></p><input aria-label="Alasan">`,
    }),
  );
  await page.goto('/waiting');
  await page.getByLabel('Alasan').fill('Dua orang');
  await page.waitForResponse('**/waiting');
  expect(await page.getByText('Selesai').isVisible()).toBe(false);
  computing = false;
  await page.getByText('Selesai').waitFor();
  expect(await page.getByText('Dihitung').isVisible()).toBe(false);
  expect(await page.getByLabel('Alasan').inputValue()).toBe('Dua orang');
  await page.getByRole('link', { name: 'Tampilkan' }).click();
  expect(await page.getByText('Dihitung').count()).toBe(0);
});
