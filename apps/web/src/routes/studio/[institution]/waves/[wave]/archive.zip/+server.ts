import { permit } from '#lib/server/permit.ts';
import { answerReport } from '#lib/server/report/answer-report.ts';
import { requireWave } from '#lib/server/report/require-wave.ts';
import type { RequestHandler } from './$types';

/** The whole study of a wave as one ZIP, which `minat verify` checks. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const staff = permit(locals, 'answers.export');
  const { study, readRows, origin } = await requireWave(staff, params.wave);
  const { language } = locals;
  const job = { kind: 'report', form: 'archive', language, wave: study } as const;
  const head = { type: 'application/zip', name: `study-${study.questionnaire.instrument.id}.zip` };
  return answerReport(await locals.application.reports.ask(job, readRows, origin), head, language);
};
