import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { within } from '../../packages/institution/src/backup/fixtures/filled-database.ts';
import { receiptOf } from '../../packages/institution/src/survey/answering/receipt.ts';
import { dialects, makeTestDatabase, prepareServer } from '../make-test-database.ts';
import { startApplication } from '../start-application.ts';
import { openClient } from '../web-client.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly words: string;
}

const secret = 'a secret of at least 32 characters';

describe.each(dialects)('backup and restore as commands, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  /** A data folder, the settings that go with it, and the commands of the README in it. */
  async function openPlace() {
    const folder = await mkdtemp(join(tmpdir(), 'minat-drill-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const environment: Record<string, string> = { MINAT_DATA: folder, MINAT_SECRET: secret };
    if (dialect === 'postgres') environment.DATABASE_URL = (await makeTestDatabase(dialect)).where;
    const run = (script: string, ...words: readonly string[]): Promise<Ended> =>
      new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          ['--conditions=minat', `apps/web/${script}`, ...words],
          { env: { PATH: process.env.PATH, ...environment } },
          (_, out, said) => resolve({ code: child.exitCode ?? -1, out, words: said }),
        );
      });
    return { folder, environment, run, where: environment.DATABASE_URL ?? join(folder, 'minat.db') };
  }

  test('a drill: back up beside a running server, lose what came after, restore, and break no promise', async () => {
    const { folder, environment, run, where } = await openPlace();
    const server = await startApplication({ ...environment, MINAT_DEMO: '1' });
    const backup = await run('backup.ts');
    expect(backup.code).toBe(0);
    const file = backup.out.trim();
    expect(file).toMatch(/backups.minat-\d{8}T\d{6}Z\.jsonl\.gz$/);
    expect(backup.words).toContain('data pribadi');

    const responses = () => within(where, ({ whole }) => whole.selectFrom('response').select('id').execute());
    const [first] = await responses();
    const code = receiptOf(secret, first!.id);
    const withdrawn = await openClient(server.address).post('/withdraw?/confirm', { code });
    expect(withdrawn.status).toBe(200);
    expect(await readFile(join(folder, 'withdrawals.jsonl'), 'utf8')).toContain(first!.id);

    const refused = await run('restore.ts', file);
    expect([refused.code, refused.words]).toEqual([1, expect.stringContaining('A server uses the database.')]);
    expect(await server.stop()).toBe(0);

    const openLinks = () =>
      within(where, async ({ whole }) => {
        const open = await whole.selectFrom('survey_link').select('id').where('ended_at', 'is', null).execute();
        return open.length;
      });
    const before = await openLinks();
    const ended_at = new Date().toISOString();
    await within(where, async ({ whole }) => {
      const link = await whole.selectFrom('survey_link').select('id').where('ended_at', 'is', null).executeTakeFirst();
      await whole.updateTable('survey_link').set({ ended_at }).where('id', '=', link!.id).execute();
    });
    const restored = await run('restore.ts', file);
    expect([restored.code, restored.words]).toEqual([0, expect.stringContaining('stay withdrawn: 1.')]);
    expect(await openLinks()).toBe(before - 1);
    expect(await responses()).toHaveLength(100);

    // Lost as a whole: only the journal knows of the withdrawal.
    if (dialect === 'sqlite') {
      await rm(where);
      const anew = await run('restore.ts', file);
      expect([anew.code, anew.words]).toEqual([0, expect.stringContaining('stay withdrawn: 1.')]);
    }

    const again = await startApplication(environment);
    expect(await (await fetch(`${again.address}/readyz`)).text()).toBe('ready\n');
    expect((await openClient(again.address).post('/withdraw?/find', { code })).status).toBe(400);
    expect(await responses()).toHaveLength(100);
    expect(await again.stop()).toBe(0);
  });

  test('a restore without a backup says so', async () => {
    const { folder, run } = await openPlace();
    expect(await run('restore.ts')).toMatchObject({ code: 2, words: expect.stringContaining('npm run restore FILE') });
    const nowhere = await run('restore.ts', join(folder, 'nowhere'));
    expect(nowhere).toMatchObject({ code: 1, words: expect.stringContaining('There is no file') });
    await writeFile(join(folder, 'other'), 'answers;1;2');
    const other = await run('restore.ts', join(folder, 'other'));
    expect(other).toMatchObject({ code: 1, words: expect.stringContaining('is no backup of Minat') });
  });
});
