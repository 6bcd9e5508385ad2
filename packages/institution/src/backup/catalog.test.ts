import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { readCatalog } from './catalog.ts';
import { newDatabase, within } from './fixtures/filled-database.ts';

describe.each(dialects)('the catalog of %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  test('names tables after those that they point to, with their columns in order, without the history', async () => {
    await within(await newDatabase(dialect), async ({ whole }) => {
      expect(await readCatalog(whole, dialect)).toEqual([]);
      await sql`create table "zebra" (id text primary key, "camelCase" text)`.execute(whole);
      await sql`create table ant (id text primary key, zebra text references zebra (id), ant text references ant (id))`.execute(
        whole,
      );
      await sql`create table migration (name text primary key)`.execute(whole);
      expect(await readCatalog(whole, dialect)).toEqual([
        { name: 'zebra', columns: ['id', 'camelCase'] },
        { name: 'ant', columns: ['id', 'zebra', 'ant'] },
      ]);
      await sql`alter table zebra add column ant text references ant (id)`.execute(whole);
      await expect(readCatalog(whole, dialect)).rejects.toThrow('needs tables without a circle, got ant, zebra');
    });
  });
});
