import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepSecret } from './keep-secret.ts';

test('the first start makes a secret that only its owner can read, and later starts find it', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'minat-secret-'));
  const settings = { secret: null, dataFolder };
  const first = await keepSecret(settings);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(await keepSecret(settings)).toBe(first);
  expect((await stat(join(dataFolder, 'secret'))).mode & 0o777).toBe(0o600);
  await rm(dataFolder, { recursive: true });
});

test('a secret that is given is taken, and not written down', async () => {
  const dataFolder = await mkdtemp(join(tmpdir(), 'minat-secret-'));
  expect(await keepSecret({ secret: 'x'.repeat(32), dataFolder })).toBe('x'.repeat(32));
  expect(await readdir(dataFolder)).toEqual([]);
  await rm(dataFolder, { recursive: true });
});
