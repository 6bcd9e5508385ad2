import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAskedApplication } from '../ask-survey.ts';
import { openBrowser } from '../browser.ts';
import { expectAccessible } from '../expect-accessible.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';
import {
  allFour,
  answerAll,
  answerPage,
  beginSurvey,
  draftsOf,
  finishOffline,
  openPhone,
  parted,
  visiblePage,
} from './answer-survey.ts';

let application: StartedApplication;
let browser: Browser;
let asked: Awaited<ReturnType<typeof openAskedApplication>>;

beforeAll(async () => {
  [application, browser] = await Promise.all([startApplication(), openBrowser()]);
  asked = await openAskedApplication(application);
});

afterAll(async () => {
  await browser.close();
  await asked.close();
  await application.stop();
});

const addressOf = (slug: string): string => `${application.address}/s/${slug}`;
const code = '[data-outbox] [data-code]:visible';
/** The server keeps what it knows of a link for three seconds. */
const untilSeen = (): Promise<void> => pause(3_100);

/** Answers each to its end before a network is there for any of them. */
async function finishAll(context: BrowserContext, slugs: readonly string[]): Promise<void> {
  const pages = await Promise.all(slugs.map(() => context.newPage()));
  for (const [at, slug] of slugs.entries()) await beginSurvey(pages[at]!, addressOf(slug));
  for (const page of pages) await finishOffline(page);
}

const hours = 3_600_000;

test('what was finished before a survey closed is sent from the page that says so, and from any other public page', async () => {
  for (const slug of ['grace', 'elsewhere']) await asked.ask({ slug });
  const context = await openPhone(browser, asked);
  await finishAll(context, ['grace', 'elsewhere']);
  const page = await context.newPage();
  await page.goto(`${application.address}/withdraw`);
  await page.locator('[data-outbox] [data-state="sent"]:visible').nth(1).waitFor();
  expect(await draftsOf(page)).toBe(0);
  await expectAccessible(page);
  expect([await asked.answersBy('grace'), await asked.answersBy('elsewhere')]).toEqual([[allFour], [allFour]]);
  await page.locator('[data-outbox] a[href="/s/elsewhere"]').click();
  await page.waitForSelector('p[data-receipt]:visible');
  await context.close();

  await asked.ask({ slug: 'closing' });
  const other = await openPhone(browser, asked);
  await finishAll(other, ['closing']);
  await asked.closeWave('closing', 60_000);
  await untilSeen();
  const later = await other.newPage();
  await later.goto(addressOf('closing'));
  await later.waitForSelector('[data-view="receipt"]:visible');
  expect(await later.locator('[data-view="end"]').isVisible()).toBe(false);
  expect(await asked.answersBy('closing')).toEqual([allFour]);
  await other.close();
}, 60_000);

test('what came too late is said, can be read and copied, stays until it is deleted, and is nothing for the next person', async () => {
  await asked.ask({ slug: 'late' });
  await asked.ask({ slug: 'late-round', kind: 'shared-phone' });
  const context = await openPhone(browser, asked);
  await finishAll(context, ['late', 'late-round']);
  for (const slug of ['late', 'late-round']) await asked.closeWave(slug, 3 * hours);
  await untilSeen();
  const page = await context.newPage();
  await page.goto(`${addressOf('late')}?lang=en`);
  await page.locator(code).nth(1).waitFor();
  // Whose survey it was, and the way to the other language.
  expect(await page.innerText('[data-view="end"]')).toMatch(/^A survey by Lapas Contoh/);
  expect(await page.getByRole('link', { name: 'Baca dalam bahasa Indonesia' }).count()).toBe(1);
  expect(await page.locator(code).allInnerTexts()).toEqual([
    expect.stringMatching(/^The survey is closed/),
    expect.stringMatching(/^The survey is closed/),
  ]);
  await expectAccessible(page);
  // The page shows its own; what somebody else answered on a phone that goes round is told without its answers.
  expect(await page.locator('[data-outbox] summary:visible').count()).toBe(1);
  await page.click('[data-outbox] summary:visible');
  const text = await page.innerText('[data-answers]:visible');
  expect(text.split('\n')).toHaveLength(allFour.length);
  expect(text).toMatch(/ → Setuju\n/);
  await page.reload();
  await page.locator(code).nth(1).waitFor();
  const discard = page.locator('[data-outbox] [data-discard]:visible');
  for (const _ of ['own', 'of the phone that goes round']) await discard.first().click();
  expect(await draftsOf(page)).toBe(0);
  expect(await asked.answersBy('late')).toEqual([]);
  await context.close();
}, 60_000);

test('two one-time addresses on one phone are two persons', async () => {
  const link = await asked.ask({ slug: 'tickets', kind: 'one-time' });
  for (const token of ['karcis-satu', 'karcis-dua']) await asked.handOut(link, token);
  const context = await openPhone(browser, asked);
  const page = await context.newPage();
  const address = addressOf('tickets');
  await beginSurvey(page, address, '?t=karcis-satu');
  await answerPage(page, visiblePage);
  await page.goto(`${address}?t=karcis-dua`);
  expect(await page.locator('[data-resume]').isVisible()).toBe(false);
  await beginSurvey(page, address, '?t=karcis-dua');
  expect(await page.locator('input[type="radio"]:checked').count()).toBe(0);
  await answerAll(page);
  await page.click(`${visiblePage} [data-go="next"]`);
  await page.waitForSelector('[data-view="receipt"]:visible');
  await page.goto(`${address}?t=karcis-satu`);
  expect(await page.locator('p[data-receipt]:visible').count()).toBe(0);
  await page.click('[data-resume] button[type="submit"]');
  await parted(page);
  expect(await page.locator(`${visiblePage} input:checked`).count()).toBe(3);
  await answerAll(page);
  await page.click(`${visiblePage} [data-go="next"]`);
  await page.waitForSelector('[data-view="receipt"]:visible');
  expect(await asked.answersBy('tickets')).toEqual([allFour, allFour]);
  await context.close();
}, 60_000);
