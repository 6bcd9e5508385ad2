import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { createReporter, type Job } from '@minat/institution/reporting';
import type { RowBatch } from '@minat/institution/survey';
import type { FromWorker, ToWorker } from './src/lib/server/report/worker-message.ts';

/**
 * The thread in which reports are computed, so that a hundred thousand answers hold up nobody's page. Jobs are done one
 * after another. Runs from source beside the built application, which need not carry the renderers.
 */
const port = parentPort;
if (port === null) throw new Error('report-worker.ts runs as a thread of the server');

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};
const reporter = createReporter({ software: `minat ${version}`, runtime: `Node ${process.versions.node}` });

/** The job that is being done: where its answers arrive. */
interface Running {
  readonly id: number;
  readonly arrive: (batch: RowBatch | null) => void;
  readonly giveUp: () => void;
}

// What a page of a report needs is loaded while nobody waits for it: pictures bring more code than figures do.
void import('@minat/document/html');

const waiting: { readonly id: number; readonly job: Job }[] = [];
let running: Running | null = null;

port.on('message', (message: ToWorker) => {
  if (message.kind === 'job') {
    waiting.push(message);
    if (running === null) void next();
  } else if (message.id !== running?.id) {
    return;
  } else if (message.kind === 'rows') running.arrive(message.batch);
  else running.giveUp();
});

function say(message: FromWorker): void {
  port!.postMessage(message);
}

async function next(): Promise<void> {
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    const { id, job } = one;
    const rows = createRows(id);
    running = rows;
    try {
      say({ kind: 'done', id, outcome: await reporter.answer(job, rows.read) });
    } catch (error) {
      say({ kind: 'fault', id, error: error instanceof Error ? error : new Error(String(error)) });
    }
    running = null;
  }
}

/** The answers that a job asks for, as they arrive. */
function createRows(id: number) {
  const arrived: (RowBatch | null)[] = [];
  let wake: (() => void) | null = null;
  let gone = false;
  const signal = (): void => {
    wake?.();
    wake = null;
  };
  return {
    id,
    arrive: (batch: RowBatch | null) => {
      arrived.push(batch);
      signal();
    },
    giveUp: () => {
      gone = true;
      signal();
    },
    read: async function* (mark: string): AsyncGenerator<RowBatch> {
      say({ kind: 'need-rows', id, mark });
      for (;;) {
        if (gone) throw new Error('the answers could not be read');
        const batch = arrived.shift();
        if (batch === null) return;
        if (batch !== undefined) yield batch;
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
}
