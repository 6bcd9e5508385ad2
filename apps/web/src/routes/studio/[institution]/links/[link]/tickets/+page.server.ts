import { randomFillSync } from 'node:crypto';
import { findOwnLink, findWave, makeTickets, ticketForm } from '@minat/institution/survey';
import { error, fail, redirect } from '@sveltejs/kit';
import { linkAddress } from '#lib/server/link-address.ts';
import { permit } from '#lib/server/permit.ts';
import { qrCode } from '#lib/server/qr/qr-code.ts';
import { qrSvg } from '#lib/server/qr/qr-svg.ts';
import { readForm } from '#lib/server/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** There is nothing to see but right after making: asked for again, the page leads back to the links. */
export const load: PageServerLoad = async ({ locals, params, request }) => {
  const { db, institution } = permit(locals, 'wave.publish');
  const link = await findOwnLink(db, params.link);
  if (link === null) error(404);
  if (request.method !== 'POST') redirect(303, `/studio/${institution.slug}/waves/${link.waveId}/links`);
  const wave = await findWave(db, link.waveId);
  return { link, wave: wave! };
};

export const actions: Actions = {
  default: async ({ locals, params, request, url }) => {
    const { db, person } = permit(locals, 'wave.publish');
    const link = await findOwnLink(db, params.link);
    if (link === null) error(404);
    const form = readForm(ticketForm, await request.formData());
    if (!form.ok) return fail(400, { code: 'no-count' as const, tickets: [] });
    const wanted = { linkId: link.id, count: form.value.count };
    const made = await makeTickets(db, locals.application.stamp, randomFillSync, person.id, wanted);
    if (!made.ok) {
      if (made.code === 'no-such-link') error(404);
      return fail(409, { code: made.code, tickets: [] });
    }
    const tickets = made.tokens.map((token) => {
      const address = linkAddress(url.origin, link.slug, token);
      return { address, picture: `data:image/svg+xml,${encodeURIComponent(qrSvg(qrCode(address)))}` };
    });
    return { code: null, tickets };
  },
};
