import { randomBytes } from 'node:crypto';
import { type Clock, createStamp, type Database, migrate, openDatabase, type Stamp } from '@minat/institution/database';
import { createAskingReader, type Desk, type KeepWithdrawal } from '@minat/institution/survey';
import { keepSecret } from './keep-secret.ts';
import { createWithdrawalJournal } from './keep-withdrawal.ts';
import { createPostLimits, type PostLimits } from './limit-posts.ts';
import type { Settings } from './settings.ts';

/** What is opened once when the server starts, and handed to every request in `locals`. */
export interface Application {
  readonly settings: Settings;
  readonly database: Database;
  readonly clock: Clock;
  readonly stamp: Stamp;
  /** Signs tokens and receipts; the same for every instance on one database. */
  readonly secret: string;
  /** What the public pages of a survey are answered from. */
  readonly desk: Desk;
  readonly limits: PostLimits;
  readonly keepWithdrawal: KeepWithdrawal;
}

/** Opens the database, brings its tables up to date and reads the secret. Throws in words where one cannot be had. */
export async function openApplication(settings: Settings, clock: Clock = Date.now): Promise<Application> {
  const secret = await keepSecret(settings);
  const database = await openDatabase(settings.databaseUrl ?? settings.databaseFile);
  const stamp = createStamp(clock);
  const outcome = await migrate(database, clock);
  if (!outcome.ok) {
    await database.close();
    throw new Error(`the database is not this program's: ${JSON.stringify(outcome)}`);
  }
  return {
    settings,
    database,
    clock,
    stamp,
    secret,
    desk: { secret, reader: createAskingReader(database.whole, clock) },
    limits: createPostLimits(clock, randomBytes),
    keepWithdrawal: createWithdrawalJournal(settings.dataFolder),
  };
}
