import type { RequestHandler } from './$types';

/** The database answers, so that requests may be sent here. */
export const GET: RequestHandler = async ({ locals }) => {
  await locals.application.database.whole.selectFrom('institution').select('id').limit(1).execute();
  return new Response('ready\n', { headers: { 'content-type': 'text/plain' } });
};
