import { type Asking, isReceiptKept, readReceipt } from '@minat/institution/survey';
import type { Cookies } from '@sveltejs/kit';

const name = 'receipt';
const halfAYear = 15_552_000;

/**
 * The receipt of an answer that came from this browser by this link and is still there, or null. It is how one person
 * answers once, approximately; on a phone that goes round nobody is remembered. Who took the answer back elsewhere may
 * answer again.
 */
export async function readReceiptCookie(cookies: Cookies, { db, link }: Asking): Promise<string | null> {
  const receipt = link.kind === 'shared-phone' ? null : readReceipt(cookies.get(name) ?? '');
  return receipt !== null && (await isReceiptKept(db, receipt)) ? receipt : null;
}

/** Remembers it. Only this link's pages see the cookie, and no script. */
export function setReceiptCookie(cookies: Cookies, { link }: Asking, url: URL, receipt: string): void {
  if (link.kind === 'shared-phone') return;
  const secure = url.protocol === 'https:';
  cookies.set(name, receipt, { path: pathOf(link.slug), maxAge: halfAYear, httpOnly: true, sameSite: 'lax', secure });
}

/** Forgets it, when the answer was taken back. */
export function clearReceiptCookie(cookies: Cookies, slug: string, url: URL): void {
  cookies.delete(name, { path: pathOf(slug), secure: url.protocol === 'https:' });
}

const pathOf = (slug: string): string => `/s/${slug}`;
