/** Where a page or a draft belongs: one link, and of a one-time link one ticket. Another ticket is another person's. */
export interface Place {
  readonly slug: string;
  /** What a one-time address carries; null of other links. */
  readonly ticket: string | null;
}

/** Answers on a phone that have not been sent: everything that sending, or going on, needs. */
export interface Draft extends Place {
  /** Of the response that it becomes. */
  readonly id: string;
  /** Of the wording that was answered. */
  readonly version: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
  /** Bits of proof of work that sending asks for, and the number that proves it. */
  readonly work: number;
  readonly proof: string;
  /** Of the page that asked, for who finds it on another. */
  readonly title: string;
  /** Begun on a phone that goes round: whoever sees the phone next is somebody else. */
  readonly shared: boolean;
  /** Field names and what stands in them. */
  readonly answers: Readonly<Record<string, string>>;
  readonly page: number;
  /** Milliseconds on each page. */
  readonly times: readonly (number | null)[];
  /** Whether it only waits to be sent. */
  readonly finished: boolean;
  /** Questions and answers as people read them, once it is finished: for whoever it cannot be taken from. */
  readonly text: string;
}

const prefix = 'minat.draft.';

export const keyOf = (id: string): string => `${prefix}${id}`;

export const isAt = (draft: Place, place: Place | null): boolean =>
  place !== null && draft.slug === place.slug && draft.ticket === place.ticket;

/** Keeps a draft on the phone. False where the browser does not: a private window, a full memory, a webview. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(keyOf(draft.id), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Where nothing can be kept, nothing was.
  }
}

export function readDraft(text: string | null): Draft | null {
  try {
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/** The drafts that may still be sent, of every link, the newest last; those that are too old are deleted. */
export function readDrafts(): readonly Draft[] {
  const drafts: Draft[] = [];
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(prefix)) continue;
      const draft = readDraft(localStorage.getItem(key));
      if (draft === null || !(draft.expires > Date.now())) localStorage.removeItem(key);
      else drafts.push(draft);
    }
  } catch {
    return [];
  }
  return drafts.sort((one, other) => (one.id < other.id ? -1 : 1));
}
