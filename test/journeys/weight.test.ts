import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAskedApplication } from '../ask-survey.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';

let application: StartedApplication;

beforeAll(async () => {
  application = await startApplication();
});

afterAll(() => application.stop());

/** What a browser without a cache loads for a page, by address; the page itself is the first. */
async function loadAll(address: string): Promise<ReadonlyMap<string, Buffer>> {
  const html = await (await fetch(address)).text();
  const parts = [...html.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g)].map((found) => found[1]!);
  const loaded = new Map([[address, Buffer.from(html)]]);
  for (const part of parts.filter((one) => !one.startsWith('data:'))) {
    const url = new URL(part, address);
    const response = await fetch(url);
    expect(response.status, url.href).toBe(200);
    loaded.set(url.href, Buffer.from(await response.arrayBuffer()));
  }
  return loaded;
}

test('the first page of a survey weighs at most 15 kB, script, looks and consent included, and nobody else is asked', async () => {
  const asked = await openAskedApplication(application);
  await asked.ask({ slug: 'weight' });
  await asked.close();
  const loaded = await loadAll(`${application.address}/s/weight`);
  const weights = [...loaded].map(([address, bytes]) => [address, gzipSync(bytes).length] as const);
  expect(weights.map(([address]) => new URL(address).origin)).toEqual(weights.map(() => application.address));
  expect(weights.some(([address]) => address.endsWith('.js'))).toBe(true);
  expect(weights.some(([address]) => address.endsWith('.css'))).toBe(true);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  expect(total, JSON.stringify(weights, null, 1)).toBeLessThanOrEqual(15_000);
});
