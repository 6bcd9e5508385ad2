import type { InstitutionDatabase } from '@minat/institution/database';
import { countTotal } from '@minat/institution/survey';

/** Tells whoever looks at a wave how many answers it has. */
export interface LiveCounts {
  /**
   * `tell` hears the count at once and whenever it has changed, `end` that nothing more comes: the server stops, or the
   * database failed. Returns what ends the listening.
   */
  readonly follow: (db: InstitutionDatabase, waveId: string, listener: CountListener) => () => void;
}

export interface CountListener {
  readonly tell: (total: number) => void;
  readonly end: () => void;
}

export interface LiveCountsOptions {
  readonly log: { readonly error: (fields: { readonly err: unknown }, message: string) => void };
  readonly stopping: AbortSignal;
  /** Milliseconds between two looks. */
  readonly every?: number;
}

/** Looking takes at most a fiftieth of the time, however many answers there are to count. */
const rest = 50;

interface Watch {
  readonly listeners: Set<CountListener>;
  total: number | null;
  timer: NodeJS.Timeout | null;
}

/**
 * The database is asked every other second, or less often where that takes it long, once for all who look at the same wave, and not at all where nobody looks.
 * Asking it, rather than hearing from the page that takes answers, shows what other servers on the same database took.
 */
export function createLiveCounts({ log, stopping, every = 2_000 }: LiveCountsOptions): LiveCounts {
  const watches = new Map<string, Watch>();

  const stop = (waveId: string): void => {
    const watch = watches.get(waveId);
    if (watch?.timer) clearTimeout(watch.timer);
    watches.delete(waveId);
    for (const { end } of watch?.listeners ?? []) end();
  };
  stopping.addEventListener('abort', () => {
    for (const waveId of [...watches.keys()]) stop(waveId);
  });

  const look = async (db: InstitutionDatabase, waveId: string, watch: Watch): Promise<void> => {
    try {
      const begun = performance.now();
      const total = await countTotal(db, waveId);
      const pause = Math.max(every, rest * (performance.now() - begun));
      if (watches.get(waveId) !== watch) return;
      if (total !== watch.total) for (const { tell } of watch.listeners) tell(total);
      watch.total = total;
      watch.timer = setTimeout(() => void look(db, waveId, watch), pause).unref();
    } catch (err) {
      if (watches.get(waveId) !== watch) return;
      log.error({ err }, 'answers could not be counted');
      stop(waveId);
    }
  };

  return {
    follow: (db, waveId, listener) => {
      if (stopping.aborted) {
        listener.end();
        return () => undefined;
      }
      const known = watches.get(waveId);
      const watch: Watch = known ?? { listeners: new Set(), total: null, timer: null };
      watch.listeners.add(listener);
      if (known === undefined) {
        watches.set(waveId, watch);
        void look(db, waveId, watch);
      } else if (watch.total !== null) listener.tell(watch.total);
      return () => {
        watch.listeners.delete(listener);
        if (watch.listeners.size === 0 && watches.get(waveId) === watch) stop(waveId);
      };
    },
  };
}
