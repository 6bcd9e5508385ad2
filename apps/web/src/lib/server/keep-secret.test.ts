import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sayFault } from '../words/start.ts';
import { keepSecret } from './keep-secret.ts';

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'minat-secret-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('the first start makes a secret that only its owner can read, and later starts find it', async () => {
  const dataFolder = await newFolder();
  const settings = { secret: null, dataFolder };
  const first = await keepSecret(settings);
  expect(first).toEqual({ ok: true, secret: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await keepSecret(settings)).toEqual(first);
  expect((await stat(join(dataFolder, 'secret'))).mode & 0o777).toBe(0o600);
  expect(await readdir(dataFolder)).toEqual(['secret']);
});

test('starts at the same moment take one secret, and none takes a part of it', async () => {
  for (let round = 0; round < 30; round += 1) {
    const dataFolder = await newFolder();
    const starts = Array.from({ length: 4 }, () => keepSecret({ secret: null, dataFolder }));
    const [first, ...others] = await Promise.all(starts);
    expect(first).toEqual({ ok: true, secret: expect.stringMatching(/^[0-9a-f]{64}$/) });
    for (const other of others) expect(other).toEqual(first);
    expect(await readdir(dataFolder)).toEqual(['secret']);
  }
});

test.each(['', '\n', 'a'.repeat(31)])('a file that was cut short (%j) is said, and left as it is', async (part) => {
  const dataFolder = await newFolder();
  const file = join(dataFolder, 'secret');
  await writeFile(file, part);
  const kept = await keepSecret({ secret: null, dataFolder });
  if (kept.ok) throw new Error('it was taken');
  expect(kept.fault).toEqual({ code: 'secret-too-short', file });
  expect(sayFault(kept.fault, 'en')).toContain(`The file ${file} holds no whole secret`);
  expect(sayFault(kept.fault, 'id')).toContain(`Berkas ${file} tidak memuat rahasia`);
  expect((await stat(file)).size).toBe(part.length);
});

test('a secret that is given is taken, and not written down', async () => {
  const dataFolder = await newFolder();
  const secret = 'x'.repeat(32);
  expect(await keepSecret({ secret, dataFolder })).toEqual({ ok: true, secret });
  expect(await readdir(dataFolder)).toEqual([]);
});
