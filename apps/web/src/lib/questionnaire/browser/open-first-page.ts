import { type Draft, dropDraft, keepDraft, readDrafts } from './draft.ts';
import { sendDraft } from './send-draft.ts';
import { showReceipt } from './show-receipt.ts';
import { showState } from './show-state.ts';

/**
 * The first page with a script: it says that there is one, sends what waits on the phone, and offers to go on with what
 * was not finished.
 */
export function openFirstPage(mark: HTMLInputElement): void {
  mark.value = '1';
  // A page that comes back out of a browser's memory holds a start that somebody may have used meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  const banner = document.querySelector<HTMLElement>('[data-resume]')!;
  const drafts = readDrafts(banner.dataset.slug!);
  const unfinished = drafts.filter(({ finished }) => !finished).at(-1);
  if (unfinished !== undefined) {
    banner.querySelector<HTMLInputElement>('[name="token"]')!.value = unfinished.token;
    banner.querySelector('[data-discard]')!.addEventListener('click', () => {
      for (const { id, finished } of drafts) if (!finished) dropDraft(id);
      banner.hidden = true;
    });
    banner.hidden = false;
  }
  void sendAll(drafts.filter(({ finished }) => finished));
}

async function sendAll(drafts: readonly Draft[]): Promise<void> {
  const outbox = document.querySelector<HTMLElement>('[data-outbox]')!;
  for (const draft of drafts) {
    outbox.hidden = false;
    const sent = await sendDraft(draft, '', (state) => showState(outbox, 'state', state));
    showState(outbox, 'state', sent.kind === 'end' ? null : 'sent');
    if (sent.kind === 'end' && sent.code !== 'withdrawn') {
      // It cannot be sent as it is; the banner offers it again where that helps.
      showState(outbox, 'code', sent.code);
      keepDraft({ ...draft, finished: false });
      continue;
    }
    dropDraft(draft.id);
    if (sent.kind === 'answered') location.reload();
    // On a phone that goes round, the receipt would be shown to the next person.
    if (sent.kind === 'receipt' && outbox.dataset.shared === undefined) showReceipt(sent);
  }
}
