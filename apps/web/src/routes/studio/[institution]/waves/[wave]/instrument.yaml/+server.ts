import { writeInstrument } from '@minat/study';
import { answerFile } from '#lib/server/answer-file.ts';
import { permit } from '#lib/server/permit.ts';
import { requireWave } from '#lib/server/report/require-wave.ts';
import type { RequestHandler } from './$types';

/** The instrument of a wave, with which the command analyses the file of its answers. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const staff = permit(locals, 'answers.export');
  const { study } = await requireWave(staff, params.wave);
  const { instrument } = study.questionnaire;
  const head = { type: 'application/yaml; charset=utf-8', name: `${instrument.id}.yaml` };
  return answerFile(writeInstrument(instrument), head);
};
