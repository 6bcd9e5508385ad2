import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Language } from '@minat/document';
import { renderHtml } from '@minat/document/html';
import { analyze, buildReport, readAnswers, readInstrument, readTable, shippedInstrumentPath } from '@minat/study';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'minat-report-'));
let browser: Browser;

async function writeReport(language: Language): Promise<string> {
  const instrument = readInstrument(readFileSync(shippedInstrumentPath('smma')!, 'utf8'), 'smma.yaml');
  const table = await readTable(readFileSync('examples/rantauprapat/answers.csv'), 'answers.csv');
  if (!instrument.ok || !table.ok) throw new Error('the example cannot be read');
  const answers = readAnswers(table.value, instrument.value);
  if (!answers.ok) throw new Error(JSON.stringify(answers.refusals));
  const result = analyze(instrument.value, answers.value);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  const file = join(folder, `${language}.html`);
  writeFileSync(file, renderHtml(buildReport(result.value, language, { software: 'minat test' })));
  return pathToFileURL(file).href;
}

beforeAll(async () => {
  browser = await openBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  { language: 'id', width: 320, colorScheme: 'light', isLookedOver: true },
  { language: 'en', width: 1280, colorScheme: 'dark', isLookedOver: true },
  { language: 'en', width: 320, colorScheme: 'dark', isLookedOver: false },
  { language: 'id', width: 1280, colorScheme: 'light', isLookedOver: false },
] as const)(
  'the example’s report in $language at $width px, $colorScheme: readable, whole, alone',
  async (view) => {
    const address = await writeReport(view.language);
    const context = await browser.newContext({
      viewport: { width: view.width, height: 900 },
      colorScheme: view.colorScheme,
    });
    const page = await context.newPage();
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(address);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.width);
    const text = await page.evaluate('document.body.innerText');
    const comma = (figure: string) => (view.language === 'id' ? figure.replace('.', ',') : figure);
    for (const figure of ['.748', '.829', '1.484', '1.069']) expect(text).toContain(comma(figure));
    const pictures = await page.locator('figure').count();
    expect(pictures).toBeGreaterThan(10);
    expect(await page.locator('figure svg').count()).toBe(pictures);
    // Axe takes half a minute for a report's four thousand elements: each language, width and scheme once, not each with each.
    if (view.isLookedOver) {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
    expect(loaded).toEqual([address]);
    await context.close();
  },
  60_000,
);
