import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CompiledQuery, type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dialects, makeTestDatabase, type TestDatabase } from '../../../../test/make-test-database.ts';
import { shapes } from './fixtures/query-shapes.ts';
import { refusedQueries } from './fixtures/refused-queries.ts';
import {
  asRoom,
  bind,
  everything,
  fill,
  makeTables,
  ours,
  type Room,
  type Rows,
  theirs,
} from './fixtures/two-tables.ts';
import { forInstitution } from './for-institution.ts';
import { migrate } from './migrate.ts';
import { type Database, openDatabase } from './open-database.ts';
import { createStamp } from './stamp.ts';

const numbers = (result: unknown): string =>
  JSON.stringify(result, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value));

/** Posts and comments of two institutions whose ids of posts never meet, but whose comments' do. */
function rowsOf(parity: 0 | 1): fc.Arbitrary<Rows> {
  const id = fc.nat(6).map((n) => 2 * n + parity);
  const word = fc.constantFrom('x', 'y', 'new');
  const posts = fc.uniqueArray(fc.record({ id, title: word, score: fc.nat(5) }), {
    selector: (row) => row.id,
    maxLength: 5,
  });
  const comments = fc.uniqueArray(fc.record({ id: fc.nat(9), post_id: fc.nat(12), body: word }), {
    selector: (row) => row.id,
    maxLength: 6,
  });
  return fc.record({ posts, comments });
}

describe.each(dialects)('a database bound to one institution, on %s', (dialect) => {
  let made: TestDatabase;
  let alone: TestDatabase;
  let shared: Database;
  let single: Database;

  beforeAll(async () => {
    [made, alone] = [await makeTestDatabase(dialect), await makeTestDatabase(dialect)];
    [shared, single] = [await openDatabase(made.where), await openDatabase(alone.where)];
    for (const { whole } of [shared, single]) for (const table of makeTables) await sql.raw(table).execute(whole);
    // What is shown here is not whether it lasts.
    if (dialect === 'sqlite')
      for (const { whole } of [shared, single]) await sql`pragma synchronous = off`.execute(whole);
  });
  afterAll(async () => {
    await shared.close();
    await single.close();
    await made.remove();
    await alone.remove();
  });
  beforeEach(async () => {
    for (const { whole } of [shared, single]) {
      await asRoom(whole).deleteFrom('post').execute();
      await asRoom(whole).deleteFrom('comment').execute();
    }
  });

  const mine: Rows = {
    posts: [
      { id: 2, title: 'a', score: 1 },
      { id: 4, title: 'b', score: 5 },
      { id: 6, title: 'c', score: 3 },
    ],
    comments: [
      { id: 1, post_id: 2, body: 'x' },
      { id: 2, post_id: 4, body: 'y' },
      { id: 3, post_id: 3, body: 'on a post of theirs' },
    ],
  };
  const other: Rows = {
    posts: [
      { id: 3, title: 'secret', score: 4 },
      { id: 5, title: 'secret', score: 0 },
    ],
    comments: [
      { id: 1, post_id: 2, body: 'secret on a post of ours' },
      { id: 2, post_id: 3, body: 'secret' },
      { id: 9, post_id: 6, body: 'secret' },
    ],
  };

  /** The shape's answer and what it leaves are those of our rows alone; their rows are as they were. */
  async function holds(
    shape: (db: Kysely<Room>, n: number) => Promise<unknown>,
    n: number,
    a: Rows,
    b: Rows,
  ): Promise<void> {
    await fill(asRoom(shared.whole), ours, a);
    await fill(asRoom(shared.whole), theirs, b);
    await fill(asRoom(single.whole), ours, a);
    const before = await everything(asRoom(shared.whole), theirs);
    const expected = await shape(asRoom(single.whole), n);
    expect(numbers(await shape(bind(asRoom(shared.whole), ours), n))).toBe(numbers(expected));
    expect(await everything(asRoom(shared.whole), ours)).toEqual(await everything(asRoom(single.whole), ours));
    expect(await everything(asRoom(shared.whole), theirs)).toEqual(before);
  }

  it.each(Object.keys(shapes))('%s', async (name) => {
    await holds(shapes[name]!, 2, mine, other);
  });

  it('inserts as its own, in every form', async () => {
    const db = bind(asRoom(shared.whole), ours);
    await fill(asRoom(shared.whole), theirs, other);
    await db.insertInto('post').values({ id: 2, title: 'one', score: 1 }).execute();
    await db
      .insertInto('comment')
      .values([
        { id: 1, post_id: 2, body: 'two' },
        { id: 2, post_id: 2, body: 'three' },
      ])
      .execute();
    await db
      .insertInto('comment')
      .values((eb) => ({
        id: eb.selectFrom('post').select((of) => of.fn.max('post.id').as('m')),
        post_id: 2,
        body: 'four',
      }))
      .onConflict((on) => on.doNothing())
      .execute();
    const copied = db
      .insertInto('comment')
      .columns(['id', 'post_id', 'body'])
      .expression((eb) => eb.selectFrom('comment').select((of) => [of('id', '+', 10).as('id'), 'post_id', 'body']))
      .onConflict((on) => on.columns(['owner', 'id']).doNothing())
      .returning(['id', 'owner']);
    expect((await copied.execute()).toSorted((a, b) => a.id - b.id)).toEqual([
      { id: 11, owner: ours },
      { id: 12, owner: ours },
    ]);
    expect(await everything(asRoom(shared.whole), theirs)).toEqual({ posts: other.posts, comments: other.comments });
    expect((await everything(asRoom(shared.whole), ours)).comments.map(({ body }) => body)).toEqual([
      'two',
      'three',
      'two',
      'three',
    ]);
  });

  it("changes its own row at a conflict, never another institution's", async () => {
    await fill(asRoom(shared.whole), ours, mine);
    await fill(asRoom(shared.whole), theirs, other);
    const db = bind(asRoom(shared.whole), ours);
    const put = (id: number) =>
      db
        .insertInto('post')
        .values({ id, title: 'taken', score: 9 })
        .onConflict((on) => on.column('id').doUpdateSet((eb) => ({ title: eb.ref('excluded.title') })))
        .returning('id')
        .execute();
    expect(await put(4)).toEqual([{ id: 4 }]);
    expect(await put(3)).toEqual([]);
    const either = db
      .insertInto('post')
      .values({ id: 5, title: 'taken', score: 9 })
      .onConflict((on) =>
        on
          .column('id')
          .doUpdateSet({ title: 'taken' })
          .where((eb) => eb.or([eb('post.score', '>=', 0), eb('post.score', '<', 0)])),
      );
    await either.execute();
    expect((await everything(asRoom(shared.whole), theirs)).posts).toEqual(other.posts);
    expect((await everything(asRoom(shared.whole), ours)).posts[1]).toEqual({ id: 4, title: 'taken', score: 5 });
  });

  it('stays bound in a transaction and after a savepoint', async () => {
    await fill(asRoom(shared.whole), ours, mine);
    await fill(asRoom(shared.whole), theirs, other);
    const db = bind(asRoom(shared.whole), ours);
    const inside = await db.transaction().execute((trx) => trx.selectFrom('post').select('id').orderBy('id').execute());
    expect(inside.map(({ id }) => id)).toEqual([2, 4, 6]);
    const controlled = await db.startTransaction().execute();
    const saved = await controlled.savepoint('here').execute();
    await saved.deleteFrom('post').execute();
    await saved.commit().execute();
    expect(await everything(asRoom(shared.whole), theirs)).toEqual(other);
    expect((await everything(asRoom(shared.whole), ours)).posts).toEqual([]);
  });

  it('refuses what it cannot bind, before the database sees it', async () => {
    await fill(asRoom(shared.whole), ours, mine);
    await fill(asRoom(shared.whole), theirs, other);
    const db = bind(asRoom(shared.whole), ours);
    for (const [name, query] of Object.entries(refusedQueries(db))) {
      await expect((async () => query())(), name).rejects.toThrow(RangeError);
    }
    expect(await everything(asRoom(shared.whole), ours)).toEqual(mine);
    expect(await everything(asRoom(shared.whole), theirs)).toEqual(other);
  });

  it('keeps every shape right for any rows', { timeout: 60_000 }, async () => {
    const runs = dialect === 'sqlite' ? 100 : 25;
    const property = fc.asyncProperty(
      fc.constantFrom(...Object.keys(shapes)),
      fc.nat(5),
      rowsOf(0),
      rowsOf(1),
      async (name, n, a, b) => {
        await holds(shapes[name]!, n, a, b);
      },
    );
    await fc.assert(
      property.beforeEach(async () => {
        for (const { whole } of [shared, single]) {
          await asRoom(whole).deleteFrom('post').execute();
          await asRoom(whole).deleteFrom('comment').execute();
        }
      }),
      { numRuns: runs },
    );
  });

  it('uses the indexes of the table that it dissolves', async () => {
    const db = bind(asRoom(shared.whole), ours);
    const query = db
      .selectFrom('post')
      .leftJoin('comment', 'comment.post_id', 'post.id')
      .select(['post.id', 'comment.body'])
      .where('post.id', '=', 2);
    await sql.raw(dialect === 'postgres' ? 'set enable_seqscan = off' : 'analyze').execute(shared.whole);
    const { sql: text, parameters } = query.compile();
    const explain = dialect === 'postgres' ? 'explain' : 'explain query plan';
    const { rows } = await shared.whole.executeQuery(CompiledQuery.raw(`${explain} ${text}`, [...parameters]));
    const plan = JSON.stringify(rows);
    expect(plan).toContain('comment_post');
    expect(plan).not.toMatch(/subquery|materialize|scan post\b/i);
  });
});

describe('forInstitution', () => {
  it('shows the institution itself and its audit trail alone, and makes both its own', async () => {
    const database = await openDatabase(':memory:');
    await migrate(database, () => 0);
    const stamp = createStamp(() => 0);
    for (const [id, slug] of [
      [ours, 'ours'],
      [theirs, 'theirs'],
    ] as const) {
      const db = forInstitution(database.whole, id);
      await db
        .insertInto('institution')
        .values({ name: slug, slug, time_zone: 'Asia/Jakarta', created_at: stamp.time() })
        .execute();
    }
    const db = forInstitution(database.whole, ours);
    await db.updateTable('institution').set({ name: 'renamed' }).execute();
    expect(await db.selectFrom('institution').select(['id', 'name']).execute()).toEqual([
      { id: ours, name: 'renamed' },
    ]);
    const all = await database.whole.selectFrom('institution').select('name').orderBy('name').execute();
    expect(all.map(({ name }) => name)).toEqual(['renamed', 'theirs']);
    await database.close();
  });

  it('is not taken off again by any room', () => {
    const files = globSync(['packages/*/src/**/*.{ts,svelte}', 'apps/*/src/**/*.{ts,svelte}']);
    const sources = files.filter((file) => !/\.test\.ts$|institution\/src\/database\//.test(file));
    expect(sources.length).toBeGreaterThan(100);
    const loose = /\bwithoutPlugins\b|\bCompiledQuery\b|\bgetExecutor\b/;
    expect(sources.filter((file) => loose.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('refuses what is no id', async () => {
    const database = await openDatabase(':memory:');
    expect(() => forInstitution(database.whole, "' or 1=1")).toThrow(RangeError);
    await database.close();
  });
});
