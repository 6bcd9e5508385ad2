/**
 * Tells when what a page waits for is computed. It asks for the page in the background and never loads it anew by itself:
 * somebody may be typing (WCAG 2.2.1, failure F41). Without script the page offers a link to look again.
 *
 * `[data-computing]` stands on a page as long as it waits, `[data-computed]` beside it says that there is something to see.
 */
const computing = document.querySelector<HTMLElement>('[data-computing]');
const computed = document.querySelector<HTMLElement>('[data-computed]');
/** The address of this page as a link has it: the answer to a form has another. */
const address = computed?.querySelector('a')?.href;

const pause = 3_000;
/** Three minutes: longer than anything takes that is computed here; whoever waits on may look by the link. */
const mostLooks = 60;

async function look(): Promise<boolean> {
  try {
    const response = await fetch(address!);
    if (!response.ok) return false;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return page.querySelector('[data-computing]') === null;
  } catch {
    // The network is away; it may come back.
    return false;
  }
}

async function awaitComputed(): Promise<void> {
  for (let looks = 0; looks < mostLooks; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (!(await look())) continue;
    computing!.hidden = true;
    computed!.hidden = false;
    return;
  }
}

if (computing && computed && address !== undefined) void awaitComputed();
