import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@minat/institution/database';
import { receiptHash } from '../../packages/institution/src/survey/answering/receipt.ts';
import { drivePosts } from '../load/drive-posts.ts';
import { prepareSubmissions } from '../load/prepare-submissions.ts';
import { startApplication } from '../start-application.ts';

export interface KillProof {
  /** Answers that had been acknowledged when their server was killed. */
  readonly acknowledged: number;
  /** Of these, how many the database did not have afterwards. */
  readonly lost: number;
  /** Rows after all answers had been sent again, and how many respondents there were. */
  readonly rows: number;
  readonly respondents: number;
}

export interface KillOrder {
  readonly kills: number;
  /** How many are about to send when a server is started. */
  readonly each: number;
  readonly told?: (kill: number) => void;
}

const connections = 16;
const secret = 'secret of a proof, with 32 letters';

/**
 * Ends a server under load with SIGKILL, which leaves it no last word, again and again, and looks after each whether every
 * answer that it acknowledged is there; at the end everything is sent once more, as the browsers of those who got no
 * receipt would, and must be one row each. `databaseUrl` is a PostgreSQL; null the file of the data folder.
 */
export async function proveKill(databaseUrl: string | null, { kills, each, told }: KillOrder): Promise<KillProof> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'minat-kill-'));
  const where = databaseUrl ?? join(dataFolder, 'minat.db');
  const start = () =>
    startApplication({
      MINAT_DATA: dataFolder,
      MINAT_SECRET: secret,
      MINAT_TRUST_PROXY: '1',
      ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }),
    });
  let acknowledged = 0;
  let lost = 0;
  const groups: Awaited<ReturnType<typeof prepareSubmissions>>[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    const { address, process: server } = await start();
    const group = await prepareSubmissions(where, secret, each);
    groups.push(group);
    const receipts: string[] = [];
    const gone = once(server, 'exit');
    const load = drivePosts(address, group.slug, group.bodies, {
      connections,
      mayEnd: true,
      received: (_, receipt) => receipts.push(receiptHash(receipt)),
    });
    // At another point of the work each time, once there is some.
    while (receipts.length < 20) await pause(5);
    await pause((kill * 37) % 250);
    server.kill('SIGKILL');
    await Promise.all([gone, load]);
    acknowledged += receipts.length;
    const kept = await readHashes(where);
    lost += receipts.filter((hash) => !kept.has(hash)).length;
    told?.(kill + 1);
  }
  const last = await start();
  for (const { slug, bodies } of groups) {
    const { others } = await drivePosts(last.address, slug, bodies, { connections });
    if (Object.keys(others).length > 0) throw new Error(`not taken: ${JSON.stringify(others)}`);
  }
  await last.stop();
  const rows = (await readHashes(where)).size;
  await rm(dataFolder, { recursive: true, force: true });
  return { acknowledged, lost, rows, respondents: groups.length * each };
}

async function readHashes(where: string): Promise<ReadonlySet<string>> {
  const { whole, close } = await openDatabase(where);
  const rows = await whole.selectFrom('response').select('receipt_hash').execute();
  await close();
  return new Set(rows.map(({ receipt_hash }) => receipt_hash));
}
