import { may } from '@minat/institution/people';
import type { HtmlParts } from '@minat/institution/reporting';
import { permit } from '#lib/server/permit.ts';
import { reportStyle } from '#lib/server/report/report-style.ts';
import { requireWave } from '#lib/server/report/require-wave.ts';
import { readersPatience, waitFor } from '#lib/server/report/wait-for.ts';
import type { ReportRefusal } from '#lib/studio/report-refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const staff = permit(locals, 'report.read');
  const { wave, study, excluded, readRows } = await requireWave(staff, params.wave);
  const job = { kind: 'report', form: 'page', language: locals.language, wave: study } as const;
  const outcome = await waitFor(locals.application.reports.ask(job, readRows), readersPatience);
  const refusal: ReportRefusal | null =
    outcome === 'pending' ? { code: 'pending' } : outcome.ok ? null : outcome.refusal;
  return {
    wave,
    excluded,
    // The form that was asked for is the form that comes.
    parts: outcome === 'pending' || !outcome.ok ? null : (outcome.value as HtmlParts),
    refusal,
    style: reportStyle().address,
    names: { instrument: study.questionnaire.instrument.id, answers: study.fileName },
    may: {
      responses: may(staff.role, 'response.read'),
      report: true,
      export: may(staff.role, 'answers.export'),
    },
  };
};
