import { Worker } from 'node:worker_threads';
import type { Job, JobOutcome, OutcomeOf, ReadRows } from '@minat/institution/reporting';
import { createJobQueue, type WaitingJob } from './job-queue.ts';
import { createOutcomeCache, sizeOf } from './outcome-cache.ts';
import type { FromWorker, ToWorker } from './worker-message.ts';

/**
 * What a job came to. `crashed`: a fault of ours or of the machine, written down in the log. `busy`: the institution has
 * as many jobs waiting as it may.
 */
export type DeskOutcome<Asked extends Job> =
  | OutcomeOf<Asked>
  | { readonly ok: false; readonly refusal: { readonly code: 'crashed' | 'busy' } };

/** Whose answers a job is of. */
export interface JobOrigin {
  readonly institutionId: string;
  readonly waveIds: readonly string[];
}

/** Where reports are asked for. */
export interface ReportDesk {
  /**
   * The outcome of a job, computed in a thread of its own; at once where it was computed before of the same answers.
   * Whoever asks for the same while it is being computed waits for the same; whoever waits when newer answers are asked
   * about gets the figures of those. Signs of a wave may be a little old. A fault of the database is thrown on.
   */
  readonly ask: <Asked extends Job>(job: Asked, readRows: ReadRows, origin: JobOrigin) => Promise<DeskOutcome<Asked>>;
  readonly close: () => Promise<void>;
}

export interface ReportDeskOptions {
  /** The file with which the thread begins. */
  readonly thread: URL;
  readonly log: { readonly error: (fields: { readonly err: unknown }, message: string) => void };
  /** After so many milliseconds a job that the thread was given counts as lost, and the thread is begun anew. */
  readonly patience?: number;
  /** Milliseconds, of any beginning. */
  readonly now?: () => number;
}

/** Nothing that is computed here takes longer of a million answers. */
const usualPatience = 300_000;
/** Outcomes kept, in bytes. */
const mostKept = 64 * 2 ** 20;
/** Signs are shown so many times longer than finding them took: a wave that is looked at keeps a twentieth of the thread. */
const signsLast = 20;

type Refused = { readonly ok: false; readonly refusal: { readonly code: 'crashed' | 'busy' } };
const crashed: Refused = { ok: false, refusal: { code: 'crashed' } };
const busy: Refused = { ok: false, refusal: { code: 'busy' } };

/** The job that the thread was given. Jobs wait here and not there, so that one that is lost takes no other with it. */
interface RunningJob extends WaitingJob {
  readonly id: number;
  readonly on: Worker;
  readonly since: number;
  readonly lost: NodeJS.Timeout;
}

export function createReportDesk({
  thread,
  log,
  patience = usualPatience,
  now = () => performance.now(),
}: ReportDeskOptions): ReportDesk {
  const kept = createOutcomeCache(mostKept);
  /** Until when the signs of a wave are shown, by their place. */
  const lasting = new Map<string, number>();
  const queue = createJobQueue();
  let worker: Worker | null = null;
  let running: RunningJob | null = null;
  let closed = false;
  let count = 0;

  const begin = (): Worker => {
    const begun = new Worker(thread, { execArgv: ['--conditions=minat'] });
    // It works for requests, which keep the process alive themselves.
    begun.unref();
    begun.on('message', (message: FromWorker) => void hear(begun, message));
    begun.on('error', (err) => lose(begun, err));
    begun.on('exit', (code) => lose(begun, new Error(`exit code ${code}`)));
    return begun;
  };

  const giveNext = (): void => {
    if (running !== null || closed) return;
    const next = queue.take();
    if (next === null) return;
    worker ??= begin();
    const on = worker;
    const lost = setTimeout(() => {
      lose(on, new Error(`a job took longer than ${patience} ms`));
      void on.terminate();
    }, patience).unref();
    running = { ...next, id: ++count, on, since: now(), lost };
    const message: ToWorker = { kind: 'job', id: running.id, job: next.job };
    on.postMessage(message);
  };

  /** The thread is done with what it was given, whatever came of it. */
  const end = (): void => {
    clearTimeout(running?.lost);
    running = null;
    giveNext();
  };

  /** A thread that ended takes its job with it; those that wait go to the next one. */
  const lose = (lost: Worker, err: unknown): void => {
    if (worker !== lost) return;
    worker = null;
    if (closed) return;
    log.error({ err }, 'the thread that computes reports ended');
    running?.settle(crashed);
    end();
  };

  const hear = async (from: Worker, message: FromWorker): Promise<void> => {
    const one = running;
    if (one === null || one.on !== from || message.id !== one.id) return;
    const say = (answer: ToWorker): void => from.postMessage(answer);
    if (message.kind === 'need-rows') {
      try {
        for await (const batch of one.readRows(message.mark)) say({ kind: 'rows', id: one.id, batch });
        say({ kind: 'rows', id: one.id, batch: null });
      } catch (error) {
        one.fail(error);
        // It then says that the job came to nothing.
        say({ kind: 'give-up', id: one.id });
      }
      return;
    }
    if (message.kind === 'done') keep(one, message.outcome);
    else if (one.settle(crashed)) log.error({ err: message.error }, 'a report could not be computed');
    end();
  };

  const keep = (one: RunningJob, outcome: JobOutcome): void => {
    one.settle(outcome);
    kept.set(one.key, outcome, sizeOf(outcome));
    if (one.job.kind !== 'flags') return;
    const time = now();
    for (const [place, until] of lasting) if (until <= time) lasting.delete(place);
    lasting.set(one.key, time + signsLast * (time - one.since));
  };

  const ask = (job: Job, readRows: ReadRows, origin: JobOrigin): Promise<JobOutcome | Refused> => {
    const place = placeOf(job, origin);
    const key = job.kind === 'flags' ? place : [place, ...marksOf(job)].join(' ');
    const known = kept.get(key);
    if (known !== undefined && (job.kind !== 'flags' || (lasting.get(key) ?? 0) > now())) {
      return Promise.resolve(known);
    }
    if (running?.key === key) return running.outcome;
    const waiting = queue.add({ key, place, institutionId: origin.institutionId, job, readRows });
    giveNext();
    return waiting ?? Promise.resolve(busy);
  };

  worker = begin();
  return {
    // Each kind of job is answered by its kind of outcome, which the compiler cannot see through the message.
    ask: (job, readRows, origin) => ask(job, readRows, origin) as Promise<DeskOutcome<typeof job>>,
    close: async () => {
      closed = true;
      clearTimeout(running?.lost);
      await worker?.terminate();
    },
  };
}

/**
 * What is asked of which waves, in which form and language, whatever their answers are by now. A report of figures that were
 * counted before is another than one of this moment: who waits for the one must not get the other.
 */
function placeOf(job: Job, { institutionId, waveIds }: JobOrigin): string {
  const form = job.kind === 'flags' || job.kind === 'figures' ? [] : [job.form, job.language];
  const shown = job.kind === 'report' && job.wave.counted !== undefined ? ['shown'] : [];
  return [job.kind, institutionId, ...waveIds, ...form, ...shown].join(' ');
}

function marksOf(job: Exclude<Job, { readonly kind: 'flags' }>): readonly string[] {
  return job.kind === 'comparison' ? job.waves.map(({ mark }) => mark) : [job.wave.mark];
}
