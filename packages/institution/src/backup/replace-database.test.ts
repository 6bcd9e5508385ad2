import { existsSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test, vi } from 'vitest';
import { prepareServer } from '../../../../test/make-test-database.ts';
import { migrate, openDatabase } from '../database/index.ts';
import { clock, fill, newDatabase, within } from './fixtures/filled-database.ts';
import { replaceDatabase } from './replace-database.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, rename: vi.fn(real.rename) };
});
vi.setConfig({ testTimeout: 60_000 });

test('on postgres a server is seen by whatever name, and none can begin while it is restored', async () => {
  await prepareServer('postgres');
  const where = await newDatabase('postgres');
  await within(where, (database) => migrate(database, clock));
  const server = await openDatabase(`${where}?application_name=other`);
  await server.whole.selectFrom('institution').select('id').execute();
  expect(await replaceDatabase(where, 'a', async () => 'filled')).toBe('in-use');
  await server.close();
  const replaced = await replaceDatabase(where, 'b', async ({ old }) => {
    const early = await openDatabase(where);
    const asked = early.whole.selectFrom('institution').select('id').execute();
    await expect(asked).rejects.toMatchObject({ code: '55P03' });
    await early.close();
    expect(await replaceDatabase(where, 'c', async () => 'filled')).toBe('in-use');
    return old;
  });
  expect(replaced).toEqual({ result: where, kept: 'replaced_b' });
  expect(await within(where, (database) => migrate(database, clock))).toMatchObject({ ok: true });
});

test('on sqlite a kill at any step leaves the old database or the new one', async () => {
  const where = await newDatabase('sqlite');
  await within(where, (database) => fill(database, 3));
  const answers = () =>
    within(where, async ({ whole }) => (await whole.selectFrom('response').select('id').execute()).length);
  const refill = ({ fresh }: { readonly fresh: string }) => within(fresh, (database) => fill(database, 5));

  // Stopped instead of the move, as a kill would.
  vi.mocked(rename).mockRejectedValueOnce(new Error('killed'));
  await expect(replaceDatabase(where, 'a', refill)).rejects.toThrow('killed');
  expect(await answers()).toBe(3);

  const { rename: move } = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  const missing: string[] = [];
  vi.mocked(rename).mockImplementation(async (from, to) => {
    await move(from, to);
    if (!existsSync(where)) missing.push(String(from));
  });
  expect(await replaceDatabase(where, 'b', refill)).toMatchObject({ kept: `${where}.replaced-b` });
  expect(missing).toEqual([]);
  expect(await answers()).toBe(5);
  expect((await readdir(dirname(where))).toSorted()).toEqual([
    'minat.db',
    'minat.db.replaced-a',
    'minat.db.replaced-b',
  ]);
});
