import type { Job, JobOutcome } from '@minat/institution/reporting';
import type { RowBatch } from '@minat/institution/survey';

/** What the server says to the thread that computes. */
export type ToWorker =
  | { readonly kind: 'job'; readonly id: number; readonly job: Job }
  /** Answers that were asked for; null after the last. */
  | { readonly kind: 'rows'; readonly id: number; readonly batch: RowBatch | null }
  /** They could not be read: the job ends. */
  | { readonly kind: 'give-up'; readonly id: number };

/** What the thread says to the server. */
export type FromWorker =
  | { readonly kind: 'need-rows'; readonly id: number; readonly mark: string }
  | { readonly kind: 'done'; readonly id: number; readonly outcome: JobOutcome }
  /** A fault of ours while it computed. */
  | { readonly kind: 'fault'; readonly id: number; readonly error: Error };
