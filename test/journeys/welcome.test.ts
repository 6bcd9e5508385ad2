import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';

let application: StartedApplication;
let browser: Browser;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await application.stop();
});

test.each(['id', 'en'])('the first page reads well on a small phone, in %s', async (language) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${application.address}/?lang=${language}`);
  expect(await page.getAttribute('html', 'lang')).toBe(language);
  await expectAccessible(page);
  await context.close();
});

test('every answer carries what keeps a browser safe, and no script of ours runs inline', async () => {
  const { headers } = await fetch(application.address);
  expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});
