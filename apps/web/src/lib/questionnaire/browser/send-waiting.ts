import { type Draft, dropDraft, isAt, keepDraft, type Place, readDrafts } from './draft.ts';
import { endsOpen, sendDraft } from './send-draft.ts';
import { showReceipt } from './show-receipt.ts';
import { showState } from './show-state.ts';

/**
 * Sends what was finished and waits on the phone, of any link, whatever the page is about, and says of each what became of
 * it. What is refused stays on the phone and is tried again by the next page. `own` is what the page itself is about.
 */
export async function sendWaiting(outbox: HTMLElement, place: Place | null, own: string | undefined): Promise<void> {
  const waiting = readDrafts().filter(({ id, finished }) => finished && id !== own);
  const items = waiting.map((draft) => addItem(outbox, draft));
  outbox.hidden = items.length === 0;
  // One after another: of two by the same link the browser may send one alone.
  for (const [at, draft] of waiting.entries()) await deliver(draft, items[at]!, place);
}

async function deliver(draft: Draft, item: HTMLElement, place: Place | null): Promise<void> {
  const sent = await sendDraft(draft, null, (state) => showState(item, 'state', state));
  // On a phone that goes round, and by another's ticket, what was answered is not for who sees it now.
  const isMine = !draft.shared && (draft.ticket === null || isAt(draft, place));
  showState(item, 'state', sent.kind === 'receipt' ? 'sent' : null);
  if (sent.kind === 'receipt') {
    dropDraft(draft.id);
    if (!isMine) return;
    if (isAt(draft, place) && showReceipt(sent)) item.hidden = true;
    else showLink(item, draft);
    return;
  }
  const code = sent.kind === 'answered' ? 'answered' : sent.code;
  showState(item, 'code', code);
  if (code === 'withdrawn') dropDraft(draft.id);
  else if (endsOpen(code)) keepDraft({ ...draft, finished: false });
  else showRefused(item, draft, isMine);
}

function addItem(outbox: HTMLElement, { title }: Draft): HTMLElement {
  const { content } = outbox.querySelector('template')!;
  const item = content.firstElementChild!.cloneNode(true) as HTMLElement;
  item.querySelector('[data-title]')!.textContent = title;
  outbox.append(item);
  return item;
}

/** Where the receipt is, when the page is another one. */
function showLink(item: HTMLElement, { slug, ticket }: Draft): void {
  const link = item.querySelector<HTMLAnchorElement>('[data-see]')!;
  link.href = `/s/${slug}${ticket === null ? '' : `?t=${encodeURIComponent(ticket)}`}`;
  link.hidden = false;
}

/** Nothing is lost without a word: what was refused can be read, copied and deleted. */
function showRefused(item: HTMLElement, draft: Draft, isMine: boolean): void {
  const refused = item.querySelector<HTMLElement>('[data-refused]')!;
  const copy = refused.querySelector<HTMLElement>('[data-copy]')!;
  refused.querySelector('[data-answers]')!.textContent = draft.text;
  refused.querySelector<HTMLElement>('details')!.hidden = !isMine;
  copy.hidden = navigator.clipboard === undefined;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(draft.text);
    refused.querySelector<HTMLElement>('[data-copied]')!.hidden = false;
  });
  refused.querySelector('[data-discard]')!.addEventListener('click', () => {
    dropDraft(draft.id);
    item.hidden = true;
  });
  refused.hidden = false;
}
