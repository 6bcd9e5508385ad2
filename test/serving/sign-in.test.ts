import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type StartedApplication, startApplication } from '../start-application.ts';
import { type Fields, openClient, owner, setUpOwner } from '../web-client.ts';

vi.setConfig({ testTimeout: 60_000 });

const account = { email: owner.email, password: owner.password };

async function start(environment: Fields = {}): Promise<StartedApplication> {
  const server = await startApplication(environment);
  onTestFinished(async () => {
    await server.stop();
  });
  return server;
}

const setUpPath = ({ output }: StartedApplication) => /\/set-up\/[\w-]{43}/.exec(output())![0];

/** Wrong passwords, one after another and without cookies, each with headers of its own; gives the statuses. */
async function guess(
  { address }: StartedApplication,
  count: number,
  headers: (n: number) => Fields,
): Promise<number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const { status } = await openClient(address).post('/sign-in', { ...account, password: 'a guess' }, headers(n));
    statuses.push(status);
  }
  return statuses;
}

/** What came with the session's cookie, without its name, value and age. */
function sessionFlags(response: Response): string[] {
  const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith('minat.session_token='))!;
  const flags = line
    .split('; ')
    .slice(1)
    .map((flag) => flag.toLowerCase());
  return flags.filter((flag) => !flag.startsWith('max-age')).toSorted();
}

const whereTo = ({ status, headers }: Response) => [status, headers.get('location')];

test('straight from the network', async () => {
  const server = await start();
  const client = openClient(server.address);
  const path = setUpPath(server);
  const foreign = [
    'http://evil.example',
    'null',
    `${server.address}.evil.example`,
    server.address.replace('http', 'https'),
  ];
  for (const origin of foreign) expect((await client.post(path, owner, { origin })).status, origin).toBe(403);
  const made = await client.post(path, owner);
  expect(whereTo(made)).toEqual([303, `/studio/${owner.slug}`]);
  expect(sessionFlags(made)).toEqual(['httponly', 'path=/', 'samesite=lax']);
  expect((await client.post(path, owner)).status).toBe(410);

  const studio = `/studio/${owner.slug}`;
  expect((await client.get(studio)).status).toBe(200);
  expect((await client.get('/studio/other')).status).toBe(404);
  const stranger = openClient(server.address);
  expect(whereTo(await stranger.get(`${studio}?page=2`))).toEqual([
    303,
    `/sign-in?next=${encodeURIComponent(`${studio}?page=2`)}`,
  ]);

  // No proxy is trusted here: what such headers say is nothing.
  const forged = (n: number) => ({ 'x-forwarded-for': `203.0.113.${n}`, 'x-minat-address': `203.0.113.${n}` });
  expect(await guess(server, 4, forged)).toEqual([401, 401, 401, 429]);
  const right = await stranger.post('/sign-in', account);
  expect([right.status, right.headers.getSetCookie()]).toEqual([429, []]);
  expect(await right.text()).toMatch(/Coba lagi dalam \d+ detik/);

  expect((await client.post('/sign-out', {}, { origin: 'http://evil.example' })).status).toBe(403);
  expect((await client.get(studio)).status).toBe(200);
  const before = client.at(server.address);
  expect(whereTo(await client.post('/sign-out'))).toEqual([303, '/sign-in']);
  expect([(await client.get(studio)).status, (await before.get(studio)).status]).toEqual([303, 303]);
});

test('behind a proxy that is trusted', async () => {
  const server = await start({ MINAT_TRUST_PROXY: '1' });
  const proxied = {
    origin: 'https://minat.example',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'minat.example',
  };
  const made = await openClient(server.address).post(setUpPath(server), owner, proxied);
  expect(made.status).toBe(303);
  expect(sessionFlags(made)).toEqual(['httponly', 'path=/', 'samesite=lax', 'secure']);

  const from = (last: string) => (n: number) => ({ ...proxied, 'x-forwarded-for': `198.51.100.${n}, ${last}` });
  expect(await guess(server, 4, from('203.0.113.7'))).toEqual([401, 401, 401, 429]);
  expect(await guess(server, 1, from('203.0.113.8'))).toEqual([401]);
  const right = await openClient(server.address).post('/sign-in?next=/account', account, from('203.0.113.9')(1));
  expect(whereTo(right)).toEqual([303, '/account']);
  expect(sessionFlags(right)).toContain('secure');
});

test('by a link of the command, once, and with a new password', async () => {
  const server = await start();
  await setUpOwner(openClient(server.address), server.output());
  const run = (email: string) =>
    promisify(execFile)(process.execPath, ['--conditions=minat', 'apps/web/sign-in-link.ts', email], {
      env: { PATH: process.env.PATH, MINAT_DATA: server.dataFolder },
    }).catch((end: { readonly code: number; readonly stdout: string }) => end);
  expect(await run('nobody@example.org')).toMatchObject({ code: 1, stdout: '' });
  const { pathname } = new URL((await run(owner.email.toUpperCase())).stdout);

  const client = openClient(server.address);
  for (let preview = 0; preview < 2; preview += 1) expect((await client.get(pathname)).status).toBe(200);
  expect((await client.post(pathname, { newPassword: 'pendek' })).status).toBe(400);
  expect(whereTo(await client.post(pathname, { newPassword: 'sandi yang baru' }))).toEqual([303, '/studio']);
  expect((await client.get(`/studio/${owner.slug}`)).status).toBe(200);
  expect((await openClient(server.address).post(pathname, { newPassword: '' })).status).toBe(410);
  const stranger = openClient(server.address);
  expect((await stranger.post('/sign-in', account)).status).toBe(401);
  expect((await stranger.post('/sign-in', { ...account, password: 'sandi yang baru' })).status).toBe(303);
});
