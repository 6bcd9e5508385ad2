import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { answerRequest } from './answer-request.ts';
import { createLog } from './log.ts';

function listen(language: 'id' | 'en') {
  let text = '';
  const log = createLog({ write: (line) => (text += line) });
  const url = new URL('http://localhost/studio/contoh');
  const event = {
    locals: { application: { log }, requestId: 'r1', language },
    request: new Request(url),
    route: { id: '/studio/[institution]' },
    url,
  } as unknown as RequestEvent;
  const lines = () =>
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as object);
  return { event, lines };
}

test('a fault on the way to the pages is answered in words, with the safety headers, and stands in the log with its line', async () => {
  const { event, lines } = listen('id');
  const response = await answerRequest(event, () => Promise.reject(new TypeError('the database is away')));
  expect(response.status).toBe(500);
  const text = await response.text();
  expect(text).toContain('Ada yang rusak di pihak kami');
  expect(text).toContain('Nomor permintaan: r1');
  expect(text).not.toContain('the database is away');
  expect(response.headers.get('x-request-id')).toBe('r1');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(lines()).toMatchObject([
    { level: 'error', requestId: 'r1', err: { type: 'TypeError' }, msg: 'fault' },
    { level: 'info', requestId: 'r1', status: 500, msg: 'request' },
  ]);
});

const html = { 'content-type': 'text/html; charset=utf-8' };

test('what SvelteKit refuses in its own words is refused in ours', async () => {
  const { event } = listen('en');
  const kits = new Response('<h1>404</h1>Not Found', { status: 404, headers: html });
  const response = await answerRequest(event, async () => kits);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('There is no page at this address');
  const other = await answerRequest(event, async () => new Response('', { status: 405, headers: html }));
  expect(await other.text()).toContain('This request cannot be met');
});

test('a page, a file and what was asked for as JSON stay as they are', async () => {
  const { event } = listen('en');
  const page = { ...html, 'content-security-policy': "default-src 'none'" };
  for (const [status, headers] of [
    [404, page],
    [200, html],
    [409, { 'content-type': 'application/json' }],
  ] as const) {
    const response = await answerRequest(event, async () => new Response('as it was', { status, headers }));
    expect([response.status, await response.text()]).toEqual([status, 'as it was']);
  }
});
