import { randomUUID } from 'node:crypto';
import type { Handle, ServerInit } from '@sveltejs/kit/hooks';
import { type Application, openApplication } from '#lib/server/application.ts';
import { chooseLanguage } from '#lib/server/choose-language.ts';
import { setSafetyHeaders } from '#lib/server/safety-headers.ts';
import { readSettings } from '#lib/server/settings.ts';

let application: Application;

export const init: ServerInit = async () => {
  application = await openApplication(readSettings(process.env));
  process.once('sveltekit:shutdown', () => void application.database.close());
};

export const handle: Handle = async ({ event, resolve }) => {
  Object.assign(event.locals, {
    application,
    requestId: randomUUID(),
    language: chooseLanguage(event.url, event.cookies),
    person: null,
    staff: null,
  } satisfies App.Locals);
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%minat.language%', event.locals.language),
  });
  setSafetyHeaders(response.headers, event);
  return response;
};
