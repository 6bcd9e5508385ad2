import { type Clock, createStamp, type Database, migrate, openDatabase, type Stamp } from '@minat/institution/database';
import { createPeople, type People } from '@minat/institution/people';
import { keepSecret } from './keep-secret.ts';
import type { Settings } from './settings.ts';

/** What is opened once when the server starts, and handed to every request in `locals`. */
export interface Application {
  readonly settings: Settings;
  readonly database: Database;
  readonly clock: Clock;
  readonly stamp: Stamp;
  /** Signs tokens and receipts; the same for every instance on one database. */
  readonly secret: string;
  /** Signing in. */
  readonly people: People;
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
  const people = createPeople({ database, stamp, clock, secret });
  return { settings, database, clock, stamp, secret, people };
}
