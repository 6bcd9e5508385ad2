import { may } from '@minat/institution/people';
import {
  answerKinds,
  editQuestionnaire,
  findStudy,
  findVersion,
  questionnaireFields,
  rearrangeFields,
  saveQuestionnaire,
} from '@minat/institution/survey';
import { error, fail, redirect } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { textFields } from '#lib/server/text-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { db, role } = permit(locals, 'study.read');
  const study = await findStudy(db, params.study);
  if (study === null) error(404);
  const newest = study.versions[0]!;
  const version = await findVersion(db, url.searchParams.get('version') ?? newest.id);
  if (version === null || version.studyId !== study.id) error(404);
  const { instrument } = version.questionnaire;
  const isNewest = version.id === newest.id;
  return {
    study: { id: study.id, name: study.name },
    version: {
      id: version.id,
      number: version.number,
      isLocked: version.lockedAt !== null,
      isNewest,
      mark: version.mark,
    },
    fields: questionnaireFields(version.questionnaire),
    instrument,
    answerKinds: answerKinds(instrument),
    /** Waves that could ask this version and ask an older one. */
    behind: study.waves
      .filter(({ versionId, responses }) => isNewest && versionId !== version.id && responses === 0)
      .map(({ id, number }) => ({ id, number })),
    mayEdit: may(role, 'study.edit'),
    saved: url.searchParams.get('saved'),
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request, url }) => {
    const { db, person } = permit(locals, 'study.edit');
    const fields = textFields(await request.formData());
    const study = await findStudy(db, params.study);
    if (study === null) error(404);
    const newest = await findVersion(db, study.versions[0]!.id);
    if (fields.change !== undefined) {
      const rearranged = rearrangeFields(newest!.questionnaire.instrument, fields, fields.change);
      return { fields: rearranged, mark: fields.mark ?? '', errors: [], changedMeanwhile: false, rearranged: true };
    }
    // What the form was made from stays with it, until somebody was told that it is no longer the newest.
    const mark = fields.mark ?? '';
    if (newest!.mark !== mark)
      return fail(409, { fields, mark: newest!.mark, errors: [], changedMeanwhile: true, rearranged: false });
    const edited = editQuestionnaire(newest!.questionnaire, fields);
    if (!edited.ok)
      return fail(400, { fields, mark, errors: edited.errors, changedMeanwhile: false, rearranged: false });
    const wanted = { studyId: study.id, mark, questionnaire: edited.value };
    const saved = await saveQuestionnaire(db, locals.application.stamp, person.id, wanted);
    if (!saved.ok) {
      if (saved.code === 'no-such-study') error(404);
      // So quick that the newest was not yet seen here: the next attempt sees it, and is told again.
      return fail(409, { fields, mark, errors: [], changedMeanwhile: true, rearranged: false });
    }
    redirect(303, `${url.pathname}?saved=${saved.did}`);
  },
};
