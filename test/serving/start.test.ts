import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeTestDatabase, prepareServer } from '../make-test-database.ts';
import { failToStart, startApplication } from '../start-application.ts';

// Each test starts a process or two.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'minat-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const newFolder = (): Promise<string> => mkdtemp(join(folder, 'data-'));

/** One sentence in each language, and no stack. */
function expectTwoSentences(words: string, id: RegExp, en: RegExp): void {
  const lines = words.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(id);
  expect(lines[1]).toMatch(en);
}

test('a start says where it answers in both languages, and a second one on its port says that it is taken', async () => {
  const server = await startApplication({ MINAT_DATA: await newFolder() });
  const { port } = new URL(server.address);
  const words = server.output();
  expect(words).toContain(`Minat siap di http://localhost:${port} (`);
  expect(words).toContain(`Minat is ready at http://localhost:${port} (`);
  expect(words).toContain(`http://localhost:${port}/set-up/`);
  expect((await fetch(server.address)).status).toBe(200);
  expect(await (await fetch(`${server.address}/healthz`)).text()).toBe('ok\n');
  expect(await (await fetch(`${server.address}/readyz`)).text()).toBe('ready\n');

  const second = await failToStart({ MINAT_DATA: await newFolder(), PORT: port });
  expect(second.code).toBe(1);
  expectTwoSentences(second.output, /^Port \d+ sedang dipakai/, /^Port \d+ is used by another program/);
  expect(await server.stop()).toBe(0);
});

test('a folder that cannot be written to', async () => {
  const file = join(await newFolder(), 'file');
  await writeFile(file, '');
  const end = await failToStart({ MINAT_DATA: join(file, 'data') });
  expect(end.code).toBe(1);
  expectTwoSentences(end.output, /^Folder .*data tidak dapat ditulisi/, /^The folder .*data cannot be written to/);
});

test('a file that is no database', async () => {
  const data = await newFolder();
  await writeFile(join(data, 'minat.db'), 'this is no database, and longer than the header of one: '.repeat(20));
  const end = await failToStart({ MINAT_DATA: data });
  expect(end.code).toBe(1);
  expectTwoSentences(end.output, /minat\.db bukan basis data/, /minat\.db is no database/);
});

test('a database that is newer than the program is left alone', async () => {
  const data = await newFolder();
  const database = new DatabaseSync(join(data, 'minat.db'));
  database.exec('create table migration (name text primary key not null, checksum text not null, at text not null)');
  database.exec("insert into migration values ('999-later', 'x', '2026-01-01T00:00:00.000Z')");
  database.close();
  const end = await failToStart({ MINAT_DATA: data });
  expect(end.code).toBe(1);
  expectTwoSentences(end.output, /lebih baru daripada program \(999-later\)/, /newer than the program \(999-later\)/);
});

const MINAT_SECRET = 'a secret of at least 32 characters';

test('a PostgreSQL that is not there, and its password is not said', async () => {
  const DATABASE_URL = 'postgres://minat:sandi-rahasia@127.0.0.1:1/minat';
  const end = await failToStart({ MINAT_DATA: await newFolder(), DATABASE_URL, MINAT_SECRET });
  expect(end.code).toBe(1);
  expectTwoSentences(end.output, /127\.0\.0\.1:1\/minat tidak menjawab/, /127\.0\.0\.1:1\/minat does not answer/);
  expect(end.output).not.toContain('sandi-rahasia');
});

test('a PostgreSQL without that database, and one with another password', async () => {
  await prepareServer('postgres');
  const { where } = await makeTestDatabase('postgres');
  const data = { MINAT_DATA: await newFolder(), MINAT_SECRET };
  const missing = await failToStart({ ...data, DATABASE_URL: `${where}_missing` });
  expectTwoSentences(missing.output, /belum ada/, /There is no database/);
  const refused = await failToStart({ ...data, DATABASE_URL: where.replace(/:[0-9a-f]+@/, ':wrong@') });
  expectTwoSentences(refused.output, /menolak pengguna/, /refuses the user/);
  expect([missing.code, refused.code]).toEqual([1, 1]);
});

test('a setting that cannot be right', async () => {
  const end = await failToStart({ MINAT_DATA: await newFolder(), MINAT_DEMO: 'ya' });
  expect(end.code).toBe(1);
  expectTwoSentences(end.output, /^Pengaturan MINAT_DEMO harus 0 atau 1/, /^The setting MINAT_DEMO has to be 0 or 1/);
});
