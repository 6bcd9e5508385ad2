import { type Asking, readReceipt } from '@minat/institution/survey';
import type { Cookies } from '@sveltejs/kit';

const name = 'receipt';
const halfAYear = 15_552_000;

/**
 * The receipt of an answer that came from this browser by this link, or null. It is how one person answers once,
 * approximately; on a phone that goes round nobody is remembered.
 */
export function readReceiptCookie(cookies: Cookies, { link }: Asking): string | null {
  return link.kind === 'shared-phone' ? null : readReceipt(cookies.get(name) ?? '');
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
