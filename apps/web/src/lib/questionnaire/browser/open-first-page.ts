import { dropDraft, isAt, type Place, readDrafts } from './draft.ts';

/** The first page with a script: it says that there is one, and offers to go on with what was not finished. */
export function openFirstPage(mark: HTMLInputElement, place: Place): void {
  mark.value = '1';
  // A page that comes back out of a browser's memory holds a start that somebody may have used meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  const unfinished = readDrafts().filter((draft) => isAt(draft, place) && !draft.finished);
  const newest = unfinished.at(-1);
  if (newest === undefined) return;
  const banner = document.querySelector<HTMLElement>('[data-resume]')!;
  banner.querySelector<HTMLInputElement>('[name="token"]')!.value = newest.token;
  banner.querySelector('[data-discard]')!.addEventListener('click', () => {
    for (const { id } of unfinished) dropDraft(id);
    banner.hidden = true;
  });
  banner.hidden = false;
}
