import type { RequestEvent } from '@sveltejs/kit';

/** What every answer carries beside the content security policy, which SvelteKit writes (vite.config.ts). */
export function setSafetyHeaders(headers: Headers, { url, locals }: Pick<RequestEvent, 'url' | 'locals'>): void {
  headers.set('x-content-type-options', 'nosniff');
  // Not no-referrer: with it browsers post forms with "Origin: null", which the check against foreign posts refuses.
  headers.set('referrer-policy', 'strict-origin-when-cross-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), browsing-topics=()');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('x-request-id', locals.requestId);
  if (url.protocol === 'https:') headers.set('strict-transport-security', 'max-age=31536000');
  // Pages show what belongs to one person; files with a hash in their name are sent before this is asked.
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-store');
}
