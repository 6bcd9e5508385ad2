import { findOwnLink } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import { linkAddress } from '#lib/server/link-address.ts';
import { permit } from '#lib/server/permit.ts';
import { qrCode } from '#lib/server/qr/qr-code.ts';
import { qrSvg } from '#lib/server/qr/qr-svg.ts';
import type { RequestHandler } from './$types';

/** Shown on the page of links as well as saved, so it is no attachment. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { db } = permit(locals, 'study.read');
  const link = await findOwnLink(db, params.link);
  if (link === null) error(404);
  return new Response(qrSvg(qrCode(linkAddress(url.origin, link.slug))), {
    headers: { 'content-type': 'image/svg+xml', 'content-disposition': `inline; filename="qr-${link.channel}.svg"` },
  });
};
