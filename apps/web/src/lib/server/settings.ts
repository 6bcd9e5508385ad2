import { join, resolve } from 'node:path';
import type { SettingNeed, StartFault } from './start-fault.ts';

/** What the surroundings decide. Read once, here; the README's table says the same, which a test compares. */
export interface Settings {
  /** `HOST`: where the server listens; only this machine, until somebody says otherwise. */
  readonly host: string;
  /** `PORT`; 0 takes a free one. */
  readonly port: number;
  /** `MINAT_DATA`: where the SQLite file, the secret, the backups and the journal of withdrawals are kept; `data` below the start. */
  readonly dataFolder: string;
  readonly databaseFile: string;
  /** `DATABASE_URL`, a PostgreSQL; null where the file is used. */
  readonly databaseUrl: string | null;
  /** `MINAT_SECRET`, at least 32 characters; null where it is kept in the data folder. */
  readonly secret: string | null;
  /** `MINAT_DEMO`: `1` asks for the demonstration, `0` forbids it; null leaves it to where the server listens. */
  readonly demonstration: boolean | null;
  /** `MINAT_TRUST_PROXY`: whether the last hop's X-Forwarded-Proto, -Host and -For are believed. */
  readonly trustProxy: boolean;
  /** `BODY_SIZE_LIMIT` in bytes: of an upload; what is no upload has less (`limit-body.ts`). */
  readonly bodySizeLimit: number;
  /** `SHUTDOWN_TIMEOUT` in seconds: how long requests that are running may take to end. */
  readonly shutdownTimeout: number;
}

export type ReadSettingsOutcome =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly fault: StartFault };

type Environment = Readonly<Record<string, string | undefined>>;

/** In characters. */
export const shortestSecret = 32;

/** What is wrong with a setting that is given, if anything; one that is empty is not given. */
const needs: Readonly<Record<string, readonly [right: (value: string) => boolean, need: SettingNeed]>> = {
  PORT: [(value) => /^\d{1,5}$/.test(value) && Number(value) <= 65_535, 'port'],
  DATABASE_URL: [(value) => /^postgres(ql)?:\/\//i.test(value) && URL.canParse(value), 'postgres-address'],
  MINAT_SECRET: [(value) => value.length >= shortestSecret, 'characters-32'],
  MINAT_DEMO: [(value) => value === '0' || value === '1', 'zero-or-one'],
  MINAT_TRUST_PROXY: [(value) => value === '0' || value === '1', 'zero-or-one'],
  BODY_SIZE_LIMIT: [(value) => /^\d{1,9}[KMG]?$/i.test(value), 'size'],
  SHUTDOWN_TIMEOUT: [(value) => /^\d{1,4}$/.test(value), 'seconds'],
};

/** Reads the settings of an environment, or says which one cannot be right. */
export function readSettings(environment: Environment): ReadSettingsOutcome {
  const given = (name: string): string | null => environment[name]?.trim() || null;
  for (const [name, [right, need]] of Object.entries(needs)) {
    const value = given(name);
    if (value !== null && !right(value)) return { ok: false, fault: { code: 'setting', name, need } };
  }
  const databaseUrl = given('DATABASE_URL');
  const secret = given('MINAT_SECRET');
  // Several instances share a PostgreSQL: a secret that each made for itself would not do.
  if (databaseUrl !== null && secret === null) {
    return { ok: false, fault: { code: 'setting', name: 'MINAT_SECRET', need: 'with-database-url' } };
  }
  const demo = given('MINAT_DEMO');
  const dataFolder = resolve(given('MINAT_DATA') ?? 'data');
  const settings: Settings = {
    host: given('HOST') ?? '127.0.0.1',
    port: Number(given('PORT') ?? 3000),
    dataFolder,
    databaseFile: join(dataFolder, 'minat.db'),
    databaseUrl,
    secret,
    demonstration: demo === null ? null : demo === '1',
    trustProxy: given('MINAT_TRUST_PROXY') === '1',
    bodySizeLimit: readSize(given('BODY_SIZE_LIMIT') ?? '12M'),
    shutdownTimeout: Number(given('SHUTDOWN_TIMEOUT') ?? 5),
  };
  return { ok: true, settings };
}

function readSize(text: string): number {
  const unit = { K: 1024, M: 1024 ** 2, G: 1024 ** 3 }[text.at(-1)!.toUpperCase()] ?? 1;
  return Number.parseInt(text, 10) * unit;
}
