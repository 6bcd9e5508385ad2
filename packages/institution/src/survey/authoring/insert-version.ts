import { appendAudit, type InstitutionDatabase, type Stamp } from '../../database/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { writeQuestionnaire } from '../questionnaire/index.ts';

/** Adds a version, unlocked, inside the transaction of whoever makes it. */
export async function insertVersion(
  trx: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  {
    studyId,
    number,
    questionnaire,
  }: { readonly studyId: string; readonly number: number; readonly questionnaire: Questionnaire },
): Promise<string> {
  const id = stamp.id();
  const values = { id, study_id: studyId, number, questionnaire: writeQuestionnaire(questionnaire), locked_at: null };
  await trx
    .insertInto('study_version')
    .values({ ...values, created_at: stamp.time() })
    .execute();
  await appendAudit(trx, stamp, {
    actorId,
    action: 'survey.make-version',
    subjectKind: 'study_version',
    subjectId: id,
  });
  return id;
}
