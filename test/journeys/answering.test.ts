import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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
  receiptOf,
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

const openContext = (options?: BrowserContextOptions) => openPhone(browser, asked, options);
const begin = (page: Page, slug: string, query?: string) =>
  beginSurvey(page, `${application.address}/s/${slug}`, query);
const isFocused = (selector: string): string => `document.activeElement.matches(${JSON.stringify(selector)})`;

test('says on which day answers are deleted, where the institution is', async () => {
  const later = new Date(Date.now() + 30 * 86_400_000);
  // 23.30 in western Indonesia, when the day in UTC is the same, and 00.30, when it is not.
  for (const [hour, ahead] of [
    [16, 0],
    [17, 1],
  ] as const) {
    const closesAt = Date.UTC(later.getUTCFullYear(), later.getUTCMonth(), later.getUTCDate(), hour, 30);
    await asked.ask({ slug: `kept-${hour}`, closesAt });
    const page = await (await fetch(`${application.address}/s/kept-${hour}?lang=en`)).text();
    const day = (moment: number) =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(moment + ahead * 86_400_000);
    expect(page).toContain(
      `this survey closes on ${day(closesAt)}, and its answers are deleted on ${day(closesAt + 365 * 86_400_000)}.`,
    );
  }
});

test.each([
  ['id', 'Galat: '],
  ['en', 'Error: '],
] as const)(
  'with script, in %s: consent, a missing answer told once, the network lost on the way, one row',
  async (language, prefix) => {
    const slug = `script-${language}`;
    await asked.ask({ slug });
    const context = await openContext({ colorScheme: language === 'id' ? 'light' : 'dark' });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));

    await page.goto(`${application.address}/s/${slug}?lang=${language}`);
    await page.click('form[action*="/begin"] button');
    expect(await page.title()).toMatch(new RegExp(`^${prefix}`));
    await expectAccessible(page);
    await page.click('a[href="#age-yes"]');
    expect(await page.evaluate(isFocused('#age-yes'))).toBe(true);
    await page.check('#age-yes');
    await page.check('#consent');
    await page.click('form[action*="/begin"] button');
    await parted(page);
    await page.click(`${visiblePage} [data-go="next"]`);
    expect(await page.title()).toMatch(new RegExp(`^${prefix}`));
    expect(await page.evaluate(isFocused('[data-summary] > [tabindex]'))).toBe(true);
    await expectAccessible(page);
    await page.click(`${visiblePage} a[href="#q-ent1-1"]`);
    expect(await page.evaluate(isFocused('#q-ent1-1'))).toBe(true);

    await context.setOffline(true);
    await answerAll(page);
    await page.goBack();
    expect(await page.locator(`${visiblePage} input:checked`).count()).toBeGreaterThan(0);
    await page.goForward();
    await page.fill(`${visiblePage} textarea`, 'Semoga makin maju.');
    await page.dblclick(`${visiblePage} [data-go="next"]`);
    await page.waitForSelector('[data-state="waiting"]:visible');
    expect(await asked.answersBy(slug)).toEqual([]);
    // What is being sent cannot be changed meanwhile, and what is said of it is not within.
    expect(await page.locator('[inert] textarea').count()).toBe(1);
    expect(await page.locator('[inert] [data-state]').count()).toBe(0);
    await context.setOffline(false);

    await page.waitForSelector('[data-view="receipt"]:visible');
    const receipt = await receiptOf(page);
    expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(await page.evaluate(isFocused('h1'))).toBe(true);
    await expectAccessible(page);
    expect(await asked.answersBy(slug)).toEqual([[...allFour.slice(0, -1), 'Semoga makin maju.']]);
    expect(await draftsOf(page)).toBe(0);

    await page.reload();
    expect(await receiptOf(page)).toBe(receipt);
    expect(await page.locator('form[action*="/begin"]').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  },
  60_000,
);

test('a page that is loaded anew goes on where it was, and what was finished is sent by the next visit', async () => {
  await asked.ask({ slug: 'reload' });
  const context = await openContext();
  const page = await context.newPage();
  await begin(page, 'reload');
  await answerPage(page, visiblePage);
  await page.click(`${visiblePage} [data-go="next"]`);
  await page.reload();
  await expectAccessible(page);
  await page.click('[data-resume] button[type="submit"]');
  await parted(page);
  expect(await page.locator(visiblePage).getByRole('heading').innerText()).toMatch(/^Bagian 2 /);
  await page.click(`${visiblePage} [data-go="back"]`);
  expect(await page.locator(`${visiblePage} input:checked`).count()).toBe(3);
  await page.click(`${visiblePage} [data-go="next"]`);
  await finishOffline(page);
  const later = await context.newPage();
  await later.goto(`${application.address}/s/reload`);
  await later.waitForSelector('[data-view="receipt"]:visible');
  expect(await asked.answersBy('reload')).toEqual([allFour]);
  await context.close();
});

test('two windows are one answer', async () => {
  await asked.ask({ slug: 'windows' });
  const context = await openContext();
  const [one, other] = [await context.newPage(), await context.newPage()];
  await begin(one, 'windows');
  await begin(other, 'windows');
  await answerAll(one);
  expect(await other.locator('#q-ent1-4').isChecked()).toBe(true);
  // An address with a fragment is loaded anew as well.
  await other.evaluate('location.hash = "q-ent1-1"');
  await one.click(`${visiblePage} [data-go="next"]`);
  await one.waitForSelector('[data-view="receipt"]:visible');
  await other.waitForSelector('p[data-receipt]:visible');
  expect(await receiptOf(other)).toBe(await receiptOf(one));
  expect(await asked.answersBy('windows')).toHaveLength(1);
  expect(await draftsOf(other)).toBe(0);
  await context.close();
});

test('without script: page by page, back and on, with a missing answer told once', async () => {
  await asked.ask({ slug: 'plain' });
  const context = await openContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await begin(page, 'plain');
  await page.click('button[value="next"]');
  expect(await page.title()).toMatch(/^Galat: /);
  await answerPage(page, 'form');
  await page.click('button[value="next"]');
  await page.click('button[value="next"]');
  await page.click('button[value="skip"]');
  await page.click('button[value="back"]');
  await page.click('button[value="back"]');
  expect(await page.locator('input:checked').count()).toBe(3);
  await page.click('button[value="next"]');
  await page.click('button[value="skip"], button[value="next"]');
  if ((await page.locator('button[value="skip"]').count()) > 0) await page.click('button[value="skip"]');
  await answerPage(page, 'form');
  await page.fill('input[name="a.town"]', 'Medan');
  await page.click('button[value="next"]');
  await page.click('button[value="next"]');
  const receipt = await page.innerText('p[data-receipt]');
  expect(await asked.answersBy('plain')).toEqual([[4, 4, 4, null, null, 1, 'Medan', null]]);
  await page.goto(`${application.address}/s/plain`);
  expect(await page.innerText('p[data-receipt]')).toBe(receipt);
  await context.close();
});

test('what was answered is taken back with the code, and the browser may answer anew', async () => {
  await asked.ask({ slug: 'back' });
  const context = await openContext();
  const page = await context.newPage();
  await begin(page, 'back');
  await answerAll(page);
  await page.click(`${visiblePage} [data-go="next"]`);
  await page.waitForSelector('[data-view="receipt"]:visible');
  const receipt = await receiptOf(page);
  await page.reload();
  await expectAccessible(page);
  await page.goto(`${application.address}/withdraw`);
  await page.fill('#code', 'ABCD-EFGH-JKMN');
  await page.click('main button');
  await expectAccessible(page);
  await page.fill('#code', receipt.toLowerCase());
  await page.click('main button');
  expect(await page.innerText('main')).toContain('Lapas Contoh');
  await page.click('form[action*="/confirm"] button');
  await expectAccessible(page);
  expect(await asked.answersBy('back')).toEqual([]);
  await begin(page, 'back');
  expect(await page.locator(visiblePage).count()).toBe(1);
  await context.close();
});

test('a phone that goes round remembers nobody; a one-time address is used once; who is too young is thanked', async () => {
  await asked.ask({ slug: 'round', kind: 'shared-phone' });
  const context = await openContext();
  const page = await context.newPage();
  for (const _ of ['one', 'next']) {
    await begin(page, 'round');
    await answerAll(page);
    await page.click(`${visiblePage} [data-go="next"]`);
    await page.waitForSelector('[data-view="receipt"]:visible');
  }
  expect(await asked.answersBy('round')).toEqual([allFour, allFour]);
  await page.click('[data-view="receipt"] a');
  expect(await page.locator('form[action*="/begin"]').count()).toBe(1);

  // Of one-time addresses each is a ticket.
  await asked.handOut(await asked.ask({ slug: 'once', kind: 'one-time' }), 'karcis');
  await begin(page, 'once', '?t=karcis');
  await answerAll(page);
  await page.reload();
  await page.click('[data-resume] button[type="submit"]');
  await parted(page);
  await page.click(`${visiblePage} [data-go="next"]`);
  await page.waitForSelector('[data-view="receipt"]:visible');
  const other = await browser.newPage();
  await other.goto(`${application.address}/s/once?t=karcis`);
  expect(await other.innerText('h1')).toBe('Tautan ini sudah dipakai');
  await other.goto(`${application.address}/s/once`);
  expect(await other.innerText('h1')).toBe('Tautan ini tidak lengkap');
  await other.goto(`${application.address}/s/round`);
  await other.check('#age-no');
  await other.click('form[action*="/begin"] button');
  expect(await other.innerText('h1')).toBe('Terima kasih sudah mampir');
  expect(await asked.answersBy('once')).toEqual([allFour]);
  await other.close();
  await context.close();
});

test('letters of twice the size need no sideways scroll on the smallest phone', async () => {
  await asked.ask({ slug: 'large' });
  const context = await openContext();
  const page = await context.newPage();
  const expectFit = async (): Promise<void> => {
    await page.evaluate('document.documentElement.style.fontSize = "200%"');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  };
  await page.goto(`${application.address}/s/large`);
  await expectFit();
  await begin(page, 'large');
  await expectFit();
  await page.click(`${visiblePage} [data-go="next"]`);
  await expectFit();
  await answerAll(page);
  await page.click(`${visiblePage} [data-go="next"]`);
  await page.waitForSelector('[data-view="receipt"]:visible');
  await expectFit();
  await context.close();
});
