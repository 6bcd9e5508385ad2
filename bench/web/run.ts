/** `npm run bench:web`: how many answers a second the built application takes and keeps, each acknowledged after its commit. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { drivePosts } from '../../test/load/drive-posts.ts';
import { prepareSubmissions } from '../../test/load/prepare-submissions.ts';
import { startApplication } from '../../test/start-application.ts';
import { measureInserts } from './measure-inserts.ts';

const warmUp = 3_000;
const measured = 20_000;
const connections = 32;
const secret = 'secret of a benchmark, 32 letters';

/** Seconds of processor that a process has used, where the system tells it. */
function processorOf(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return null;
  }
}

const application = await startApplication({ MINAT_TRUST_PROXY: '1', MINAT_SECRET: secret });
try {
  const where = join(application.dataFolder, 'minat.db');
  const { slug, bodies } = await prepareSubmissions(where, secret, warmUp + measured);
  const warm = await drivePosts(application.address, slug, bodies.slice(0, warmUp), { connections });
  const pid = application.process.pid!;
  const before = processorOf(pid);
  const { latencies, seconds, others } = await drivePosts(application.address, slug, bodies.slice(warmUp), {
    connections,
  });
  const after = processorOf(pid);
  const strange = { ...warm.others, ...others };
  if (Object.keys(strange).length > 0) throw new Error(`not every answer was taken: ${JSON.stringify(strange)}`);
  const inserts = await measureInserts(where, 5_000);

  const rate = measured / seconds;
  const at = (share: number): string => latencies[Math.floor(share * latencies.length)]!.toFixed(1);
  const processor =
    before === null || after === null ? 'not known' : `${(((after - before) / measured) * 1_000).toFixed(3)} ms`;
  const lines = [
    '| Measured | |',
    '|---|---|',
    `| Answers kept a second, through the page's own action | ${rate.toFixed(0)} |`,
    `| Milliseconds until the receipt: median, 99 of 100 | ${at(0.5)}, ${at(0.99)} |`,
    `| Processor time of the server for each answer | ${processor} |`,
    `| Durable inserts a second through Kysely alone, one after the other | ${inserts.toFixed(0)} |`,
    `| The whole way as a share of the insert alone | ${((100 * rate) / inserts).toFixed(0)} % |`,
  ];
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model.trim()}, Node ${process.versions.node}, SQLite (WAL, synchronous FULL)`;
  const text = `# Results of the last \`npm run bench:web -- --write\`\n\n${machine}. ${measured} answers of 42 questions, ${connections} connections, each the next answer after its receipt; the load comes from the same machine.\n\n${lines.join('\n')}\n`;
  process.stdout.write(text);
  if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, '../WEB.md'), text);
} finally {
  await application.stop();
}
