import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sayFault } from '../words/start.ts';
import { findUnfinishedRestore } from './find-unfinished-restore.ts';

async function look(files: readonly string[], databaseUrl: string | null = null) {
  const folder = await mkdtemp(join(tmpdir(), 'minat-restore-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const file of files) await writeFile(join(folder, file), '');
  const databaseFile = join(folder, 'minat.db');
  return { databaseFile, fault: await findUnfinishedRestore({ databaseFile, databaseUrl }) };
}

test('a start goes on where there is a database, where there was never one, and on a PostgreSQL', async () => {
  const left = ['minat.db.restoring', 'minat.db.replaced-20260131t170509'];
  for (const files of [[], ['secret', 'minat.db-wal'], ['minat.db', ...left]]) {
    expect((await look(files)).fault).toBe(null);
  }
  expect((await look(left, 'postgres://db/minat')).fault).toBe(null);
});

test('what a restore has left without a database is said, with the newest file that is whole', async () => {
  const alone = await look(['minat.db.restoring', 'minat.db.restoring-wal']);
  expect(alone.fault).toEqual({ code: 'restore-unfinished', file: alone.databaseFile, kept: null });
  expect(sayFault(alone.fault!, 'en')).toMatch(/npm run restore FILE\. To begin/);
  const { databaseFile, fault } = await look([
    'minat.db.replaced-20260131t170509',
    'minat.db.replaced-20260201t080000',
    'minat.db.replaced-20260201t080000-wal',
  ]);
  expect(fault).toMatchObject({ kept: `${databaseFile}.replaced-20260201t080000` });
  for (const language of ['id', 'en'] as const) expect(sayFault(fault!, language)).toContain(`080000 `);
});
