import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../../../test/browser.ts';
import { exampleDocument } from '../example/index.ts';
import { renderHtml } from './render-html.ts';

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'minat-page-'));
const addresses = new Map<string, string>();

beforeAll(async () => {
  browser = await openBrowser();
  for (const language of ['id', 'en'] as const) {
    const file = join(folder, `${language}.html`);
    writeFileSync(file, renderHtml(exampleDocument(language)));
    addresses.set(language, pathToFileURL(file).href);
  }
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each width in both colours. The language changes words, not structure: each language in two views is enough. */
const views = [
  { language: 'id', width: 320, colorScheme: 'dark' },
  { language: 'id', width: 1280, colorScheme: 'light' },
  { language: 'en', width: 320, colorScheme: 'light' },
  { language: 'en', width: 1280, colorScheme: 'dark' },
] as const;

test.each(views)(
  '$language at $width px, $colorScheme: no fault for axe, no sideways scroll, nothing loaded',
  async (view) => {
    const context = await browser.newContext({
      viewport: { width: view.width, height: 800 },
      colorScheme: view.colorScheme,
    });
    try {
      const page = await context.newPage();
      const loaded: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      page.on('dialog', (dialog) => said.push(dialog.message()));
      await page.goto(addresses.get(view.language)!);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.width);
      const small = await page.evaluate(
        "[...document.querySelectorAll('svg text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a).filter((size) => size < 9)",
      );
      expect(small).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((fault) => `${fault.id}: ${fault.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
      expect(loaded).toEqual([addresses.get(view.language)]);
      expect(said).toEqual([]);
    } finally {
      await context.close();
    }
  },
  30_000,
);

test('no drawn text leaves its drawing', async () => {
  const page = await browser.newPage();
  await page.goto(addresses.get('id')!);
  const outside = await page.evaluate(
    "[...document.querySelectorAll('svg')].flatMap((svg) => { const frame = svg.getBoundingClientRect(); return [...svg.querySelectorAll('text')].filter((text) => { const box = text.getBoundingClientRect(); return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1; }).map((text) => text.textContent); })",
  );
  expect(outside).toEqual([]);
  await page.close();
}, 120_000);

test('print opens the tables behind figures and turns to light colours', async () => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(addresses.get('id')!);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe('rgb(255, 255, 255)');
  expect(await page.evaluate('getComputedStyle(document.documentElement).color')).toBe('rgb(28, 31, 30)');
  const heights = await page.evaluate(
    "[...document.querySelectorAll('details table')].map((table) => table.getBoundingClientRect().height > 20 && table.checkVisibility({ contentVisibilityAuto: true }))",
  );
  expect(heights).toEqual(Array.from({ length: 11 }, () => true));
  await context.close();
}, 120_000);
