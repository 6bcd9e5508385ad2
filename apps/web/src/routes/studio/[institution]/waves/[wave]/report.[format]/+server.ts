import { error } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { answerReport } from '#lib/server/report/answer-report.ts';
import { askReport } from '#lib/server/report/ask-report.ts';
import { requireWave } from '#lib/server/report/require-wave.ts';
import { reportWords } from '#lib/words/report.ts';
import type { RequestHandler } from './$types';

const types = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

const isFormat = (name: string): name is keyof typeof types => Object.hasOwn(types, name);

/** The report of a wave as a file, in the language of the page. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const staff = permit(locals, 'report.read');
  const { format } = params;
  if (!isFormat(format)) error(404);
  const found = await requireWave(staff, params.wave);
  const { wave, study } = found;
  const { language } = locals;
  const name = `${reportWords[language].fileName(study.questionnaire.instrument.id, wave.number)}.${format}`;
  const { outcome } = await askReport(locals.application, staff, found, { form: format, language });
  return answerReport(outcome, { type: types[format], name }, language);
};
