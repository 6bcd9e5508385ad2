import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openDatabase } from '../../packages/institution/src/database/index.ts';
import { enter, may, permissions, type Role, roles } from '../../packages/institution/src/people/index.ts';
import { dialects, makeTestDatabase, prepareServer, type TestDatabase } from '../make-test-database.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';
import { openClient, type WebClient } from '../web-client.ts';
import { listRoutes } from './list-routes.ts';
import { type RouteCase, routeCases, type StudioCase } from './route-cases.ts';
import { type House, type Ids, makeWorld, mark, readHouse, type World } from './world.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const secret = 'the secret of a world for tests alone';

test('every route has a case, and every case a route', async () => {
  expect(Object.keys(routeCases).toSorted()).toEqual(await listRoutes());
});

const isOf = <Kind extends RouteCase['kind']>(kind: Kind) =>
  Object.entries(routeCases).filter(
    (entry): entry is [string, Extract<RouteCase, { readonly kind: Kind }>] => entry[1].kind === kind,
  );
const studioRoutes = isOf('studio');

/** The path of a route at an institution, with the ids of the same or of another. */
function pathOf(key: string, { query }: StudioCase, slug: string, ids: Ids, asked: Ids = ids): string {
  const values: Readonly<Record<string, string>> = { ...ids, institution: slug, format: 'html' };
  const path = key.slice(key.indexOf('/')).replaceAll(/\[(\w+)\]/g, (_, name: string) => values[name]!);
  const search = new URLSearchParams(query(asked)).toString();
  return search === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${search}`;
}

/** Roles from the one that may most to the one that may least. */
const byMight = roles.toSorted((a, b) => count(b) - count(a));
function count(role: Role): number {
  return Object.keys(permissions).filter((permission) => may(role, permission as keyof typeof permissions)).length;
}

describe.each(dialects)('what is asked for on %s', (dialect) => {
  let place: TestDatabase;
  let world: World;
  let application: StartedApplication;
  let close: () => Promise<void>;
  const clients = new Map<string, WebClient>();

  beforeAll(async () => {
    await prepareServer(dialect);
    place = await makeTestDatabase(dialect);
    const database = await openDatabase(place.where);
    close = database.close;
    world = await makeWorld(database, secret);
    for (const house of [world.theirs, world.own]) {
      for (const role of roles) {
        const visitor = { cookies: '', address: '192.0.2.1', userAgent: '' };
        const cookies = await enter(world.people, visitor, house.persons[role]);
        clients.set(
          `${house.slug} ${role}`,
          openClient('', new Map(cookies.map(({ name, value }) => [name, encodeURIComponent(value)]))),
        );
      }
    }
    const where =
      dialect === 'sqlite' ? { MINAT_DATA: place.where.replace(/.minat\.db$/, '') } : { DATABASE_URL: place.where };
    application = await startApplication({ ...where, MINAT_SECRET: secret });
  });
  afterAll(async () => {
    await application.stop();
    await close();
    await place.remove();
  });

  const clientOf = (house: House, role: Role): WebClient =>
    clients.get(`${house.slug} ${role}`)!.at(application.address);

  async function ask(client: WebClient, key: string, path: string, fields: Readonly<Record<string, string>> = {}) {
    const response = key.startsWith('GET') ? await client.get(path) : await client.post(path, fields);
    if (!key.endsWith('/live'))
      return { status: response.status, to: response.headers.get('location'), text: await response.text() };
    await response.body?.cancel();
    return { status: response.status, to: response.headers.get('location'), text: '' };
  }

  test.each([...studioRoutes, ...isOf('self')])('%s sends nobody in particular to sign in', async (key, route) => {
    const nobody = openClient(application.address);
    const path =
      route.kind === 'studio' ? pathOf(key, route, world.theirs.slug, world.theirs.ids) : key.slice(key.indexOf('/'));
    const answer = await ask(nobody, key, path, route.kind === 'studio' ? route.fields(world.theirs.ids) : {});
    expect([answer.status, answer.to]).toEqual([303, expect.stringMatching(/^\/sign-in/)]);
  });

  test.each(studioRoutes)('%s shows and does nothing for a person of another institution', async (key, route) => {
    const { theirs, own } = world;
    const before = await readHouse(theirs);
    const owner = clientOf(own, 'owner');
    const elsewhere = await ask(owner, key, pathOf(key, route, theirs.slug, theirs.ids), route.fields(theirs.ids));
    expect(elsewhere.status).toBe(404);
    expect(elsewhere.text).not.toContain(mark);
    if (/\[(?!institution|format)/.test(key)) {
      const foreign = await ask(owner, key, pathOf(key, route, own.slug, theirs.ids), route.fields(theirs.ids));
      expect(foreign.status).toBe(404);
      expect(foreign.text).not.toContain(mark);
    }
    const mixed = await ask(owner, key, pathOf(key, route, own.slug, own.ids, theirs.ids), route.fields(theirs.ids));
    expect(mixed.status).toBeLessThan(500);
    expect(mixed.text).not.toContain(mark);
    expect(await readHouse(theirs)).toBe(before);
  });

  test.each(['report', 'report.html', 'report.md'])(
    '%s of one is not given to the other, though it is computed',
    async (file) => {
      const { theirs, own } = world;
      const pathIn = (house: House) => `/studio/${house.slug}/waves/${house.ids.wave}/${file}`;
      const get = async (house: House, path: string) => {
        const response = await clientOf(house, 'owner').get(path);
        return { status: response.status, text: await response.text() };
      };
      // The page waits for five seconds, and then says that it is being computed.
      const first = await vi.waitFor(
        async () => {
          const answer = await get(theirs, pathIn(theirs));
          expect(answer.text).toContain(mark);
          return answer;
        },
        { timeout: 50_000 },
      );
      expect(first.status).toBe(200);
      expect((await get(own, pathIn(theirs))).status).toBe(404);
      const ours = await get(own, pathIn(own));
      expect(ours.status).toBe(200);
      expect(ours.text).not.toContain(mark);
      const foreign = await get(own, `/studio/${own.slug}/waves/${theirs.ids.wave}/${file}`);
      expect(foreign.status).toBe(404);
    },
  );

  test.each(studioRoutes)('%s is for the roles that carry its permission', async (key, route) => {
    const { theirs } = world;
    const { permission } = route;
    const path = pathOf(key, route, theirs.slug, theirs.ids);
    const strongest = byMight.find((role) => permission !== null && !may(role, permission));
    if (strongest !== undefined) {
      const before = await readHouse(theirs);
      expect((await ask(clientOf(theirs, strongest), key, path, route.fields(theirs.ids))).status).toBe(403);
      expect(await readHouse(theirs)).toBe(before);
    }
    const weakest = byMight.findLast((role) => permission === null || may(role, permission))!;
    // A form is sent empty: what it would do has its own tests.
    const { status, to } = await ask(clientOf(theirs, weakest), key, path);
    expect([401, 403]).not.toContain(status);
    expect(status).toBeLessThan(500);
    expect(to ?? '').not.toMatch(/^\/sign-in/);
    if (key.startsWith('GET')) expect([200, 303, 409]).toContain(status);
  });

  test.each(isOf('open'))('%s is open, and shows nothing of an institution to a stranger: %o', async (key) => {
    const stranger = openClient(application.address);
    const path = key.slice(key.indexOf('/')).replaceAll(/\[\w+\]/g, 'x');
    const answer = await ask(stranger, key, path, {
      code: '4N5X-BF75-NJ0Y',
      email: 'x@theirs.example',
      password: 'kata sandi',
    });
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain(mark);
  });
});
