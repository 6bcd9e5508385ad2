import type { RequestEvent } from '@sveltejs/kit';
import type { HandleServerError } from '@sveltejs/kit/hooks';

/** Answers, and writes down one line of it: which route, never which address. */
export async function logRequest(event: RequestEvent, answer: () => Promise<Response>): Promise<Response> {
  const start = performance.now();
  const response = await answer();
  const { application, requestId } = event.locals;
  const { status } = response;
  const ms = Math.round(performance.now() - start);
  application.log.info({ requestId, method: event.request.method, route: event.route.id, status, ms }, 'request');
  return response;
}

/** A bug, with its stack, under the number that the visitor is shown. What was refused on purpose (404, 403) is a line like any other. */
export const logFault: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  const { application, requestId } = event.locals;
  application.log.error({ requestId, route: event.route.id, err: error }, 'fault');
  return { message: 'Internal Error', requestId };
};
