import type { JobOutcome } from '@minat/institution/reporting';

/** Outcomes of jobs, the last asked for, up to a size. */
export interface OutcomeCache {
  readonly get: (key: string) => JobOutcome | undefined;
  readonly set: (key: string, outcome: JobOutcome, bytes: number) => void;
}

/** Whatever was asked for longest ago leaves first; what is larger than all room is not kept. */
export function createOutcomeCache(mostBytes: number): OutcomeCache {
  const kept = new Map<string, { readonly outcome: JobOutcome; readonly bytes: number }>();
  let total = 0;
  const drop = (key: string): void => {
    total -= kept.get(key)?.bytes ?? 0;
    kept.delete(key);
  };
  return {
    get: (key) => {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found.outcome;
    },
    set: (key, outcome, bytes) => {
      drop(key);
      if (bytes > mostBytes) return;
      kept.set(key, { outcome, bytes });
      total += bytes;
      for (const oldest of kept.keys()) {
        if (total <= mostBytes) break;
        drop(oldest);
      }
    },
  };
}

/** About how many bytes an outcome takes; refusals a few. */
export function sizeOf(outcome: JobOutcome): number {
  const small = 1_000;
  if (!outcome.ok) return small;
  const { value } = outcome;
  if (typeof value === 'string') return small + 2 * value.length;
  if (value instanceof Uint8Array) return small + value.length;
  if ('sections' in value) return small + 2 * (value.facts.length + value.contents.length + value.sections.length);
  if ('study' in value) return small + 2 * value.study.length;
  // An id of 36 letters and a few short words.
  const flag = 400;
  return small + flag * value.length;
}
