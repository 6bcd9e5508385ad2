import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeTestDatabase, prepareServer } from '../make-test-database.ts';
import { type StartedApplication, startApplication } from '../start-application.ts';
import { openClient, owner, setUpOwner, type WebClient } from '../web-client.ts';

vi.setConfig({ testTimeout: 60_000 });

let one: StartedApplication;
let two: StartedApplication;
let signedIn: WebClient;

beforeAll(async () => {
  await prepareServer('postgres');
  const { where } = await makeTestDatabase('postgres');
  const environment = { DATABASE_URL: where, MINAT_SECRET: 'the secret that both servers were given' };
  // At the same moment, on a database without tables.
  [one, two] = await Promise.all([startApplication(environment), startApplication(environment)]);
  signedIn = openClient(one.address);
  await setUpOwner(signedIn, one.output());
});

afterAll(async () => {
  await Promise.all([one.stop(), two.stop()]);
});

test('who signs in at one server goes on at the other, and signs out of both', async () => {
  const client = openClient(one.address);
  expect((await client.post('/sign-in', owner)).status).toBe(303);
  const elsewhere = client.at(two.address);
  const page = await elsewhere.get(`/studio/${owner.slug}`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(owner.institutionName)]);
  await elsewhere.post('/sign-out');
  expect((await client.get(`/studio/${owner.slug}`)).headers.get('location')).toContain('/sign-in');
  expect((await signedIn.get(`/studio/${owner.slug}`)).status).toBe(200);
});

test('the set-up link of the other is used up as well', async () => {
  const path = /\/set-up\/[\w-]+/.exec(two.output())![0];
  const late = await openClient(two.address).post(path, { ...owner, slug: 'lain', email: 'lain@example.org' });
  expect(late.status).toBe(410);
});

test('wrong passwords are counted over both', async () => {
  const attempts: number[] = [];
  for (const { address } of [one, two, one, two, one, two]) {
    attempts.push((await openClient(address).post('/sign-in', { ...owner, password: 'salah sama sekali' })).status);
  }
  expect(attempts[0]).toBe(401);
  expect(attempts.at(-1)).toBe(429);
});

test('one stops, the other goes on', async () => {
  expect(await one.stop()).toBe(0);
  expect((await signedIn.at(two.address).get(`/studio/${owner.slug}`)).status).toBe(200);
});
