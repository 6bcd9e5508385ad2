import { openDatabase } from '@minat/institution/database';
import { expect, test } from 'vitest';
import { checkReady } from './check-ready.ts';

test('ready while the database answers, and not once the server is about to stop', async () => {
  const database = await openDatabase(':memory:');
  const stop = new AbortController();
  await database.whole.schema.createTable('institution').addColumn('id', 'text').execute();
  expect(await checkReady({ database, stopping: stop.signal })).toBe('ready');
  stop.abort();
  expect(await checkReady({ database, stopping: stop.signal })).toBe('stopping');
  await database.close();
});

test('a database that fails is not waited for', async () => {
  const database = await openDatabase('postgres://minat@127.0.0.1:1/minat');
  expect(await checkReady({ database, stopping: new AbortController().signal })).toBe('databaseSilent');
  await database.close();
});
