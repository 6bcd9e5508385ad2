import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { dialects, makeTestDatabase, prepareServer } from '../make-test-database.ts';
import { startApplication } from '../start-application.ts';

vi.setConfig({ testTimeout: 120_000 });

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly words: string;
}

describe.each(dialects)('backup and restore as commands, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  test('a backup is made while a server runs, and restored only when none does', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'minat-drill-'));
    const environment: Record<string, string> = { MINAT_DATA: folder };
    if (dialect === 'postgres') {
      environment.DATABASE_URL = (await makeTestDatabase(dialect)).where;
      environment.MINAT_SECRET = 'a secret of at least 32 characters';
    }
    const run = (script: string, ...words: readonly string[]): Promise<Ended> =>
      new Promise((resolve) => {
        const child = execFile(
          process.execPath,
          ['--conditions=minat', `apps/web/${script}`, ...words],
          { env: { PATH: process.env.PATH, ...environment } },
          (_, out, said) => resolve({ code: child.exitCode ?? -1, out, words: said }),
        );
      });

    const server = await startApplication(environment);
    const backup = await run('backup.ts');
    expect(backup.code).toBe(0);
    const file = backup.out.trim();
    expect(file).toMatch(/backups.minat-\d{8}T\d{6}Z\.jsonl\.gz$/);
    expect(backup.words).toContain('data pribadi');

    const refused = await run('restore.ts', file);
    expect([refused.code, refused.words]).toEqual([1, expect.stringContaining('A server uses the database.')]);
    expect(await server.stop()).toBe(0);

    const restored = await run('restore.ts', file);
    expect([restored.code, restored.words]).toEqual([0, expect.stringContaining('The old database is kept as')]);
    expect(await run('restore.ts')).toMatchObject({ code: 2, words: expect.stringContaining('npm run restore FILE') });
    expect(await run('restore.ts', join(folder, 'secret'))).toMatchObject({
      code: 1,
      words: expect.stringContaining(dialect === 'sqlite' ? 'is no backup of Minat' : 'There is no file'),
    });

    const again = await startApplication(environment);
    expect(await (await fetch(`${again.address}/readyz`)).text()).toBe('ready\n');
    expect(await again.stop()).toBe(0);
    await rm(folder, { recursive: true, force: true });
  });
});
