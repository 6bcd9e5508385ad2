import { findOwnLink } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import { answerFile } from '#lib/server/answer-file.ts';
import { linkAddress } from '#lib/server/link-address.ts';
import { permit } from '#lib/server/permit.ts';
import { qrCode } from '#lib/server/qr/qr-code.ts';
import { qrPng } from '#lib/server/qr/qr-png.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { db } = permit(locals, 'study.read');
  const link = await findOwnLink(db, params.link);
  if (link === null) error(404);
  const picture = qrPng(qrCode(linkAddress(url.origin, link.slug)));
  return answerFile(picture, { type: 'image/png', name: `qr-${link.channel}.png` });
};
