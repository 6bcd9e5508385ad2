/**
 * Keeps the number of answers of a wave's page up to date. Without script the number is as old as the page.
 *
 * The element `[data-live]` holds the address of the stream; within it `[data-count]` is the number, `progress` how far it
 * is, and `[data-changed]` what says that the rest of the page is older.
 */
const place = document.querySelector<HTMLElement>('[data-live]');
const count = place?.querySelector('[data-count]');
const progress = place?.querySelector('progress');
const changed = place?.querySelector<HTMLElement>('[data-changed]');
const address = place?.dataset.live;

if (address !== undefined && count) {
  const format = new Intl.NumberFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID');
  const shown = count.textContent;
  const source = new EventSource(address);
  source.addEventListener('count', ({ data }: MessageEvent<string>) => {
    const total = Number(data);
    count.textContent = format.format(total);
    if (progress) progress.value = total;
    if (changed) changed.hidden = count.textContent === shown;
  });
}
