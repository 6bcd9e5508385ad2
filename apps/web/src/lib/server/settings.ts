import { join, resolve } from 'node:path';

/** What the surroundings decide. Read once, here; the README's table says the same. */
export interface Settings {
  /** Where the SQLite file, the secret and the journal of withdrawals are kept: `MINAT_DATA`, `data` below the start. */
  readonly dataFolder: string;
  readonly databaseFile: string;
  /** `DATABASE_URL`, a PostgreSQL; null where the file is used. */
  readonly databaseUrl: string | null;
  /** `MINAT_SECRET`, at least 32 characters; null where it is kept in the data folder. */
  readonly secret: string | null;
  /** `MINAT_DEMO`: `1` asks for the demonstration, `0` forbids it; null leaves it to `wantsDemonstration`. */
  readonly demonstration: boolean | null;
  /** `HOST`: where the server listens. */
  readonly host: string;
  /** `PORT`: and at which door. */
  readonly port: number;
}

/** Reads the settings of an environment. Throws in words where one cannot be right. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const dataFolder = resolve(environment.MINAT_DATA ?? 'data');
  const secret = environment.MINAT_SECRET || null;
  if (secret !== null && secret.length < 32) throw new Error('MINAT_SECRET needs at least 32 characters');
  const demo = environment.MINAT_DEMO ?? '';
  if (!['', '0', '1'].includes(demo)) throw new Error('MINAT_DEMO needs 0 or 1');
  return {
    dataFolder,
    databaseFile: join(dataFolder, 'minat.db'),
    databaseUrl: environment.DATABASE_URL || null,
    secret,
    demonstration: demo === '' ? null : demo === '1',
    host: environment.HOST ?? '127.0.0.1',
    port: Number(environment.PORT ?? 3000),
  };
}
