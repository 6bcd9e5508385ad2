import type { Stamp } from '../../database/index.ts';
import { type Asked, isStillAsked } from './asked.ts';
import { type Asking, type AskingState, stateOfAsking } from './asking.ts';
import type { BeginForm } from './begin-schema.ts';
import { countStart } from './count-start.ts';
import type { Desk } from './desk.ts';
import { isStale, type Journey, type Start, sealStart, unsealStart } from './journey.ts';
import { keepConsentText } from './keep-consent-text.ts';
import { trapField } from './submission-schema.ts';

export type BeginOutcome =
  | { readonly ok: true; readonly journey: Journey; readonly asked: Asked }
  | {
      readonly ok: false;
      readonly code: 'token' | 'stale' | 'changed' | 'trapped' | 'too-young' | Exclude<AskingState, 'open'>;
    }
  /** What has to be filled in first. */
  | {
      readonly ok: false;
      readonly code: 'incomplete';
      readonly missing: readonly ('consent' | 'age')[];
      readonly asked: Asked;
    };

/** The start of an answer that somebody may begin now, sealed. Writes nothing: looking at a page leaves no trace. */
export function issueStart(desk: Desk, stamp: Stamp, asking: Asking, asked: Asked, ticketId: string | null): string {
  const start: Start = {
    // It stands in lists, addresses and the audit trail, and must not tell when somebody opened the page.
    responseId: stamp.chanceId(),
    institutionId: asking.institution.id,
    linkId: asking.link.id,
    waveId: asking.wave.id,
    versionId: asked.versionId,
    wording: asked.wording,
    ticketId,
    issuedAt: Date.parse(stamp.time()),
  };
  return sealStart(desk.secret, start);
}

/**
 * From the first page to the questions: consent and age are there, the consent's text is kept, and the start is counted. `work` is how many bits of
 * proof of work sending will ask for. Of who is too young nothing is kept, not even that somebody came.
 */
export async function beginJourney(
  desk: Desk,
  stamp: Stamp,
  asking: Asking,
  form: BeginForm,
  work: number,
): Promise<BeginOutcome> {
  const now = Date.parse(stamp.time());
  const start = unsealStart(desk.secret, form.token);
  if (start === null || start.linkId !== asking.link.id) return { ok: false, code: 'token' };
  if (form[trapField] !== '') return { ok: false, code: 'trapped' };
  if (isStale(start, now)) return { ok: false, code: 'stale' };
  const state = stateOfAsking(asking, now);
  if (state !== 'open') return { ok: false, code: state };
  const asked = await desk.reader.readAsked(asking, start.versionId);
  if (!isStillAsked(asked, start, asking)) return { ok: false, code: 'changed' };
  const asksAge = asked.questionnaire.minimumAge !== null;
  if (asksAge && form.age === 'no') return { ok: false, code: 'too-young' };
  const missing = [
    ...(asksAge && form.age === undefined ? (['age'] as const) : []),
    ...(form.consent ? [] : (['consent'] as const)),
  ];
  if (missing.length > 0) return { ok: false, code: 'incomplete', missing, asked };
  await countStart(asking.db, asking.link.id, asking.dayOf(now));
  const journey: Journey = {
    ...start,
    language: form.language,
    consentHash: await keepConsentText(asking.db, stamp, asked.questionnaire, form.language),
    begunAt: now,
    work,
    page: 0,
    shownAt: now,
    durations: [],
  };
  return { ok: true, journey, asked };
}
