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
const logLines = ({ output } = application): Record<string, unknown>[] =>
  output()
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

test('nothing of an answer, a receipt, or a link that lets in is in the log either', async () => {
  const demonstration = await startApplication({ MINAT_DEMO: '1', MINAT_SECRET: secret });
  const said = demonstration.output();
  const [enter, slug] = [/enter\/([\w-]+)/.exec(said)![1]!, /\/s\/(\w+)/.exec(said)![1]!];
  const owner = openClient(demonstration.address);
  expect((await owner.post(`/enter/${enter}`, { newPassword: '' })).status).toBe(303);
  expect((await owner.get('/studio/contoh')).status).toBe(200);

  const respondent = openClient(demonstration.address);
  const tokenOf = (html: string): string => /name="token" value="([^"]+)"/.exec(html)![1]!;
  const opening = tokenOf(await (await respondent.get(`/s/${slug}?fbclid=kenalan`)).text());
  const begun = { token: opening, language: 'id', consent: 'yes', age: 'yes', script: '1' };
  const journey = tokenOf(await (await respondent.post(`/s/${slug}?/begin`, begun)).text());
  const answers = { token: journey, 'a.ent1': '5', 'a.open': 'tetangga saya bernama Sutarno' };
  expect((await respondent.post(`/s/${slug}?/send`, answers)).status).toBe(400); // too quick
  await respondent.post('/withdraw?/find', { code: '4N5X-BF75-NJ0Y' });
  await respondent.post('/withdraw?/confirm', { code: '4N5X-BF75-NJ0Y' });

  const log = JSON.stringify(logLines(demonstration));
  expect(log).toContain('/(public)/s/[slug]');
  const cookies = [...owner.cookies.values(), ...respondent.cookies.values()].filter((value) => value.length > 2);
  for (const value of [...[enter, slug, opening, journey], ...cookies, '4N5X', 'Sutarno', 'kenalan', 'contoh']) {
    expect(log).not.toContain(value);
  }
  await demonstration.stop();
});
