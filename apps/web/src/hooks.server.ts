import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import { findSession } from '@minat/institution/people';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, ServerInit } from '@sveltejs/kit/hooks';
import { announce } from '#lib/server/announce.ts';
import { answerRequest } from '#lib/server/answer-request.ts';
import { type Application, createApplication } from '#lib/server/application.ts';
import { chooseLanguage } from '#lib/server/choose-language.ts';
import { findStaffAt } from '#lib/server/find-staff-at.ts';
import { refuseLargeBody } from '#lib/server/limit-body.ts';
import { openGround } from '#lib/server/open-ground.ts';
import { signInAddress } from '#lib/server/safe-next.ts';
import { readSettings } from '#lib/server/settings.ts';
import { sweepHourly, trySweep } from '#lib/server/sweep.ts';
import { keepCookies, visitorOf } from '#lib/server/visitor.ts';

export { logFault as handleError } from '#lib/server/log-request.ts';

let application: Application;

export const init: ServerInit = async () => {
  const stopping = new AbortController();
  const read = readSettings(process.env);
  const outcome = read.ok ? await openGround(read.settings) : read;
  // serve.ts turns the cause into a sentence.
  if (!outcome.ok) throw new Error('the server cannot start', { cause: outcome.fault });
  application = createApplication(outcome.ground, stopping.signal);
  await trySweep(application);
  await announce(application);
  const server: EventEmitter = process;
  server.once('minat:stopping', () => stopping.abort());
  void sweepHourly(application);
  server.once('sveltekit:shutdown', () => {
    void application.reports.close();
    void application.database.close();
  });
};

export const handle: Handle = ({ event, resolve }) => {
  Object.assign(event.locals, {
    application,
    requestId: randomUUID(),
    language: chooseLanguage(event.url, event.cookies),
    session: null,
    person: null,
    staff: null,
  } satisfies App.Locals);
  return answerRequest(event, async () => refuseLargeBody(event) ?? answer(event, resolve));
};

type Resolve = Parameters<Handle>[0]['resolve'];

async function answer(event: RequestEvent, resolve: Resolve): Promise<Response> {
  const session = await findSession(application.people, visitorOf(event));
  keepCookies(event, session?.cookies ?? []);
  const person = session?.person ?? null;
  const { institution } = event.params;
  const inStudio = event.route.id?.startsWith('/studio/') ?? false;
  event.locals.session = session;
  event.locals.person = person;
  if (inStudio && person && institution) event.locals.staff = await findStaffAt(application, person, institution);
  if (inStudio && person === null) return goToSignIn(event);
  return resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%minat.language%', event.locals.language),
  });
}

/** After signing in the page is shown again; a form that was sent has to be sent anew. */
function goToSignIn({ request, url }: RequestEvent): Response {
  const next = request.method === 'GET' ? url.pathname + url.search : url.pathname;
  return new Response(null, { status: 303, headers: { location: signInAddress(next) } });
}
