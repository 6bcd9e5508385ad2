import type { Language } from '@minat/document';
import type { InstitutionDatabase, Stamp } from '../../database/index.ts';
import { consentHash, type Questionnaire, writeConsent } from '../questionnaire/index.ts';

/** Keeps a consent as it is shown, once for each wording, and returns its SHA-256. Nothing of who consents. */
export async function keepConsentText(
  db: InstitutionDatabase,
  stamp: Stamp,
  questionnaire: Questionnaire,
  language: Language,
): Promise<string> {
  const hash = consentHash(questionnaire, language);
  const kept = await db.selectFrom('consent_text').select('hash').where('hash', '=', hash).executeTakeFirst();
  if (kept !== undefined) return hash;
  await db
    .insertInto('consent_text')
    .values({ hash, text: writeConsent(questionnaire, language), shown_at: stamp.time() })
    .onConflict((conflict) => conflict.columns(['institution_id', 'hash']).doNothing())
    .execute();
  return hash;
}
