import { sql } from 'kysely';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { dialects, makeTestDatabase, prepareServer } from '../../../../test/make-test-database.ts';
import { inTransaction } from './in-transaction.ts';
import { isUniqueViolation } from './is-unique-violation.ts';
import { type Dialect, openDatabase } from './open-database.ts';
import type { Tables } from './tables.ts';
import { transact } from './transact.ts';

type WithWords = Tables & { readonly word: { readonly text: string } };

async function openWithNames(dialect: Dialect) {
  const { where, remove } = await makeTestDatabase(dialect);
  const { whole, close } = await openDatabase(where);
  onTestFinished(async () => {
    await close();
    await remove();
  });
  await sql`create table word (text text not null unique)`.execute(whole);
  const db = whole.$extendTables<{ word: { text: string } }>();
  const words = async () => (await db.selectFrom('word').select('text').execute()).map(({ text }) => text);
  return { db, words };
}

describe.each(dialects)('a transaction that may refuse, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('keeps what an outcome that is ok has changed', async () => {
    const { db, words } = await openWithNames(dialect);
    const outcome = await transact(db, async (trx) => {
      await trx.insertInto('word').values({ text: 'kept' }).execute();
      return { ok: true, count: 1 };
    });
    expect([outcome, await words()]).toEqual([{ ok: true, count: 1 }, ['kept']]);
  });

  it('takes back what was changed before a refusal, which it hands on, or before a fault, which it throws', async () => {
    const { db, words } = await openWithNames(dialect);
    const refuse = transact(db, async (trx) => {
      await trx.insertInto('word').values({ text: 'refused' }).execute();
      return { ok: false, code: 'too-late' };
    });
    expect(await refuse).toEqual({ ok: false, code: 'too-late' });
    const fail = transact(db, async (trx): Promise<{ ok: true }> => {
      await trx.insertInto('word').values({ text: 'failed' }).execute();
      throw new Error('a fault');
    });
    await expect(fail).rejects.toThrow('a fault');
    expect(await words()).toEqual([]);
  });

  it('is a part of the transaction in which it is called, and goes or stays with it', async () => {
    const { db, words } = await openWithNames(dialect);
    const both = (...texts: readonly string[]) =>
      transact(db, async (trx) => {
        for (const text of texts) {
          const outcome = await transact<WithWords, { ok: boolean }>(trx, async (same) => {
            await inTransaction<WithWords, unknown>(same, (still) =>
              still.insertInto('word').values({ text }).execute(),
            );
            return { ok: text !== 'refused' };
          });
          if (!outcome.ok) return outcome;
        }
        return { ok: true };
      });
    expect(await both('one', 'refused')).toEqual({ ok: false });
    expect(await words()).toEqual([]);
    expect(await both('one', 'two')).toEqual({ ok: true });
    expect(await words()).toEqual(['one', 'two']);
  });

  it('tells the violation of a unique value from any other fault', async () => {
    const { db } = await openWithNames(dialect);
    const add = (text: string | null) =>
      sql`insert into word values (${text})`.execute(db).then(
        () => undefined,
        (fault: unknown) => fault,
      );
    expect(await add('one')).toBeUndefined();
    const twice = await add('one');
    expect(isUniqueViolation(twice)).toBe(true);
    expect(isUniqueViolation(new Error('wrapped', { cause: twice }))).toBe(true);
    expect(isUniqueViolation(await add(null))).toBe(false);
    expect(isUniqueViolation('one')).toBe(false);
  });
});
