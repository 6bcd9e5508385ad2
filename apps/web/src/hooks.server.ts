import { randomUUID } from 'node:crypto';
import type { EventEmitter } from 'node:events';
import type { Handle, ServerInit } from '@sveltejs/kit/hooks';
import { type Application, openApplication } from '#lib/server/application.ts';
import { chooseLanguage } from '#lib/server/choose-language.ts';
import { refuseLargeBody } from '#lib/server/limit-body.ts';
import { logRequest } from '#lib/server/log-request.ts';
import { setSafetyHeaders } from '#lib/server/safety-headers.ts';
import { readSettings } from '#lib/server/settings.ts';

export { logFault as handleError } from '#lib/server/log-request.ts';

let application: Application;

export const init: ServerInit = async () => {
  const stopping = new AbortController();
  const read = readSettings(process.env);
  const outcome = read.ok ? await openApplication(read.settings, stopping.signal) : read;
  // serve.ts turns the cause into a sentence.
  if (!outcome.ok) throw new Error('the server cannot start', { cause: outcome.fault });
  application = outcome.application;
  const server: EventEmitter = process;
  server.once('minat:stopping', () => stopping.abort());
  server.once('sveltekit:shutdown', () => void application.database.close());
};

export const handle: Handle = ({ event, resolve }) => {
  Object.assign(event.locals, {
    application,
    requestId: randomUUID(),
    language: chooseLanguage(event.url, event.cookies),
    person: null,
    staff: null,
  } satisfies App.Locals);
  return logRequest(event, async () => {
    const response =
      refuseLargeBody(event) ??
      (await resolve(event, {
        transformPageChunk: ({ html }) => html.replace('%minat.language%', event.locals.language),
      }));
    setSafetyHeaders(response.headers, event);
    return response;
  });
};
