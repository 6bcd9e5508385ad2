import { get, type IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAskedApplication } from '../ask-survey.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';

let application: StartedApplication;

beforeAll(async () => {
  application = await startApplication();
});

afterAll(() => application.stop());

interface Loaded {
  /** Bytes of the body as they come over the wire. */
  readonly weight: number;
  readonly text: string;
}

/** Asks as a browser on plain http does, which takes gzip and no brotli. */
async function load(address: string): Promise<Loaded> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'gzip, deflate' } }, resolve).on('error', reject);
  });
  const bytes = Buffer.concat(await response.toArray());
  expect(response.statusCode, address).toBe(200);
  const isSmall = response.headers['content-encoding'] === 'gzip';
  return { weight: bytes.length, text: (isSmall ? gunzipSync(bytes) : bytes).toString() };
}

/** What a browser without a cache loads for a page, by address; the page itself is the first. */
async function loadAll(address: string): Promise<ReadonlyMap<string, number>> {
  const { text, weight } = await load(address);
  const parts = [...text.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="([^"]+)"/g)].map((found) => found[1]!);
  const weights = new Map([[address, weight]]);
  for (const part of parts.filter((one) => !one.startsWith('data:'))) {
    const { href } = new URL(part, address);
    weights.set(href, (await load(href)).weight);
  }
  return weights;
}

test('the first page of a survey costs at most 15 kB on the wire without any proxy, and nobody else is asked', async () => {
  const asked = await openAskedApplication(application);
  await asked.ask({ slug: 'weight' });
  await asked.close();
  const weights = [...(await loadAll(`${application.address}/s/weight`))];
  expect(weights.map(([address]) => new URL(address).origin)).toEqual(weights.map(() => application.address));
  expect(weights.some(([address]) => address.endsWith('.js'))).toBe(true);
  expect(weights.some(([address]) => address.endsWith('.css'))).toBe(true);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  expect(total, JSON.stringify(weights, null, 1)).toBeLessThanOrEqual(15_000);
});
