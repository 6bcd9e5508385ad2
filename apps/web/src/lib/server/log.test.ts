import { expect, test } from 'vitest';
import { createLog } from './log.ts';

function listen(isTTY: boolean): { readonly log: ReturnType<typeof createLog>; readonly text: () => string } {
  let text = '';
  const log = createLog({ isTTY, write: (line) => (text += line) });
  return { log, text: () => text };
}

test('a line is JSON with a level in words and a time in UTC, and nothing of the machine', () => {
  const { log, text } = listen(false);
  log.info({ route: '/s/[slug]', status: 200, ms: 3 }, 'request');
  const line = JSON.parse(text()) as Record<string, unknown>;
  expect(Object.keys(line)).toEqual(['level', 'time', 'pid', 'route', 'status', 'ms', 'msg']);
  expect(line).toMatchObject({ level: 'info', route: '/s/[slug]', msg: 'request' });
  expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
});

test('of an error: kind, words, code, stack and cause; not what a database adds beside it', () => {
  const { log, text } = listen(false);
  const cause = new TypeError('the cause');
  const error = Object.assign(new Error('duplicate key, budi@example.org', { cause }), {
    code: '23505',
    detail: 'Key (email)=(siti@example.org) already exists.',
  });
  log.error({ err: error }, 'fault');
  const { err } = JSON.parse(text()) as { readonly err: Record<string, unknown> };
  expect(err).toMatchObject({ type: 'Error', message: 'duplicate key, [e-mail]', code: '23505' });
  expect(err.stack).toContain('log.test.ts');
  expect(err.cause).toMatchObject({ type: 'TypeError', message: 'the cause' });
  expect(text()).not.toMatch(/budi|siti/);
});

test('what is thrown and is no error is not repeated', () => {
  const { log, text } = listen(false);
  log.error({ err: 'siti@example.org' }, 'fault');
  expect(JSON.parse(text())).toMatchObject({ err: { type: 'string' } });
  expect(text()).not.toContain('siti');
});

test('a terminal is told what is wrong, in words, and no more', () => {
  const { log, text } = listen(true);
  log.info({ route: '/', status: 200 }, 'request');
  expect(text()).toBe('');
  log.error({ route: '/', requestId: 'r1', err: new Error('broken') }, 'fault');
  expect(text()).toMatch(/^error: fault \(\/, r1\)\nError: broken\n {4}at /);
});
