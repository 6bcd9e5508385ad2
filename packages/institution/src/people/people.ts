import type { Clock, Database, Dialect, Stamp, WholeDatabase } from '../database/index.ts';
import { type Auth, createAuth, type Passwords } from './auth.ts';

/** What signing in works with: made once when the server starts, handed to every function that needs it. */
export interface People {
  readonly whole: WholeDatabase;
  readonly dialect: Dialect;
  readonly stamp: Stamp;
  readonly clock: Clock;
  readonly secret: string;
  readonly passwords?: Passwords | undefined;
  readonly auth: Auth;
}

interface PeopleParts {
  readonly database: Database;
  readonly stamp: Stamp;
  readonly clock: Clock;
  /** Signs the cookies and encrypts the secrets of second factors: at least 32 characters, the same for every instance. */
  readonly secret: string;
  /** Left out but in a test that needs many people and no scrypt. */
  readonly passwords?: Passwords | undefined;
}

/**
 * People on a database whose tables are there (`migrate`).
 *
 * Errors: RangeError for a secret of fewer than 32 characters.
 */
export function createPeople({ database: { whole, dialect }, stamp, clock, secret, passwords }: PeopleParts): People {
  if (secret.length < 32) throw new RangeError(`createPeople needs a secret of 32 characters, got ${secret.length}`);
  const parts = { whole, dialect, stamp, clock, secret, passwords };
  return { ...parts, auth: createAuth(parts) };
}
