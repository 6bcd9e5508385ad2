import { appendAudit, type InstitutionDatabase, type Stamp, transact } from '../../database/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { writeQuestionnaire } from '../questionnaire/index.ts';
import { markOf } from './find-version.ts';
import { insertVersion } from './insert-version.ts';

export type SaveOutcome =
  | {
      readonly ok: true;
      readonly versionId: string;
      readonly number: number;
      /** `changed`: the unlocked version. `made`: the one after a locked one. `same`: nothing was different. */
      readonly did: 'changed' | 'made' | 'same';
    }
  /** `changed-meanwhile`: the newest version is no longer the one that `mark` is of; look at it and try again. */
  | { readonly ok: false; readonly code: 'no-such-study' | 'changed-meanwhile' };

/**
 * Keeps a questionnaire as the newest version of its study: an unlocked version is changed in place, after a locked one
 * comes the next. An answer that locks the version while it is being saved is waited for or comes after: what was
 * answered is never changed.
 */
export async function saveQuestionnaire(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  {
    studyId,
    mark,
    questionnaire,
  }: { readonly studyId: string; readonly mark: string; readonly questionnaire: Questionnaire },
): Promise<SaveOutcome> {
  const text = writeQuestionnaire(questionnaire);
  return transact(db, async (trx): Promise<SaveOutcome> => {
    // Takes the study's row, so that of two who save at once the second sees what the first did.
    const study = await trx
      .updateTable('study')
      .set(({ ref }) => ({ name: ref('name') }))
      .where('id', '=', studyId)
      .executeTakeFirst();
    if (study.numUpdatedRows === 0n) return { ok: false, code: 'no-such-study' };
    const newest = await trx
      .selectFrom('study_version')
      .select(['id', 'number', 'questionnaire'])
      .where('study_id', '=', studyId)
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow();
    if (markOf(newest) !== mark) return { ok: false, code: 'changed-meanwhile' };
    if (newest.questionnaire === text) return { ok: true, versionId: newest.id, number: newest.number, did: 'same' };
    const changed = await trx
      .updateTable('study_version')
      .set({ questionnaire: text })
      .where('id', '=', newest.id)
      .where('locked_at', 'is', null)
      .executeTakeFirst();
    if (changed.numUpdatedRows > 0n) {
      const entry = { action: 'survey.change-version', subjectKind: 'study_version', subjectId: newest.id };
      await appendAudit(trx, stamp, { actorId, ...entry });
      return { ok: true, versionId: newest.id, number: newest.number, did: 'changed' };
    }
    const number = newest.number + 1;
    const versionId = await insertVersion(trx, stamp, actorId, { studyId, number, questionnaire });
    return { ok: true, versionId, number, did: 'made' };
  });
}
