import type { Draft } from './draft.ts';
import { proveWork } from './prove-work.ts';

/** What became of an answer that was sent, as the page's view says it. */
export type Sent =
  | { readonly kind: 'receipt'; readonly receipt: string; readonly first: boolean }
  | { readonly kind: 'answered' }
  | { readonly kind: 'end'; readonly code: string; readonly waitSeconds?: number };

/** Milliseconds after which one attempt counts as lost. */
const longestAttempt = 30_000;
const longestPause = 60_000;

/** Whether such an end leaves something to do in the questions; else the draft waits as it is for another time. */
export const endsOpen = (code: string): boolean => code === 'empty' || code === 'trapped';

/**
 * Sends a draft until the application has answered: after a pause that doubles, and at once when the network or the page
 * comes back. Sending twice does no harm, since the same start is one answer. Where proof of work is asked for and not
 * there yet, it is made first. `says` is told what is going on.
 */
export async function sendDraft(
  draft: Draft,
  trap: HTMLInputElement | null,
  says: (state: 'sending' | 'waiting') => void,
): Promise<Sent> {
  let sendable = draft;
  if (draft.work > 0 && draft.proof === '') {
    says('sending');
    sendable = { ...draft, proof: await proveWork(draft.id, draft.work) };
  }
  for (let pause = 1_000; ; pause = Math.min(2 * pause, longestPause)) {
    says('sending');
    const sent = await post(sendable, trap);
    const wait = sent?.kind === 'end' && sent.waitSeconds !== undefined ? sent.waitSeconds * 1_000 : null;
    if (sent !== null && wait === null) return sent;
    says('waiting');
    // Too early is told by the server, and stays too early when the network comes back.
    if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait));
    else await pauseOrReturn(pause);
  }
}

/** One attempt; null where no answer of the application came: no network, a restart, a page of somebody else's in between. */
async function post(draft: Draft, trap: HTMLInputElement | null): Promise<Sent | null> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), longestAttempt);
  const { slug, ticket, token, times, proof, answers } = draft;
  const query = ticket === null ? '?' : `?t=${encodeURIComponent(ticket)}&`;
  const trapped = trap === null ? {} : { [trap.name]: trap.value };
  try {
    const response = await fetch(`/s/${slug}${query}/send`, {
      method: 'POST',
      headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      body: new URLSearchParams({ token, times: JSON.stringify(times), work: proof, ...trapped, ...answers }),
      signal: stop.signal,
    });
    const { type, data } = (await response.json()) as { type: string; data: string };
    // The link itself is gone, with all that it asked.
    if (type === 'error' && response.status === 404) return { kind: 'end', code: 'ended' };
    const { view } = unflatten(JSON.parse(data) as unknown[]) as { view: Sent };
    return view.kind === undefined ? null : view;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/** What SvelteKit makes of an action's data: a list whose objects name their values by their places in it. */
function unflatten(list: readonly unknown[], place = 0): unknown {
  const value = list[place];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, at]) => [name, typeof at === 'number' ? unflatten(list, at) : undefined]),
  );
}

function pauseOrReturn(pause: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      if (document.visibilityState === 'hidden') return;
      clearTimeout(timer);
      removeEventListener('online', done);
      document.removeEventListener('visibilitychange', done);
      resolve();
    };
    // Not all at the same moment where a network comes back for many.
    const timer = setTimeout(done, pause * (0.75 + Math.random() / 2));
    addEventListener('online', done);
    document.addEventListener('visibilitychange', done);
  });
}
