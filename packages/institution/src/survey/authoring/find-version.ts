import { createHash } from 'node:crypto';
import type { InstitutionDatabase } from '../../database/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { readQuestionnaire } from '../questionnaire/index.ts';
import type { StudyVersion } from './study.ts';

/** A version with its questionnaire. */
export interface FoundVersion extends StudyVersion {
  readonly studyId: string;
  readonly questionnaire: Questionnaire;
  /** What a form was made from: `saveQuestionnaire` compares it, so that nobody overwrites what another just saved. */
  readonly mark: string;
}

/** A version of the institution by its id, or null. */
export async function findVersion(db: InstitutionDatabase, versionId: string): Promise<FoundVersion | null> {
  const row = await db.selectFrom('study_version').selectAll().where('id', '=', versionId).executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    studyId: row.study_id,
    number: row.number,
    lockedAt: row.locked_at,
    createdAt: row.created_at,
    questionnaire: readQuestionnaire(row.questionnaire),
    mark: markOf(row),
  };
}

/** SHA-256 of a version's id and text, 64 hexadecimal digits. */
export function markOf({ id, questionnaire }: { readonly id: string; readonly questionnaire: string }): string {
  return createHash('sha256').update(`${id}\n${questionnaire}`).digest('hex');
}
