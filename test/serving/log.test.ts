import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type StartedApplication, startApplication } from '../start-application.ts';
import { openClient, owner, setUpOwner } from '../web-client.ts';

vi.setConfig({ testTimeout: 60_000 });

let application: StartedApplication;
const secret = 'the-secret-that-signs-everything-here';

beforeAll(async () => {
  application = await startApplication({ MINAT_SECRET: secret });
});
afterAll(() => application.stop());

/** The log alone: what is said to whoever started the server is no line of JSON. */
const logLines = (): Record<string, unknown>[] =>
  application
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('the log says what was asked by route, and nothing of who asked and what was sent', async () => {
  const client = openClient(application.address);
  const token = /set-up\/([\w-]+)/.exec(application.output())![1]!;
  await client.get(`/set-up/${token}?from=poster`);
  await setUpOwner(client, application.output());
  await client.get(`/studio/${owner.slug}`, { 'user-agent': 'Peramban/1.0', 'x-forwarded-for': '203.0.113.77' });
  const other = openClient(application.address);
  await other.post('/sign-in', { email: owner.email, password: 'kata sandi yang salah' });
  await other.post('/sign-in', { email: 'tidak.ada@example.org', password: 'kata sandi yang salah' });
  await client.get('/enter/9fK2mQ7xWc31LpZ0aYtR5e');
  await client.get('/not/a/page?email=x%40example.org');
  await client.post('/sign-out');

  const lines = logLines();
  const asked = lines.filter(({ msg }) => msg === 'request');
  expect(asked.map(({ method, route, status }) => [method, route, status])).toEqual([
    ['GET', '/(entry)/set-up/[token]', 200],
    ['POST', '/(entry)/set-up/[token]', 303],
    ['GET', '/studio/[institution]', 200],
    ['POST', '/(entry)/sign-in', 401],
    ['POST', '/(entry)/sign-in', 401],
    ['GET', '/(entry)/enter/[token]', 200],
    ['GET', null, 404],
    ['POST', '/sign-out', 303],
  ]);
  for (const line of asked) {
    expect(Object.keys(line)).toEqual([
      ...['level', 'time', 'pid', 'requestId', 'method', 'route', 'status', 'ms', 'msg'],
    ]);
  }
  const log = application.output().replaceAll(/^.*\/set-up\/.*$/gm, '');
  const hidden = [secret, token, owner.email, owner.password, owner.name, owner.slug, ...client.cookies.values()];
  for (const value of [
    ...hidden,
    'tidak.ada',
    'sandi',
    '203.0.113.77',
    'Peramban',
    'poster',
    '9fK2mQ7x',
    '127.0.0.1"',
  ]) {
    expect(log).not.toContain(value);
  }
});

test('the number that an answer carries finds its line', async () => {
  const response = await openClient(application.address).get('/readyz');
  const number = response.headers.get('x-request-id');
  expect(logLines().filter(({ requestId }) => requestId === number)).toMatchObject([{ route: '/readyz', status: 200 }]);
});

test('a form that is too large is refused in words', async () => {
  const response = await openClient(application.address).post('/sign-in', { email: 'x'.repeat(70_000), password: 'x' });
  expect(response.status).toBe(413);
  expect(await response.text()).toContain('terlalu besar: paling banyak 64 kB');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});
