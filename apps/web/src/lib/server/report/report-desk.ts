import { Worker } from 'node:worker_threads';
import type { Job, JobOutcome, OutcomeOf, ReadRows } from '@minat/institution/reporting';
import { createOutcomeCache, sizeOf } from './outcome-cache.ts';
import type { FromWorker, ToWorker } from './worker-message.ts';

/** What a job came to; `crashed`: a fault of ours or of the machine, written down in the log. */
export type DeskOutcome<Asked extends Job> =
  | OutcomeOf<Asked>
  | { readonly ok: false; readonly refusal: { readonly code: 'crashed' } };

/** Where reports are asked for. */
export interface ReportDesk {
  /**
   * The outcome of a job, computed in a thread of its own; at once where it was computed before of the same answers.
   * Whoever asks for the same while it is being computed waits for the same. A fault of the database is thrown on.
   */
  readonly ask: <Asked extends Job>(job: Asked, readRows: ReadRows) => Promise<DeskOutcome<Asked>>;
  readonly close: () => Promise<void>;
}

export interface ReportDeskOptions {
  /** The file with which the thread begins. */
  readonly thread: URL;
  readonly log: { readonly error: (fields: { readonly err: unknown }, message: string) => void };
  /** After so many milliseconds a job counts as lost, and the thread is begun anew. */
  readonly patience?: number;
}

/** Nothing that is computed here takes longer of a million answers. */
const usualPatience = 300_000;
/** Outcomes kept, in bytes. */
const mostKept = 64 * 2 ** 20;

interface Waiting {
  readonly readRows: ReadRows;
  readonly settle: (outcome: JobOutcome | Crashed) => void;
  readonly fail: (error: unknown) => void;
}

type Crashed = { readonly ok: false; readonly refusal: { readonly code: 'crashed' } };
const crashed: Crashed = { ok: false, refusal: { code: 'crashed' } };
const isCrash = (outcome: JobOutcome | Crashed): outcome is Crashed => outcome === crashed;

export function createReportDesk({ thread, log, patience = usualPatience }: ReportDeskOptions): ReportDesk {
  const kept = createOutcomeCache(mostKept);
  const asked = new Map<string, Promise<JobOutcome | Crashed>>();
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let closed = false;
  let count = 0;

  /** A thread that ended takes its jobs with it; the next job begins another. */
  const lose = (lost: Worker, err: unknown): void => {
    if (worker !== lost) return;
    worker = null;
    if (closed) return;
    log.error({ err }, 'the thread that computes reports ended');
    for (const one of waiting.values()) one.settle(crashed);
    waiting.clear();
  };

  const begin = (): Worker => {
    const begun = new Worker(thread, { execArgv: ['--conditions=minat'] });
    // It works for requests, which keep the process alive themselves.
    begun.unref();
    begun.on('message', (message: FromWorker) => void hear(begun, message));
    begun.on('error', (err) => lose(begun, err));
    begun.on('exit', (code) => lose(begun, new Error(`exit code ${code}`)));
    return begun;
  };

  const hear = async (from: Worker, message: FromWorker): Promise<void> => {
    const one = waiting.get(message.id);
    if (one === undefined) return;
    const say = (answer: ToWorker): void => from.postMessage(answer);
    if (message.kind === 'need-rows') {
      try {
        for await (const batch of one.readRows(message.mark)) say({ kind: 'rows', id: message.id, batch });
        say({ kind: 'rows', id: message.id, batch: null });
      } catch (error) {
        waiting.delete(message.id);
        one.fail(error);
        say({ kind: 'give-up', id: message.id });
      }
      return;
    }
    waiting.delete(message.id);
    if (message.kind === 'done') one.settle(message.outcome);
    else {
      log.error({ err: message.error }, 'a report could not be computed');
      one.settle(crashed);
    }
  };

  const compute = (job: Job, readRows: ReadRows): Promise<JobOutcome | Crashed> =>
    new Promise((resolve, reject) => {
      worker ??= begin();
      const at = worker;
      const id = ++count;
      const lost = setTimeout(() => {
        lose(at, new Error(`a job took longer than ${patience} ms`));
        void at.terminate();
      }, patience).unref();
      const end = <Value>(finish: (value: Value) => void) => {
        return (value: Value): void => {
          clearTimeout(lost);
          finish(value);
        };
      };
      waiting.set(id, { readRows, settle: end(resolve), fail: end(reject) });
      const message: ToWorker = { kind: 'job', id, job };
      at.postMessage(message);
    });

  const askOnce = async (job: Job, readRows: ReadRows): Promise<JobOutcome | Crashed> => {
    const key = keyOf(job);
    const known = kept.get(key) ?? asked.get(key);
    if (known !== undefined) return known;
    const computing = compute(job, readRows).finally(() => asked.delete(key));
    asked.set(key, computing);
    const outcome = await computing;
    if (!isCrash(outcome)) kept.set(key, outcome, sizeOf(outcome));
    return outcome;
  };

  worker = begin();
  return {
    // Each kind of job is answered by its kind of outcome, which the compiler cannot see through the message.
    ask: (job, readRows) => askOnce(job, readRows) as Promise<DeskOutcome<typeof job>>,
    close: async () => {
      closed = true;
      await worker?.terminate();
    },
  };
}

/** The same answers, the same form, the same language. */
function keyOf(job: Job): string {
  if (job.kind === 'flags' || job.kind === 'figures') return `${job.kind} ${job.wave.mark}`;
  const marks = job.kind === 'report' ? [job.wave.mark] : job.waves.map(({ mark }) => mark);
  return [job.kind, job.form, job.language, ...marks].join(' ');
}
