import { type Asking, isReceiptKept, readReceipt, ticketHash } from '@minat/institution/survey';
import type { Cookies } from '@sveltejs/kit';

const name = 'receipt';
const halfAYear = 15_552_000;

/**
 * The receipt that this browser was given by this link, or null. It is how one person answers once, approximately; on a
 * phone that goes round nobody is remembered. Of a one-time link it is remembered with its ticket: whoever comes by another
 * is another person, who is neither shown it nor kept from answering.
 */
export function receiptInCookie(cookies: Cookies, { link }: Pick<Asking, 'link'>, url: URL): string | null {
  if (link.kind === 'shared-phone') return null;
  const [receipt = '', mark] = (cookies.get(name) ?? '').split('.');
  return mark === markOf(link, url) ? readReceipt(receipt) : null;
}

/** {@link receiptInCookie}, where its answer is still there: who took it back elsewhere may answer again. */
export async function readReceiptCookie(cookies: Cookies, asking: Asking, url: URL): Promise<string | null> {
  const receipt = receiptInCookie(cookies, asking, url);
  return receipt !== null && (await isReceiptKept(asking.db, receipt)) ? receipt : null;
}

/** Remembers it. Only this link's pages see the cookie, and no script. */
export function setReceiptCookie(cookies: Cookies, { link }: Asking, url: URL, receipt: string): void {
  if (link.kind === 'shared-phone') return;
  const secure = url.protocol === 'https:';
  const mark = markOf(link, url);
  const value = mark === undefined ? receipt : `${receipt}.${mark}`;
  cookies.set(name, value, { path: pathOf(link.slug), maxAge: halfAYear, httpOnly: true, sameSite: 'lax', secure });
}

/** Forgets it, when the answer was taken back. */
export function clearReceiptCookie(cookies: Cookies, slug: string, url: URL): void {
  cookies.delete(name, { path: pathOf(slug), secure: url.protocol === 'https:' });
}

/** The ticket that an address carries, as a value that does not give it away; undefined where the link has none. */
function markOf({ kind }: Asking['link'], { searchParams }: URL): string | undefined {
  return kind === 'one-time' ? ticketHash(searchParams.get('t') ?? '').slice(0, 16) : undefined;
}

const pathOf = (slug: string): string => `/s/${slug}`;
