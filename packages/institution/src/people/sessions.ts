import { type Device, describeDevice } from './describe-device.ts';
import type { Session } from './find-session.ts';
import type { People } from './people.ts';

/** A place where a person is signed in. */
export interface OpenSession {
  readonly id: string;
  readonly device: Device;
  readonly begunAt: string;
  /** Known to the hour. */
  readonly usedAt: string;
  /** The one that asks. */
  readonly isThis: boolean;
}

/** Where the person of a session is signed in: this place first, then by last use. */
export async function listSessions({ auth }: People, { id, person }: Session): Promise<OpenSession[]> {
  const { internalAdapter } = await auth.$context;
  const rows = await internalAdapter.listSessions(person.id, { onlyActiveSessions: true });
  const sessions = rows.map((row) => ({
    id: row.id,
    device: describeDevice(row.userAgent ?? ''),
    begunAt: row.createdAt.toISOString(),
    usedAt: row.updatedAt.toISOString(),
    isThis: row.id === id,
  }));
  return sessions.toSorted((a, b) => Number(b.isThis) - Number(a.isThis) || b.usedAt.localeCompare(a.usedAt));
}

/** Ends one other session of the same person. Nothing where it is not theirs, has ended, or is the one that asks. */
export async function endSession({ auth }: People, { id: own, person }: Session, id: string): Promise<void> {
  const { adapter } = await auth.$context;
  const theirs = { field: 'userId', value: person.id };
  if (id !== own) await adapter.deleteMany({ model: 'session', where: [theirs, { field: 'id', value: id }] });
}

/** Ends every session of the person but the one that asks. */
export async function endOtherSessions({ auth }: People, { id: own, person }: Session): Promise<void> {
  const { adapter } = await auth.$context;
  const theirs = { field: 'userId', value: person.id };
  await adapter.deleteMany({ model: 'session', where: [theirs, { field: 'id', operator: 'ne', value: own }] });
}

/** How long an attempt to sign in is remembered with the address that it came from: the limit counts seconds. */
const attemptsKept = 3_600_000;

/**
 * Takes away what has run out and nobody comes back for: sessions with their addresses, first steps of signing in, counted
 * attempts, links.
 */
export async function clearExpired({ auth, whole, stamp }: People): Promise<void> {
  const { adapter } = await auth.$context;
  const old = { field: 'expiresAt', operator: 'lt', value: new Date() } as const;
  for (const model of ['session', 'verification']) await adapter.deleteMany({ model, where: [old] });
  const long = { field: 'lastRequest', operator: 'lt', value: Date.now() - attemptsKept } as const;
  await adapter.deleteMany({ model: 'rateLimit', where: [long] });
  await whole.deleteFrom('entry_link').where('expires_at', '<=', stamp.time()).execute();
}
