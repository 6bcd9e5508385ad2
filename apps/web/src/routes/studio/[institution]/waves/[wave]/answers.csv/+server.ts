import { answersFile } from '@minat/institution/survey';
import { answerFile } from '#lib/server/answer-file.ts';
import { permit } from '#lib/server/permit.ts';
import { requireWave } from '#lib/server/report/require-wave.ts';
import { streamOf } from '#lib/server/report/stream-of.ts';
import type { RequestHandler } from './$types';

/** The answers that count, as a file that is written while it is sent. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const staff = permit(locals, 'answers.export');
  const { wave, study } = await requireWave(staff, params.wave);
  const file = answersFile(staff.db, wave.id, study.questionnaire);
  return answerFile(streamOf(file), { type: 'text/csv; charset=utf-8', name: study.fileName });
};
