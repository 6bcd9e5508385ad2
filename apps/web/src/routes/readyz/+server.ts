import { checkReady } from '#lib/server/check-ready.ts';
import { refusalWords } from '#lib/words/refusal.ts';
import type { RequestHandler } from './$types';

/** Asked by whatever sends requests here: 200 where they may come, or 503 and why not. */
export const GET: RequestHandler = async ({ locals }) => {
  const state = await checkReady(locals.application);
  const headers = { 'content-type': 'text/plain; charset=utf-8' };
  if (state === 'ready') return new Response('ready\n', { headers });
  return new Response(`${refusalWords[locals.language][state]}\n`, { status: 503, headers });
};
