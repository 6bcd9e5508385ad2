import type { Job } from '@minat/institution/reporting';
import { error } from '@sveltejs/kit';
import type { DeskOutcome } from './report-desk.ts';

/** How a file is sent: what it is, and what it is called where it is saved. */
export interface FileHead {
  readonly type: string;
  readonly name: string;
}

/** The headers of a file that is saved, never shown as a page of ours. Names hold letters, digits, points and hyphens only. */
export function fileHeaders({ type, name }: FileHead): Record<string, string> {
  const safe = name.replaceAll(/[^\w.-]/g, '_');
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${safe}"`,
    // Should a browser show it all the same: nothing in it loads, runs or reaches us.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
  };
}

/** A computed file as an answer. 409 where there are too few answers for it, 501 where this machine cannot make it. */
export function fileResponse(
  outcome: DeskOutcome<Extract<Job, { readonly kind: 'report' }>>,
  head: FileHead,
): Response {
  if (!outcome.ok)
    error({ 'too-few': 409, 'not-comparable': 409, 'no-typesetter': 501, crashed: 500 }[outcome.refusal.code]);
  const { value } = outcome;
  if (typeof value === 'object' && !(value instanceof Uint8Array)) throw new Error('a file was asked for, a page came');
  return new Response(typeof value === 'string' ? value : new Uint8Array(value), { headers: fileHeaders(head) });
}
