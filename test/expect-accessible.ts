import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Axe finds nothing against WCAG 2.2 AA, no id stands twice, and nothing is wider than the window. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  expect(found, page.url()).toEqual([]);
  const ids = await page.evaluate<string[]>('[...document.querySelectorAll("[id]")].map(({ id }) => id)');
  expect(ids.toSorted(), page.url()).toEqual([...new Set(ids)].toSorted());
  // As text: the tests are compiled without the browser's types.
  const wanted = await page.evaluate<number>('document.documentElement.scrollWidth');
  const shown = await page.evaluate<number>('window.innerWidth');
  expect(wanted, `${page.url()} is wider than the window`).toBeLessThanOrEqual(shown);
}
