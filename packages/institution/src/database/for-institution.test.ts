import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { CompiledQuery, type Generated, type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dialects, makeTestDatabase, type TestDatabase } from '../../../../test/make-test-database.ts';
import { createInstitutionPlugin, forInstitution } from './for-institution.ts';
import { migrate } from './migrate.ts';
import { type Database, openDatabase } from './open-database.ts';
import { createStamp } from './stamp.ts';
import type { WholeDatabase } from './tables.ts';

/** Two tables of a room: posts, and comments on them. `owner` is written by the binding, hence `Generated`. */
type Room = {
  post: { id: number; title: string; score: number; owner: Generated<string> };
  comment: { id: number; post_id: number; body: string; owner: Generated<string> };
};
const owners = { post: 'owner', comment: 'owner' };
const makeTables = [
  'create table post (id integer not null, title text not null, score integer not null, owner text not null, primary key (id))',
  'create table comment (id integer not null, post_id integer not null, body text not null, owner text not null, primary key (owner, id))',
  'create index comment_post on comment (owner, post_id)',
  'create table session (id integer not null, token text not null)',
];
const ours = '018bcfe5-6800-7000-8000-00000000000a';
const theirs = '018bcfe5-6800-7000-8000-00000000000b';

interface Post {
  readonly id: number;
  readonly title: string;
  readonly score: number;
}
interface Comment {
  readonly id: number;
  readonly post_id: number;
  readonly body: string;
}
interface Rows {
  readonly posts: readonly Post[];
  readonly comments: readonly Comment[];
}

const bind = (whole: Kysely<Room>, id: string): Kysely<Room> => whole.withPlugin(createInstitutionPlugin(id, owners));
const asRoom = (whole: WholeDatabase): Kysely<Room> => whole as unknown as Kysely<Room>;

async function fill(whole: Kysely<Room>, owner: string, { posts, comments }: Rows): Promise<void> {
  if (posts.length > 0)
    await whole
      .insertInto('post')
      .values(posts.map((row) => ({ ...row, owner })))
      .execute();
  if (comments.length > 0)
    await whole
      .insertInto('comment')
      .values(comments.map((row) => ({ ...row, owner })))
      .execute();
}

async function everything(whole: Kysely<Room>, owner: string) {
  return {
    posts: await whole
      .selectFrom('post')
      .select(['id', 'title', 'score'])
      .where('owner', '=', owner)
      .orderBy('id')
      .execute(),
    comments: await whole
      .selectFrom('comment')
      .select(['id', 'post_id', 'body'])
      .where('owner', '=', owner)
      .orderBy('id')
      .execute(),
  };
}

/** Every shape in which a query may read or change; each is right when, unbound, it runs on our rows alone. */
const shapes: Readonly<Record<string, (db: Kysely<Room>, n: number) => Promise<unknown>>> = {
  'select all': (db) => db.selectFrom('post').select(['id', 'title']).orderBy('id').execute(),
  'select of everything by an alias': (db) =>
    db.selectFrom('post as p').select(['p.id', 'p.score']).orderBy('p.id').execute(),
  'where with or': (db, n) =>
    db
      .selectFrom('post')
      .select('id')
      .where((eb) => eb.or([eb('score', '>', n), eb('score', '<=', n)]))
      .orderBy('id')
      .execute(),
  'raw where with or': (db) =>
    db.selectFrom('post').select('id').where(sql<boolean>`1 = 1 or 2 = 2`).orderBy('id').execute(),
  'inner join': (db) =>
    db
      .selectFrom('post')
      .innerJoin('comment', 'comment.post_id', 'post.id')
      .select(['post.id', 'comment.body'])
      .orderBy('post.id')
      .orderBy('comment.id')
      .execute(),
  'left join': (db) =>
    db
      .selectFrom('post as p')
      .leftJoin('comment as c', (join) => join.onRef('c.post_id', '=', 'p.id').on('c.body', '<>', 'x'))
      .select(['p.id', 'c.body'])
      .orderBy('p.id')
      .orderBy('c.id')
      .execute(),
  'left join where nothing fits': (db) =>
    db
      .selectFrom('post')
      .leftJoin('comment', 'comment.post_id', 'post.id')
      .select(['post.id'])
      .where('comment.id', 'is', null)
      .orderBy('post.id')
      .execute(),
  'right join': (db) =>
    db
      .selectFrom('comment')
      .rightJoin('post', 'comment.post_id', 'post.id')
      .select(['post.id', 'comment.body'])
      .orderBy('post.id')
      .orderBy('comment.id')
      .execute(),
  'full join': async (db) => {
    const rows = await db
      .selectFrom('post')
      .fullJoin('comment', 'comment.post_id', 'post.id')
      .select(['post.id as p', 'comment.id as c'])
      .execute();
    return rows.map(({ p, c }) => `${p} ${c}`).toSorted();
  },
  'cross join': (db) =>
    db
      .selectFrom(['post as a', 'post as b'])
      .crossJoin('comment as c')
      .select((eb) => eb.fn.countAll().as('n'))
      .execute(),
  'subquery in from': (db, n) =>
    db
      .selectFrom((eb) => eb.selectFrom('post').select(['id', 'score']).where('score', '>', n).as('high'))
      .select('high.id')
      .orderBy('high.id')
      .execute(),
  'subquery in select': (db) =>
    db
      .selectFrom('post')
      .select((eb) => [
        'id',
        eb
          .selectFrom('comment')
          .whereRef('comment.post_id', '=', 'post.id')
          .select((of) => of.fn.countAll().as('n'))
          .as('comments'),
      ])
      .orderBy('id')
      .execute(),
  'subquery without a table of its own': (db) =>
    db
      .selectNoFrom((eb) =>
        eb
          .selectFrom('post')
          .select((of) => of.fn.max('score').as('m'))
          .as('m'),
      )
      .execute(),
  'exists and in': (db) =>
    db
      .selectFrom('post')
      .select('id')
      .where((eb) => eb.not(eb.exists(eb.selectFrom('comment').select('id').whereRef('post_id', '=', 'post.id'))))
      .where((eb) => eb('id', 'not in', eb.selectFrom('comment').select('id')))
      .orderBy('id')
      .execute(),
  'group, having, aggregate': (db, n) =>
    db
      .selectFrom('comment')
      .select((eb) => ['post_id', eb.fn.countAll().as('n')])
      .groupBy('post_id')
      .having((eb) => eb.fn.countAll(), '>', n % 2)
      .orderBy((eb) => eb.selectFrom('post').select((of) => of.fn.countAll().as('c')))
      .orderBy('post_id')
      .execute(),
  'union and except': async (db) => {
    const rows = await db
      .selectFrom('post')
      .select('id')
      .union(db.selectFrom('comment').select('id'))
      .except(db.selectFrom('comment').select('post_id as id'))
      .execute();
    return rows.map(({ id }) => id).toSorted();
  },
  'common tables': (db, n) =>
    db
      .with('high', (c) => c.selectFrom('post').select(['id', 'score']).where('score', '>', n))
      .with('talked', (c) => c.selectFrom('high').innerJoin('comment', 'comment.post_id', 'high.id').select('high.id'))
      .selectFrom('talked')
      .innerJoin('post as p', 'p.id', 'talked.id')
      .select(['p.id', 'p.title'])
      .orderBy('p.id')
      .execute(),
  'recursive common table': (db) =>
    db
      .withRecursive('chain(id)', (c) =>
        c
          .selectFrom('post')
          .select((eb) => eb.fn.min('post.id').as('id'))
          .union(c.selectFrom('chain').innerJoin('comment', 'comment.post_id', 'chain.id').select('comment.id')),
      )
      .selectFrom('chain')
      .select('id')
      .where('id', 'is not', null)
      .orderBy('id')
      .execute(),
  update: (db, n) => db.updateTable('post').set({ title: 'new' }).where('score', '>', n).execute(),
  'update of everything': (db) =>
    db
      .updateTable('post')
      .set((eb) => ({ score: eb('score', '+', 1) }))
      .execute(),
  'update with or': (db, n) =>
    db
      .updateTable('post as p')
      .set({ title: 'or' })
      .where((eb) => eb.or([eb('p.score', '>', n), eb('p.score', '<=', n)]))
      .execute(),
  'update with raw or': (db) =>
    db.updateTable('post').set({ title: 'raw' }).where(sql<boolean>`1 = 1 or 2 = 2`).execute(),
  'update by a subquery': (db) =>
    db
      .updateTable('post')
      .set((eb) => ({
        score: eb.fn.coalesce(
          eb.selectFrom('comment').select((of) => of.fn.max('comment.id').as('m')),
          sql.lit(0),
        ),
      }))
      .where((eb) => eb('id', 'in', eb.selectFrom('comment').select('post_id')))
      .execute(),
  'update from': (db) =>
    db
      .updateTable('post')
      .from('comment as c')
      .set({ title: 'talked' })
      .whereRef('c.post_id', '=', 'post.id')
      .execute(),
  'update returning': async (db) => {
    const rows = await db.updateTable('post').set({ title: 'seen' }).returning(['id', 'title']).execute();
    return rows.map(({ id }) => id).toSorted();
  },
  delete: (db, n) => db.deleteFrom('post').where('score', '>', n).execute(),
  'delete of everything': (db) => db.deleteFrom('comment').execute(),
  'delete with raw or': (db) => db.deleteFrom('comment').where(sql<boolean>`1 = 1 or 2 = 2`).execute(),
  'delete by a subquery': (db) =>
    db
      .deleteFrom('comment')
      .where((eb) => eb('post_id', 'not in', eb.selectFrom('post').select('post.id')))
      .execute(),
  'delete after a common table': (db) =>
    db
      .with('low', (c) => c.selectFrom('post').select((eb) => eb.fn.min('post.id').as('id')))
      .deleteFrom('comment')
      .where((eb) => eb('post_id', 'in', eb.selectFrom('low').select('low.id')))
      .execute(),
};

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
    const wild = db as unknown as Kysely<Record<string, Record<string, string | number>>>;
    const refused: Readonly<Record<string, () => Promise<unknown>>> = {
      'an unknown table': () => wild.selectFrom('session').selectAll().execute(),
      'an unknown table joined': () =>
        wild.selectFrom('post').innerJoin('session', 'session.id', 'post.id').selectAll().execute(),
      'an unknown table in a subquery': () =>
        wild
          .selectFrom('post')
          .selectAll()
          .where((eb) => eb.exists(eb.selectFrom('session').selectAll()))
          .execute(),
      'a table of every object': () => wild.selectFrom('constructor').selectAll().execute(),
      'a schema': () => wild.withSchema('public').selectFrom('post').selectAll().execute(),
      'a schema in the name': () => wild.selectFrom('public.post').selectAll().execute(),
      'an insert into an unknown table': () => wild.insertInto('session').values({ id: 1, token: 'x' }).execute(),
      'an update of an unknown table': () => wild.updateTable('session').set({ token: 'x' }).execute(),
      'a delete from an unknown table': () => wild.deleteFrom('session').execute(),
      'a delete from two tables': () => wild.deleteFrom(['post', 'comment']).execute(),
      'a using of an unknown table': () =>
        wild.deleteFrom('post').using('session').whereRef('session.id', '=', 'post.id').execute(),
      'a raw query': () => sql`select * from post`.execute(db),
      'a raw table': () => db.selectFrom(sql<{ id: number }>`post`.as('p')).select('p.id').execute(),
      'a raw subquery': () => db.selectFrom('post').select(sql`(select max(title) from post)`.as('t')).execute(),
      'a raw table by its name': () =>
        db
          .selectFrom('post')
          .select('id')
          .where(sql<boolean>`id in ${sql.table('comment')}`)
          .execute(),
      'a raw end of the condition': () => db.deleteFrom('post').where(sql<boolean>`1 = 1) or (1 = 1`).execute(),
      'a raw end of the query': () =>
        db.selectFrom('post').select('id').modifyEnd(sql`union all select id from post`).execute(),
      'a function to read from': () =>
        wild
          .selectFrom((eb) => eb.fn<{ id: number }>('generate_series', [sql.lit(1)]).as('g'))
          .selectAll()
          .execute(),
      'the owner in an insert': () =>
        wild.insertInto('post').values({ id: 8, title: '', score: 0, owner: theirs }).execute(),
      'the owner in other letters': () =>
        wild.insertInto('post').values({ id: 8, title: '', score: 0, OWNER: theirs }).execute(),
      'the owner in an update': () => db.updateTable('post').set({ owner: theirs }).execute(),
      'the owner in a conflict': () =>
        db
          .insertInto('post')
          .values({ id: 2, title: '', score: 0 })
          .onConflict((on) => on.column('id').doUpdateSet({ owner: theirs }))
          .execute(),
      'insert or replace': () => db.replaceInto('post').values({ id: 3, title: '', score: 0 }).execute(),
      'insert or ignore': () => db.insertInto('post').orReplace().values({ id: 3, title: '', score: 0 }).execute(),
      'a merge': () =>
        db.mergeInto('post').using('comment', 'comment.id', 'post.id').whenMatched().thenDelete().execute(),
      'a table dropped': () => db.schema.dropTable('post').execute(),
      "a common table with a table's name": () =>
        db
          .with('post', (c) => c.selectFrom('comment').select('id'))
          .selectFrom('post')
          .select('post.id')
          .execute(),
      'a common table out of sight': () =>
        wild
          .selectFrom((eb) =>
            eb
              .selectFrom(
                db
                  .with('session', (c) => c.selectFrom('post').select('id'))
                  .selectFrom('session')
                  .select('session.id')
                  .as('s'),
              )
              .selectAll()
              .as('i'),
          )
          .innerJoin('session', 'session.id', 'i.id')
          .selectAll()
          .execute(),
      'a common table that reads an unknown table of its own name': () =>
        wild
          .with('session', (c) => c.selectFrom('session').selectAll())
          .selectFrom('session')
          .selectAll()
          .execute(),
      'a compiled query of another': () => db.executeQuery(CompiledQuery.raw('select 1 as one')),
    };
    for (const [name, query] of Object.entries(refused)) {
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
