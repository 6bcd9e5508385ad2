import { randomUUID } from 'node:crypto';
import { findSession } from '@minat/institution/people';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, ServerInit } from '@sveltejs/kit/hooks';
import { announce } from '#lib/server/announce.ts';
import { type Application, openApplication } from '#lib/server/application.ts';
import { chooseLanguage } from '#lib/server/choose-language.ts';
import { findStaffAt } from '#lib/server/find-staff-at.ts';
import { signInAddress } from '#lib/server/safe-next.ts';
import { setSafetyHeaders } from '#lib/server/safety-headers.ts';
import { readSettings } from '#lib/server/settings.ts';
import { keepCookies, visitorOf } from '#lib/server/visitor.ts';

let application: Application;

export const init: ServerInit = async () => {
  application = await openApplication(readSettings(process.env));
  await announce(application, (line) => process.stdout.write(line));
  process.once('sveltekit:shutdown', () => void application.database.close());
};

export const handle: Handle = async ({ event, resolve }) => {
  const session = await findSession(application.people, visitorOf(event));
  keepCookies(event, session?.cookies ?? []);
  const person = session?.person ?? null;
  const { institution } = event.params;
  const inStudio = event.route.id?.startsWith('/studio/') ?? false;
  Object.assign(event.locals, {
    application,
    requestId: randomUUID(),
    language: chooseLanguage(event.url, event.cookies),
    person,
    staff: inStudio && person && institution ? await findStaffAt(application, person, institution) : null,
  } satisfies App.Locals);
  const response =
    inStudio && person === null
      ? goToSignIn(event)
      : await resolve(event, {
          transformPageChunk: ({ html }) => html.replace('%minat.language%', event.locals.language),
        });
  setSafetyHeaders(response.headers, event);
  return response;
};

/** After signing in the page is shown again; a form that was sent has to be sent anew. */
function goToSignIn({ request, url }: RequestEvent): Response {
  const next = request.method === 'GET' ? url.pathname + url.search : url.pathname;
  return new Response(null, { status: 303, headers: { location: signInAddress(next) } });
}
