import { appendAudit, type InstitutionDatabase, inTransaction, type Stamp } from '../../database/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { insertVersion } from './insert-version.ts';

/**
 * Makes a study with the first version of its questionnaire, unlocked, and no wave yet. Returns the study's id. `name` was
 * read by `studyName`.
 */
export async function makeStudy(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  { name, questionnaire }: { readonly name: string; readonly questionnaire: Questionnaire },
): Promise<string> {
  return inTransaction(db, async (trx) => {
    const id = stamp.id();
    await trx.insertInto('study').values({ id, name, created_at: stamp.time() }).execute();
    await appendAudit(trx, stamp, { actorId, action: 'survey.make-study', subjectKind: 'study', subjectId: id });
    await insertVersion(trx, stamp, actorId, { studyId: id, number: 1, questionnaire });
    return id;
  });
}
