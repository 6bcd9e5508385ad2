import { findOwnLink, findVersion, findWave } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import { answerFile } from '#lib/server/answer-file.ts';
import { permit } from '#lib/server/permit.ts';
import { plainPage } from '#lib/server/plain-page.ts';
import { posterOf } from '#lib/server/poster-of.ts';
import { renderPoster } from '#lib/server/render-poster.ts';
import { reportWords } from '#lib/words/report.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { db, institution } = permit(locals, 'study.read');
  const link = await findOwnLink(db, params.link);
  if (link === null) error(404);
  const wave = await findWave(db, link.waveId);
  const version = await findVersion(db, wave!.versionId);
  const { language } = locals;
  const { questionnaire } = version!;
  const outcome = await renderPoster(
    posterOf({ language, institution, link, wave: wave!, questionnaire, origin: url.origin }),
  );
  if (!outcome.ok) {
    locals.application.log.error({ why: outcome.why }, 'no PDF can be made');
    return plainPage({ status: 501, language, sentence: reportWords[language].noTypesetter });
  }
  return answerFile(outcome.value, { type: 'application/pdf', name: `poster-${link.channel}.pdf` });
};
