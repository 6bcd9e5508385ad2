import type { RequestEvent } from '@sveltejs/kit';
import { refusalWords } from '#lib/words/refusal.ts';
import { plainPage } from './plain-page.ts';

const publicLimit = 64 * 1024;
/** A long questionnaire in two languages. */
const studioLimit = 1024 * 1024;

/** The routes that take a file; `BODY_SIZE_LIMIT` is for them. */
const uploads: ReadonlySet<string> = new Set(['/studio/[institution]/studies/new']);

/** How many bytes a request may bring to a route. What no route takes gets the least. */
export function bodyLimitOf(routeId: string | null, uploadLimit: number): number {
  if (routeId !== null && uploads.has(routeId)) return uploadLimit;
  return Math.min(routeId?.startsWith('/studio/') ? studioLimit : publicLimit, uploadLimit);
}

/**
 * The refusal of a body that is larger than its route takes, before a byte of it is read; null where it may come. A body
 * that does not say its length is refused too: browsers say it, and Node holds them to it.
 */
export function refuseLargeBody({ request, route, locals }: RequestEvent): Response | null {
  if (request.body === null) return null;
  const length = request.headers.get('content-length');
  const words = refusalWords[locals.language];
  const limit = bodyLimitOf(route.id, locals.application.settings.bodySizeLimit);
  const answer = (status: number, sentence: string): Response =>
    // Closed after the answer: what is still under way is not read.
    plainPage({ status, language: locals.language, sentence, headers: { connection: 'close' } });
  if (!/^\d+$/.test(length ?? '')) return answer(411, words.noLength);
  return Number(length) > limit ? answer(413, words.tooLarge(limit)) : null;
}
