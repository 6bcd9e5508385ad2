import { sayRarely } from './say-rarely.ts';

/**
 * Keeps the number of answers of a wave's page up to date. Without script the number is as old as the page.
 *
 * The element `[data-live]` holds the address of the stream; within it `[data-count]` is the number, `progress` how far it
 * is, with its name in `data-label`, `[data-changed]` what says that the rest of the page is older, and `[data-say]` the
 * live region with its sentence. Sentences come from the server, with `{count}` and `{percent}` in them.
 */
const place = document.querySelector<HTMLElement>('[data-live]');

if (place !== null) {
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'id-ID';
  const whole = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const count = place.querySelector('[data-count]')!;
  const progress = place.querySelector('progress')!;
  const region = place.querySelector<HTMLElement>('[data-say]')!;
  const shown = count.textContent;
  const say = sayRarely((text) => {
    region.textContent = text;
  }, 10_000);
  new EventSource(place.dataset.live!).addEventListener('count', ({ data }: MessageEvent<string>) => {
    const total = Number(data);
    const fill = (sentence: string): string =>
      sentence.replace('{count}', whole.format(total)).replace('{percent}', share.format(total / progress.max));
    const before = count.textContent;
    count.textContent = whole.format(total);
    progress.value = total;
    progress.setAttribute('aria-label', fill(progress.dataset.label!));
    place.querySelector<HTMLElement>('[data-changed]')!.hidden = count.textContent === shown;
    // The first that comes is what the page has said already.
    if (count.textContent !== before) say(fill(region.dataset.say!));
  });
}
