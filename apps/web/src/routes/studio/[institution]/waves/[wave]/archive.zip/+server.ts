import { permit } from '#lib/server/permit.ts';
import { fileResponse } from '#lib/server/report/file-response.ts';
import { requireWave } from '#lib/server/report/require-wave.ts';
import type { RequestHandler } from './$types';

/** The whole study of a wave as one ZIP, which `minat verify` checks. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const staff = permit(locals, 'answers.export');
  const { study, readRows } = await requireWave(staff, params.wave);
  const job = { kind: 'report', form: 'archive', language: locals.language, wave: study } as const;
  const head = { type: 'application/zip', name: `study-${study.questionnaire.instrument.id}.zip` };
  return fileResponse(await locals.application.reports.ask(job, readRows), head);
};
