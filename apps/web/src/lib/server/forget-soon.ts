import type { KeepWithdrawal } from '@minat/institution/survey';

/** After a withdrawal, in milliseconds: its transaction is over by then, and one forgetting does for many. */
const usualDelay = 10_000;

export interface ForgetSoonOptions {
  readonly forget: () => Promise<void>;
  readonly log: { readonly error: (fields: { readonly err: unknown }, message: string) => void };
  readonly delay?: number;
}

/** Keeps a withdrawal as `keep` does, and lets the database forget what was deleted soon after, once for all meanwhile. */
export function forgetSoon(
  keep: KeepWithdrawal,
  { forget, log, delay = usualDelay }: ForgetSoonOptions,
): KeepWithdrawal {
  let waits = false;
  return async (line) => {
    await keep(line);
    if (waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      forget().catch((err: unknown) => log.error({ err }, 'the write-ahead log could not be cut'));
    }, delay).unref();
  };
}
