import { may } from '@minat/institution/people';
import type { HtmlParts } from '@minat/institution/reporting';
import { permit } from '#lib/server/permit.ts';
import { askReport } from '#lib/server/report/ask-report.ts';
import { reportStyle } from '#lib/server/report/report-style.ts';
import { requireWave } from '#lib/server/report/require-wave.ts';
import { readersPatience, waitFor } from '#lib/server/report/wait-for.ts';
import type { ReportRefusal } from '#lib/studio/report-refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const staff = permit(locals, 'report.read');
  const found = await requireWave(staff, params.wave);
  const { wave, study, excluded } = found;
  const asking = askReport(locals.application, staff, found, { form: 'page', language: locals.language });
  const asked = await waitFor(asking, readersPatience);
  const outcome = asked === 'pending' ? asked : asked.outcome;
  const counted = asked === 'pending' || asked.counted === null ? null : asked.counted;
  const refusal: ReportRefusal | null =
    outcome === 'pending' ? { code: 'pending' } : outcome.ok ? null : outcome.refusal;
  return {
    wave,
    excluded: counted === null ? excluded : 0,
    counted: counted && { answers: counted.answers, at: counted.at },
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
