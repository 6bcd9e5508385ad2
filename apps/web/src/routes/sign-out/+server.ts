import { signOut } from '@minat/institution/people';
import { redirect } from '@sveltejs/kit';
import { keepCookies, visitorOf } from '#lib/server/visitor.ts';
import type { RequestHandler } from './$types';

/** Ends the session. Only by a form of this site: a foreign one is refused before it comes here. */
export const POST: RequestHandler = async (event) => {
  keepCookies(event, await signOut(event.locals.application.people, visitorOf(event)));
  redirect(303, '/sign-in');
};
