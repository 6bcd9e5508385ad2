import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('an empty environment is a file below the start, on loopback, with a secret of its own', () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({
    databaseUrl: null,
    secret: null,
    demonstration: null,
    host: '127.0.0.1',
    port: 3000,
  });
  expect(settings.databaseFile.endsWith('data/minat.db')).toBe(true);
});

test('what cannot be right is refused in words', () => {
  expect(() => readSettings({ MINAT_SECRET: 'short' })).toThrow('MINAT_SECRET needs at least 32 characters');
  expect(() => readSettings({ MINAT_DEMO: 'yes' })).toThrow('MINAT_DEMO needs 0 or 1');
});
