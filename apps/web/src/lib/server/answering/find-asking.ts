import type { Asking } from '@minat/institution/survey';
import { error, type RequestEvent } from '@sveltejs/kit';

/** The link of the address, or the end of the request: 404. */
export async function findAsking({ params, locals }: RequestEvent<{ slug: string }>): Promise<Asking> {
  const asking = await locals.application.desk.reader.find(params.slug);
  if (asking === null) error(404);
  return asking;
}
