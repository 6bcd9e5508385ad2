import { expect, test, vi } from 'vitest';
import { type StartedApplication, startApplication } from '../start-application.ts';

vi.setConfig({ testTimeout: 60_000 });

const owner = { institutionName: 'Lapas Contoh', slug: 'contoh', timeZone: 'Asia/Jakarta', name: 'Siti' };
const account = { email: 'siti@example.org', password: 'kata sandi panjang' };

/** Posts a form as a browser does that shows a page of `origin`. */
function post(url: string, fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
  return fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(url).origin, accept: 'text/html', ...headers },
    body: new URLSearchParams(fields),
  });
}

const setUpPath = ({ output }: StartedApplication) => /\/set-up\/[\w-]{43}/.exec(output())![0];

/** Wrong passwords, one after another, each with headers of its own; gives the statuses. */
async function guess(address: string, tries: readonly Readonly<Record<string, string>>[]): Promise<number[]> {
  const statuses: number[] = [];
  for (const headers of tries) {
    statuses.push((await post(`${address}/sign-in`, { ...account, password: 'a guess of mine' }, headers)).status);
  }
  return statuses;
}

const times = (n: number, of: (k: number) => Readonly<Record<string, string>>) =>
  Array.from({ length: n }, (_, k) => of(k));

/** What came with the session's cookie, without its name and value. */
function sessionFlags(response: Response): string[] {
  const line = response.headers.getSetCookie().find((cookie) => cookie.startsWith('minat.session_token='))!;
  return line
    .split('; ')
    .slice(1)
    .map((flag) => flag.toLowerCase())
    .filter((flag) => !flag.startsWith('max-age'));
}

test('straight from the network', async () => {
  const server = await startApplication();
  const { address } = server;
  try {
    const path = setUpPath(server);
    for (const origin of ['http://evil.example', 'null', `${address}.evil.example`, address.replace('http', 'https')]) {
      expect((await post(`${address}${path}`, { ...owner, ...account }, { origin })).status, origin).toBe(403);
    }
    const made = await post(`${address}${path}`, { ...owner, ...account });
    expect([made.status, made.headers.get('location')]).toEqual([303, '/studio/contoh']);
    expect(sessionFlags(made).toSorted()).toEqual(['httponly', 'path=/', 'samesite=lax']);
    expect((await post(`${address}${path}`, { ...owner, ...account })).status).toBe(410);

    const cookie = made.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const visit = (page: string, headers = {}) => fetch(`${address}${page}`, { headers, redirect: 'manual' });
    expect((await visit('/studio/contoh', { cookie })).status).toBe(200);
    expect((await visit('/studio/other', { cookie })).status).toBe(404);
    const away = await visit('/studio/contoh?page=2');
    expect([away.status, away.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fstudio%2Fcontoh%3Fpage%3D2']);

    // No proxy is trusted here: what such headers say is nothing.
    const forged = (k: number) => ({ 'x-forwarded-for': `203.0.113.${k}`, 'x-minat-address': `203.0.113.${k}` });
    expect(await guess(address, times(4, forged))).toEqual([401, 401, 401, 429]);
    const right = await post(`${address}/sign-in`, account);
    expect(right.status).toBe(429);
    expect(right.headers.getSetCookie()).toEqual([]);
    expect(await right.text()).toMatch(/Coba lagi dalam \d+ detik/);

    const foreign = await post(`${address}/sign-out`, {}, { origin: 'http://evil.example', cookie });
    expect(foreign.status).toBe(403);
    expect((await visit('/studio/contoh', { cookie })).status).toBe(200);
    expect((await post(`${address}/sign-out`, {}, { cookie })).status).toBe(303);
    expect((await visit('/studio/contoh', { cookie })).status).toBe(303);
  } finally {
    await server.stop();
  }
});

test('behind a proxy that is trusted', async () => {
  const server = await startApplication({ MINAT_TRUST_PROXY: '1' });
  const { address } = server;
  try {
    const origin = 'https://minat.example';
    const proxied = { origin, 'x-forwarded-proto': 'https', 'x-forwarded-host': 'minat.example' };
    const made = await post(`${address}${setUpPath(server)}`, { ...owner, ...account }, proxied);
    expect(made.status).toBe(303);
    expect(sessionFlags(made).toSorted()).toEqual(['httponly', 'path=/', 'samesite=lax', 'secure']);

    const from = (last: string) => (k: number) => ({ ...proxied, 'x-forwarded-for': `198.51.100.${k}, ${last}` });
    expect(await guess(address, times(4, from('203.0.113.7')))).toEqual([401, 401, 401, 429]);
    expect(await guess(address, times(1, from('203.0.113.8')))).toEqual([401]);
    const right = await post(`${address}/sign-in?next=/account`, account, from('203.0.113.9')(1));
    expect([right.status, right.headers.get('location')]).toEqual([303, '/account']);
    expect(sessionFlags(right)).toContain('secure');
  } finally {
    await server.stop();
  }
});
