import type { Asking } from '@minat/institution/survey';
import { error, type RequestEvent } from '@sveltejs/kit';

/** More than the longest questionnaire with every field filled in. */
const mostBytes = 65_536;

/** The link of the address, or the end of the request: 404. */
export async function findAsking({ params, locals }: RequestEvent<{ slug: string }>): Promise<Asking> {
  const asking = await locals.application.desk.reader.find(params.slug);
  if (asking === null) error(404);
  return asking;
}

/** The text fields of a public form. What is too long, or does not say how long it is, is not read at all: 413, 411. */
export async function readFields(request: Request): Promise<Readonly<Record<string, string>>> {
  const length = request.headers.get('content-length');
  if (length === null) error(411);
  if (Number(length) > mostBytes) error(413);
  const fields = [...(await request.formData())];
  return Object.fromEntries(fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
}
