import type { Job, JobOutcome, ReadRows } from '@minat/institution/reporting';

/** What came of a job, or why nothing did. */
export type JobEnd = JobOutcome | { readonly ok: false; readonly refusal: { readonly code: 'crashed' | 'busy' } };

export interface AskedJob {
  /** Equal of jobs that have equal outcomes. */
  readonly key: string;
  /** Equal of jobs that ask the same, also of newer answers. */
  readonly place: string;
  readonly institutionId: string;
  readonly job: Job;
  readonly readRows: ReadRows;
}

/** A job with all who wait for it. */
export interface WaitingJob extends AskedJob {
  readonly outcome: Promise<JobEnd>;
  /** Tells them what it came to; false where they were told already. */
  readonly settle: (outcome: JobEnd) => boolean;
  readonly fail: (error: unknown) => boolean;
}

/** Jobs that wait for the thread. */
export interface JobQueue {
  /**
   * Puts a job at the end, or in the place of one that asks the same of older answers, whose askers then wait for this
   * one. Gives what it will come to; null where the institution has as many waiting as it may.
   */
  readonly add: (asked: AskedJob) => Promise<JobEnd> | null;
  /** The next one: of the institution that has had none for longest, so that none waits for all of another. */
  readonly take: () => WaitingJob | null;
}

/** Every file of two reports in both languages may wait at once, and whoever asks for more asks again later. */
const mostWaiting = 24;

export function createJobQueue(): JobQueue {
  const waiting: WaitingJob[] = [];
  /** When each institution had its last, counted in jobs; who has none waiting is forgotten. */
  const served = new Map<string, number>();
  let count = 0;
  return {
    add: (asked) => {
      const at = waiting.findIndex(({ place }) => place === asked.place);
      const older = waiting[at];
      if (older !== undefined) {
        waiting[at] = { ...older, ...asked };
        return older.outcome;
      }
      if (waiting.filter((one) => one.institutionId === asked.institutionId).length >= mostWaiting) return null;
      const added = { ...asked, ...createEnd() };
      waiting.push(added);
      return added.outcome;
    },
    take: () => {
      const turns = waiting.map((one) => served.get(one.institutionId) ?? 0);
      const [next] = waiting.splice(turns.indexOf(Math.min(...turns)), 1);
      if (next === undefined) return null;
      const left = new Set(waiting.map((one) => one.institutionId));
      for (const institutionId of served.keys()) if (!left.has(institutionId)) served.delete(institutionId);
      served.set(next.institutionId, ++count);
      return next;
    },
  };
}

function createEnd(): Pick<WaitingJob, 'outcome' | 'settle' | 'fail'> {
  const { promise, resolve, reject } = Promise.withResolvers<JobEnd>();
  let told = false;
  const once = <Value>(tell: (value: Value) => void) => {
    return (value: Value): boolean => {
      if (told) return false;
      told = true;
      tell(value);
      return true;
    };
  };
  return { outcome: promise, settle: once(resolve), fail: once(reject) };
}
