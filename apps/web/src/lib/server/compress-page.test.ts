import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressPage } from './compress-page.ts';

const text = '<p>Konten di akun ini menyenangkan untuk dilihat.</p>'.repeat(100);

async function ask(accepted: string, route = '/(public)/s/[slug]', type = 'text/html; charset=utf-8') {
  const request = new Request('http://localhost/s/x', { headers: { 'accept-encoding': accepted } });
  const page = new Response(text, { status: 400, headers: { 'content-type': type, etag: 'W/"1"' } });
  const response = await compressPage({ route: { id: route }, request } as Parameters<typeof compressPage>[0], page);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

test('a public page is small where the browser takes gzip, whatever its status, and the same when it is opened', async () => {
  const { response, bytes } = await ask('gzip, deflate, br;q=0.5');
  expect([response.status, response.headers.get('content-encoding')]).toEqual([400, 'gzip']);
  expect(response.headers.get('vary')).toBe('accept-encoding');
  expect(bytes.length).toBeLessThan(text.length / 10);
  expect(gunzipSync(bytes).toString()).toBe(text);
  // The mark of the page as it was.
  expect(response.headers.get('etag')).toBe(null);
});

test.each([
  ['', false],
  ['identity', false],
  ['br', false],
  ['gzip;q=0', false],
  ['*;q=0.1', true],
  ['*, gzip; q=0', false],
  ['GZIP', true],
])('who accepts "%s" is given gzip: %s', async (accepted, isGiven) => {
  const { response, bytes } = await ask(accepted);
  expect(response.headers.get('content-encoding')).toBe(isGiven ? 'gzip' : null);
  expect(response.headers.get('vary')).toBe('accept-encoding');
  if (!isGiven) expect(bytes.toString()).toBe(text);
});

test.each([
  ['/studio/[institution]/waves/[wave]', 'text/html; charset=utf-8'],
  ['/studio/[institution]/waves/[wave]/live', 'text/event-stream'],
  ['/(public)/s/[slug]', 'application/json'],
])('an answer of %s that is %s stays as it is', async (route, type) => {
  const { response, bytes } = await ask('gzip', route, type);
  expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([null, null]);
  expect(bytes.toString()).toBe(text);
});
