import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { inject } from 'vitest';
import type { Dialect } from '../packages/institution/src/database/index.ts';

/** Every test of what is kept runs on both: `describe.each(dialects)`. */
export const dialects: readonly Dialect[] = ['sqlite', 'postgres'];

export interface TestDatabase {
  /** What `openDatabase` takes. */
  readonly where: string;
  /** Takes its files away, when it is closed. */
  readonly remove: () => Promise<void>;
}

/** A new, empty database: a file, or a database of the run's PostgreSQL. */
export async function makeTestDatabase(dialect: Dialect): Promise<TestDatabase> {
  if (dialect === 'sqlite') {
    const folder = await mkdtemp(join(tmpdir(), 'minat-sqlite-'));
    return { where: join(folder, 'minat.db'), remove: () => rm(folder, { recursive: true, force: true }) };
  }
  const server = await askForServer();
  const client = new pg.Client({ connectionString: server });
  const name = `minat_${randomBytes(6).toString('hex')}`;
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const where = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  // Dropping takes longer than making, and the whole server goes with the run.
  return { where, remove: async () => undefined };
}

/** For a `beforeAll`: the first who asks for a PostgreSQL waits some seconds, which a test should not. */
export async function prepareServer(dialect: Dialect): Promise<void> {
  if (dialect === 'postgres') await askForServer();
}

async function askForServer(): Promise<string> {
  const server = await text(connect(inject('postgresDoor'), '127.0.0.1'));
  if (server === '') throw new Error('PostgreSQL did not start; its own words stand above');
  return server;
}
