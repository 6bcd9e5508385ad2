import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings, type Settings } from './settings.ts';

function read(environment: Readonly<Record<string, string>>): Settings {
  const outcome = readSettings(environment);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
  return outcome.settings;
}

test('an empty environment is a file below the start, on port 3000 of loopback, with a secret of its own', () => {
  const settings = read({});
  expect(settings).toMatchObject({ databaseUrl: null, secret: null, demonstration: null, host: '127.0.0.1' });
  expect(settings).toMatchObject({ port: 3000, trustProxy: false, bodySizeLimit: 12_582_912, shutdownTimeout: 5 });
  expect(settings.databaseFile.endsWith('data/minat.db')).toBe(true);
  expect(read({ PORT: '', MINAT_SECRET: ' ', MINAT_DEMO: '' })).toEqual(settings);
});

test('what is given is taken', () => {
  const environment = { PORT: '0', BODY_SIZE_LIMIT: '64k', SHUTDOWN_TIMEOUT: '30', MINAT_DEMO: '0' };
  expect(read({ ...environment, MINAT_TRUST_PROXY: '1' })).toMatchObject({
    port: 0,
    bodySizeLimit: 65_536,
    shutdownTimeout: 30,
    demonstration: false,
    trustProxy: true,
  });
});

test.each([
  ['MINAT_SECRET', 'short', 'characters-32'],
  ['MINAT_DEMO', 'yes', 'zero-or-one'],
  ['MINAT_TRUST_PROXY', 'true', 'zero-or-one'],
  ['PORT', '65536', 'port'],
  ['PORT', '80a', 'port'],
  ['PORT', '-1', 'port'],
  ['DATABASE_URL', 'mysql://localhost/minat', 'postgres-address'],
  ['DATABASE_URL', 'postgres://[', 'postgres-address'],
  ['BODY_SIZE_LIMIT', 'much', 'size'],
  ['SHUTDOWN_TIMEOUT', '1.5', 'seconds'],
])('%s=%s is refused by name, and what was given is not repeated', (name, value, need) => {
  expect(readSettings({ [name]: value })).toEqual({ ok: false, fault: { code: 'setting', name, need } });
});

test('a PostgreSQL needs the secret that its instances share', () => {
  const DATABASE_URL = 'postgres://localhost/minat';
  const fault = { code: 'setting', name: 'MINAT_SECRET', need: 'with-database-url' };
  expect(readSettings({ DATABASE_URL })).toEqual({ ok: false, fault });
  expect(read({ DATABASE_URL, MINAT_SECRET: 'x'.repeat(32) }).databaseUrl).toBe(DATABASE_URL);
});

test('the table of the README names every setting that is read, and no other', () => {
  const readme = readFileSync(new URL('../../../../../README.md', import.meta.url), 'utf8');
  const source = readFileSync(new URL('./settings.ts', import.meta.url), 'utf8');
  const told = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  const taken = new Set([...source.matchAll(/given\('([A-Z_]+)'\)/g)].map(([, name]) => name));
  expect(told.toSorted()).toEqual([...taken].toSorted());
});
