import { expect, test } from 'vitest';
import { sayFault } from '../words/start.ts';
import { findStartFault } from './start-fault.ts';

const file = { dataFolder: '/d', databaseFile: '/d/minat.db', databaseUrl: null };
const server = { ...file, databaseUrl: 'postgresql://minat:sandi@db.test:5432/minat?sslmode=require' };
const fail = (fields: object, message = 'failed'): Error => Object.assign(new Error(message), fields);
const sqlite = (errcode: number): Error => fail({ code: 'ERR_SQLITE_ERROR', errcode });

test.each([
  [fail({ code: 'EACCES' }), file, 'folder-not-writable'],
  [fail({ code: 'ENOSPC' }), server, 'disk-full'],
  [sqlite(5), file, 'file-busy'],
  [sqlite(261), file, 'file-busy'], // BUSY_RECOVERY
  [sqlite(14), file, 'folder-not-writable'],
  [sqlite(26), file, 'file-not-a-database'],
  [fail({ code: 'ECONNREFUSED' }), server, 'server-silent'],
  [fail({ code: '57P03' }), server, 'server-silent'],
  [fail({}, 'timeout exceeded when trying to connect'), server, 'server-silent'],
  [fail({ code: '28P01' }), server, 'server-refuses'],
  [fail({ code: '3D000' }), server, 'database-missing'],
  [fail({ code: '55P03' }), server, 'restore-running'],
])('%o is a sentence of its own in each language, without the password', (error, place, code) => {
  const fault = findStartFault(error, place);
  expect(fault?.code).toBe(code);
  const said = (['id', 'en'] as const).map((language) => sayFault(fault!, language));
  for (const sentence of said) expect(sentence).toMatch(/^[A-Z].*[.]$|^[A-Z].*npm .*$/);
  expect(said.join()).not.toMatch(/sandi@|sslmode|undefined/);
});

test.each([new TypeError('a bug'), sqlite(1), sqlite(19), fail({ code: '42P01' }), 'text', null])(
  '%o is a bug, which is not explained away',
  (error) => {
    expect(findStartFault(error, server)).toBe(null);
  },
);
