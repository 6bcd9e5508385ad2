import type { AuthCookie, Visitor } from '@minat/institution/people';
import type { RequestEvent } from '@sveltejs/kit';

/** What a request brought of who asks. */
export function visitorOf({ request, getClientAddress }: RequestEvent): Visitor {
  return {
    cookies: request.headers.get('cookie') ?? '',
    address: getClientAddress(),
    userAgent: request.headers.get('user-agent') ?? '',
  };
}

/** Sets cookies of signing in: none of them is for scripts or other sites, and on https none goes without it. */
export function keepCookies(
  { cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>,
  kept: readonly AuthCookie[],
): void {
  for (const { name, value, maxAge } of kept) {
    cookies.set(name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: url.protocol === 'https:',
      ...(maxAge !== null && { maxAge }),
    });
  }
}
