import { error } from '@sveltejs/kit';
import { reportStyle } from '#lib/server/report/report-style.ts';
import type { RequestHandler } from './$types';

/** The style sheet of reports in pages. It belongs to nobody, and never changes at this address. */
export const GET: RequestHandler = ({ url }) => {
  const { css, address } = reportStyle();
  if (url.pathname !== address) error(404);
  return new Response(css, {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
  });
};
