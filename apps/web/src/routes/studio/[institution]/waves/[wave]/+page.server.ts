import { may } from '@minat/institution/people';
import { answersEndAt, countResponses, findVersion, findWaveHead, waveState } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { db, role } = permit(locals, 'study.read');
  const wave = await findWaveHead(db, params.wave);
  const counts = await countResponses(db, params.wave);
  if (wave === null || counts === null) error(404);
  const { consent } = (await findVersion(db, wave.versionId))!.questionnaire;
  return {
    wave,
    counts,
    kept: { days: consent.retentionDays, until: answersEndAt(wave.closesAt, consent.retentionDays) },
    state: waveState(wave, locals.application.stamp.time()),
    may: { responses: may(role, 'response.read'), report: may(role, 'report.read') },
  };
};
