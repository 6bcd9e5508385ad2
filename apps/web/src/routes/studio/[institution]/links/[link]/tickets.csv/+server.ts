import { randomFillSync } from 'node:crypto';
import { findOwnLink, makeTickets, ticketForm } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import { answerFile } from '#lib/server/answer-file.ts';
import { linkAddress } from '#lib/server/link-address.ts';
import { permit } from '#lib/server/permit.ts';
import { plainPage } from '#lib/server/plain-page.ts';
import { readForm } from '#lib/server/read-form.ts';
import { linksWords } from '#lib/words/links.ts';
import { surveyFaults } from '#lib/words/survey-faults.ts';
import type { RequestHandler } from './$types';

/** Makes tickets and hands out their addresses as a file, this once. */
export const POST: RequestHandler = async ({ locals, params, request, url }) => {
  const { db, person } = permit(locals, 'wave.publish');
  const link = await findOwnLink(db, params.link);
  if (link === null) error(404);
  const form = readForm(ticketForm, await request.formData());
  const { language } = locals;
  const words = linksWords[language].tickets;
  if (!form.ok) return plainPage({ status: 400, language, sentence: surveyFaults[language]['no-count'] });
  const wanted = { linkId: link.id, count: form.value.count };
  const made = await makeTickets(db, locals.application.stamp, randomFillSync, person.id, wanted);
  if (!made.ok) {
    if (made.code === 'no-such-link') error(404);
    return plainPage({ status: 409, language, sentence: words.refused[made.code] });
  }
  const rows = made.tokens.map((token, at) => `${at + 1},${linkAddress(url.origin, link.slug, token)}`);
  const text = [`${words.number},${words.address}`, ...rows].map((row) => `${row}\n`).join('');
  return answerFile(text, { type: 'text/csv; charset=utf-8', name: `${words.fileName}-${link.channel}.csv` });
};
