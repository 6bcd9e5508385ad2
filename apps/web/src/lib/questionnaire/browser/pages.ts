import type { Draft } from './draft.ts';

interface PageEvents {
  /** Another page is shown, after so many milliseconds on each. */
  readonly turned: (page: number, times: readonly (number | null)[]) => void;
  /** The last page was left forwards. */
  readonly left: (times: readonly (number | null)[]) => void;
}

/**
 * Shows one page of a form at a time. Its buttons, and the browser's own, go back and on; a missing choice is told once
 * and may then be left out. Time counts while the page is in sight.
 */
export function createPages(form: HTMLFormElement, draft: Draft, events: PageEvents) {
  const pages = [...form.querySelectorAll<HTMLElement>('[data-page]')];
  const title = document.title;
  const times = [...draft.times];
  let page = Math.min(draft.page, pages.length - 1);
  let since = performance.now();
  let frozen = false;

  const count = (): void => {
    const spent = document.visibilityState === 'hidden' ? 0 : Math.round(performance.now() - since);
    while (times.length <= page) times.push(null);
    times[page] = (times[page] ?? 0) + spent;
    since = performance.now();
  };
  const show = (next: number, focus: boolean): void => {
    page = next;
    for (const [place, section] of pages.entries()) section.hidden = place !== page;
    tell(pages[page]!, []);
    document.title = title;
    if (!focus) return;
    scrollTo(0, 0);
    pages[page]!.querySelector<HTMLElement>('h1')!.focus({ preventScroll: true });
  };
  const turn = (next: number): void => {
    count();
    show(next, true);
    events.turned(page, times);
  };
  /** Marks what is missing on a page, in the summary above and beside each question. */
  const tell = (section: HTMLElement, missing: readonly HTMLFieldSetElement[]): void => {
    const summary = section.querySelector<HTMLElement>('[data-summary]')!;
    summary.hidden = missing.length === 0;
    section.querySelector<HTMLElement>('[data-go="skip"]')!.hidden = missing.length === 0;
    for (const link of summary.querySelectorAll('a')) {
      const of = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.closest('fieldset');
      link.closest('li')!.hidden = !missing.some((fieldset) => fieldset === of);
    }
    for (const fieldset of section.querySelectorAll('fieldset')) {
      const wrong = missing.includes(fieldset);
      const error = fieldset.querySelector('p')!;
      fieldset.classList.toggle('wrong', wrong);
      error.hidden = !wrong;
      if (wrong) fieldset.setAttribute('aria-describedby', error.id);
      else fieldset.removeAttribute('aria-describedby');
    }
    if (missing.length === 0) return;
    document.title = `${form.dataset.problemPrefix}${title}`;
    scrollTo(0, 0);
    summary.querySelector<HTMLElement>('[tabindex]')!.focus();
  };
  const press = (go: string): void => {
    const section = pages[page]!;
    const asked = go === 'next' ? [...section.querySelectorAll('fieldset')] : [];
    const missing = asked.filter((fieldset) => !fieldset.querySelector(':checked'));
    if (missing.length > 0) tell(section, missing);
    else if (go === 'back') turn(page - 1);
    else if (page < pages.length - 1) {
      history.pushState(page + 1, '');
      turn(page + 1);
    } else {
      count();
      tell(section, []);
      events.left(times);
    }
  };

  form.addEventListener('click', (event) => {
    const go = (event.target as Element).closest<HTMLElement>('[data-go]')?.dataset.go;
    if (go === undefined) return;
    event.preventDefault();
    if (!frozen) press(go);
  });
  document.addEventListener('visibilitychange', () => {
    // What was in sight until now is counted, what was not is left out.
    if (document.visibilityState === 'visible') since = performance.now();
    else times[page] = (times[page] ?? 0) + Math.round(performance.now() - since);
  });
  addEventListener('popstate', ({ state }) => {
    if (!frozen && typeof state === 'number' && state < pages.length) turn(state);
  });
  for (const button of form.querySelectorAll<HTMLElement>('[data-go]')) {
    button.hidden = button.dataset.go === 'skip';
  }
  // A reload asks for the first page, which offers to go on, and does not post the consent again.
  history.replaceState(page, '', location.search.replace(/&?\/[^&]*/, '') || location.pathname);
  show(page, false);

  return {
    /** While it is sent nothing can be pressed or changed: what stands there is what is sent, once. */
    freeze: (now: boolean): void => {
      frozen = now;
      for (const part of form.querySelectorAll<HTMLElement>('[data-page] > :not(h1)')) part.inert = now;
      if (!now) pages[page]!.querySelector<HTMLElement>('[data-go="next"]')!.focus();
    },
  };
}
