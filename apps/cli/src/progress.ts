import type { Surroundings } from './surroundings.ts';

/** What goes on, told to a person who waits. */
export interface Progress {
  /** A step begins, or has come so far. */
  readonly step: (sentence: string) => void;
  /** The line is cleared: what is said next stands by itself. */
  readonly end: () => void;
}

/** Nobody wants to read of what takes less. */
const patience = 700;
/** Between two changes of the line. */
const pause = 100;

/**
 * One line at the terminal that says what goes on, once it takes long; nothing where stderr is no terminal, so that a log
 * or another program never sees it.
 */
export function showProgress({ stderr, showsProgress, now }: Surroundings): Progress {
  if (!showsProgress) return { step: () => undefined, end: () => undefined };
  const start = now();
  let last = start;
  let isShown = false;
  return {
    step: (sentence) => {
      const at = now();
      if (at - start < patience || (isShown && at - last < pause)) return;
      last = at;
      isShown = true;
      stderr.write(`\r\u001b[K${sentence}`);
    },
    end: () => {
      if (isShown) stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}
