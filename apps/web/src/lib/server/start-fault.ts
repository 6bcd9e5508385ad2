import type { Settings } from './settings.ts';

export type SettingNeed =
  | 'port'
  | 'postgres-address'
  | 'characters-32'
  | 'with-database-url'
  | 'zero-or-one'
  | 'size'
  | 'seconds';

/** Why a server cannot start, as far as it can be expected: said in one sentence, without a stack. */
export type StartFault =
  | { readonly code: 'setting'; readonly name: string; readonly need: SettingNeed }
  | { readonly code: 'not-built' }
  | { readonly code: 'port-taken' | 'port-forbidden'; readonly port: number }
  | { readonly code: 'host-unknown'; readonly host: string }
  | { readonly code: 'folder-not-writable' | 'disk-full'; readonly folder: string }
  | { readonly code: 'file-busy' | 'file-not-a-database' | 'secret-too-short'; readonly file: string }
  /** `address`: never with the password. */
  | {
      readonly code: 'server-silent' | 'server-refuses' | 'database-missing' | 'restore-running';
      readonly address: string;
    }
  /** `kept`: the file that is whole, if there is one. */
  | { readonly code: 'restore-unfinished'; readonly file: string; readonly kept: string | null }
  | { readonly code: 'database-newer' | 'database-changed'; readonly steps: readonly string[] };

type Place = Pick<Settings, 'dataFolder' | 'databaseFile' | 'databaseUrl'>;

const folderCodes: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR']);

/** By SQLite's own numbers (sqlite.org/rescode.html): BUSY, READONLY, FULL, CANTOPEN, NOTADB. */
const fileCodes: Readonly<Record<number, 'file-busy' | 'folder-not-writable' | 'disk-full' | 'file-not-a-database'>> = {
  5: 'file-busy',
  8: 'folder-not-writable',
  13: 'disk-full',
  14: 'folder-not-writable',
  26: 'file-not-a-database',
};

/** By PostgreSQL's (appendix A of its manual): refused passwords and roles, a missing right, a database that is not there. */
const serverCodes: Readonly<Record<string, 'server-refuses' | 'database-missing' | 'restore-running'>> = {
  '28P01': 'server-refuses',
  '28000': 'server-refuses',
  '42501': 'server-refuses',
  '3D000': 'database-missing',
  // Ours, where a restore has the database for itself.
  '55P03': 'restore-running',
};

const silentCodes: ReadonlySet<string> = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  // It is starting or stopping, or has no connection left.
  ...['57P01', '57P02', '57P03', '53300'],
]);

/** What an error of opening the folder and the database means to whoever starts the server; null: a bug, to be thrown on. */
export function findStartFault(error: unknown, { dataFolder, databaseFile, databaseUrl }: Place): StartFault | null {
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as { readonly code?: unknown; readonly errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') {
    const found = fileCodes[errcode & 0xff];
    if (found === undefined) return null;
    return found === 'file-busy' || found === 'file-not-a-database'
      ? { code: found, file: databaseFile }
      : { code: found, folder: dataFolder };
  }
  if (folderCodes.has(code)) return { code: 'folder-not-writable', folder: dataFolder };
  if (code === 'ENOSPC') return { code: 'disk-full', folder: dataFolder };
  if (databaseUrl === null) return null;
  const address = hidePassword(databaseUrl);
  if (typeof code === 'string' && serverCodes[code] !== undefined) return { code: serverCodes[code], address };
  const silent = typeof code === 'string' ? silentCodes.has(code) : /timeout|terminated/i.test(error.message);
  return silent ? { code: 'server-silent', address } : null;
}

/** The server and the database of an address, without user, password and options. */
function hidePassword(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}
