/**
 * Fills the receipt that the page holds ready into its place, shows it and takes everything else away. False where the page
 * holds none ready, or somebody is answering on it.
 */
export function showReceipt({ receipt, first }: { readonly receipt: string; readonly first: boolean }): boolean {
  const place = document.querySelector<HTMLElement>('[data-view="receipt"]');
  if (place === null) return false;
  for (const other of document.querySelectorAll<HTMLElement>('[data-view]')) other.hidden = other !== place;
  for (const holder of place.querySelectorAll<HTMLElement>('[data-receipt]')) {
    if (holder instanceof HTMLInputElement) holder.value = receipt;
    else holder.textContent = receipt;
  }
  place.querySelector<HTMLElement>('[data-first]')!.hidden = !first;
  const heading = place.querySelector<HTMLElement>('h1')!;
  document.title = heading.textContent!;
  scrollTo(0, 0);
  heading.focus();
  return true;
}

/** Copying and printing, which only a script can offer. */
export function offerCopyAndPrint(): void {
  for (const section of document.querySelectorAll('section:has(> [data-receipt])')) {
    const code = section.querySelector<HTMLElement>('p[data-receipt]')!;
    const print = section.querySelector<HTMLButtonElement>('[data-print]')!;
    const copy = section.querySelector<HTMLButtonElement>('[data-copy]')!;
    print.hidden = false;
    print.addEventListener('click', () => window.print());
    // Browsers offer it on https only; elsewhere one touch selects the whole code.
    copy.hidden = navigator.clipboard === undefined;
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(code.textContent!);
      section.querySelector<HTMLElement>('[data-copied]')!.hidden = false;
    });
  }
}
