import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { openAskedApplication } from '../ask-survey.ts';

type Asked = Awaited<ReturnType<typeof openAskedApplication>>;

export const visiblePage = '[data-page]:not([hidden])';

/** Cells of a short questionnaire: four items with the instructed one among them, sex, town, words. */
export const allFour = [4, 4, 4, 4, 4, 1, null, null];

/** A small phone, whose owner has been reading for ten minutes. */
export async function openPhone(
  browser: Browser,
  asked: Asked,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  context.setDefaultTimeout(30_000);
  await asked.hurry(context);
  return context;
}

/** From the first page to the questions. */
export async function beginSurvey(page: Page, address: string, query = ''): Promise<void> {
  await page.goto(`${address}${query}`);
  await page.check('#age-yes');
  await page.check('#consent');
  await page.click('form[action*="/begin"] button');
  await parted(page);
}

/** Until the script has parted the pages, or the first of them has come without one. */
export async function parted(page: Page): Promise<void> {
  await page.waitForSelector('[data-page][hidden], form[action*="/turn"]', { state: 'attached' });
}

/** Chooses the fourth point, or the first where there are fewer, of every question that stands on the page. */
export async function answerPage(page: Page, within: string): Promise<void> {
  for (const card of await page.locator(`${within} fieldset`).all()) {
    const points = card.locator('input');
    await points.nth((await points.count()) > 3 ? 3 : 0).check();
  }
}

/** To the last page, with the fourth point everywhere. */
export async function answerAll(page: Page): Promise<void> {
  for (;;) {
    await answerPage(page, visiblePage);
    if ((await page.locator(`${visiblePage} textarea`).count()) > 0) return;
    await page.click(`${visiblePage} [data-go="next"]`);
  }
}

/** Answers everything and sends it without a network, as far as it goes. */
export async function finishOffline(page: Page): Promise<void> {
  await answerAll(page);
  await page.context().setOffline(true);
  await page.click(`${visiblePage} [data-go="next"]`);
  await page.waitForSelector('[data-state="waiting"]:visible');
  await page.close();
  await page.context().setOffline(false);
}

export const receiptOf = (page: Page): Promise<string> => page.innerText('p[data-receipt]:visible');
export const draftsOf = (page: Page): Promise<number> =>
  page.evaluate('Object.keys(localStorage).filter((key) => key.startsWith("minat.draft.")).length');
