import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { createLog } from './log.ts';
import { logFault, logRequest } from './log-request.ts';

function listen() {
  let text = '';
  const log = createLog({ write: (line) => (text += line) });
  const event = {
    locals: { application: { log }, requestId: 'r1' },
    request: new Request('http://localhost/s/k7x2?email=siti', { method: 'POST' }),
    route: { id: '/s/[slug]' },
  } as unknown as RequestEvent;
  return {
    event,
    lines: () =>
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as object),
  };
}

test('an answer is a line: which route, which answer, how long it took', async () => {
  const { event, lines } = listen();
  const response = await logRequest(event, async () => new Response('', { status: 303 }));
  expect(response.status).toBe(303);
  expect(lines()).toMatchObject([{ requestId: 'r1', method: 'POST', route: '/s/[slug]', status: 303, msg: 'request' }]);
});

test('a bug is a line with its stack, under the number that the visitor is shown', () => {
  const { event, lines } = listen();
  const shown = logFault({ kind: 'unknown', error: new TypeError('broken'), event });
  expect(shown).toEqual({ message: 'Internal Error', requestId: 'r1' });
  expect(lines()).toMatchObject([{ level: 'error', requestId: 'r1', route: '/s/[slug]', err: { type: 'TypeError' } }]);
  expect(JSON.stringify(lines())).toContain('log-request.test.ts');
});

test('what a page refuses on purpose is no bug', () => {
  const { event, lines } = listen();
  expect(logFault({ kind: 'app', error: { status: 404, message: 'Not Found' }, event })).toBe(undefined);
  expect(lines()).toEqual([]);
});
