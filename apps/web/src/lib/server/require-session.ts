import type { Session } from '@minat/institution/people';
import { redirect } from '@sveltejs/kit';
import { signInAddress } from './safe-next.ts';

/** The session of whoever asks, for a page of one's own account; whoever is not signed in does that first. */
export function requireSession(locals: App.Locals, url: URL): Session {
  if (locals.session === null) redirect(303, signInAddress(url.pathname));
  return locals.session;
}
