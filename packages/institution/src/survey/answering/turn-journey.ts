import type { Stamp } from '../../database/index.ts';
import { type Asked, isStillAsked } from './asked.ts';
import { type Asking, stateOfSending } from './asking.ts';
import type { Desk } from './desk.ts';
import { isStale, type Journey, turnPage, unsealJourney } from './journey.ts';
import { type GivenAnswers, unansweredOf } from './read-answers.ts';
import type { SubmitCode } from './submit-response.ts';

export type TravelOutcome =
  | { readonly ok: true; readonly journey: Journey; readonly asked: Asked }
  | {
      readonly ok: false;
      readonly code: Extract<SubmitCode, 'token' | 'stale' | 'changed' | 'planned' | 'closed' | 'ended'>;
    };

export type TurnOutcome =
  | (Extract<TravelOutcome, { readonly ok: true }> & {
      /** Ids on the page that is left, where a choice is still to be made; the page then stays. */
      readonly unanswered: readonly string[];
      /** Whether the last page is left: what comes now is sending. */
      readonly done: boolean;
    })
  | Extract<TravelOutcome, { readonly ok: false }>;

/** A journey that goes on where it was left: its token lay on the phone meanwhile. */
export async function resumeJourney(desk: Desk, stamp: Stamp, asking: Asking, token: string): Promise<TravelOutcome> {
  const now = Date.parse(stamp.time());
  const journey = unsealJourney(desk.secret, token);
  if (journey === null || journey.linkId !== asking.link.id) return { ok: false, code: 'token' };
  if (isStale(journey, now)) return { ok: false, code: 'stale' };
  const state = stateOfSending(asking, journey.begunAt, now);
  if (state !== 'open') return { ok: false, code: state };
  const asked = await desk.reader.readAsked(asking, journey.versionId);
  if (!isStillAsked(asked, journey, asking)) return { ok: false, code: 'changed' };
  return { ok: true, journey, asked };
}

/**
 * From one page of questions to another, where no script does it. `next` stays on a page where a choice is missing;
 * `skip` goes on without it; `back` asks nothing.
 */
export async function turnJourney(
  desk: Desk,
  stamp: Stamp,
  asking: Asking,
  {
    token,
    answers,
    go,
  }: { readonly token: string; readonly answers: GivenAnswers; readonly go: 'next' | 'skip' | 'back' },
): Promise<TurnOutcome> {
  const resumed = await resumeJourney(desk, stamp, asking, token);
  if (!resumed.ok) return resumed;
  const { journey, asked } = resumed;
  const last = asked.sections.length - 1;
  const unanswered = go === 'next' ? unansweredOf(asked.sections[journey.page]!, answers).map(({ id }) => id) : [];
  const page = journey.page + (go === 'back' ? -1 : unanswered.length > 0 ? 0 : 1);
  const turned = turnPage(journey, Math.min(Math.max(page, 0), last), Date.parse(stamp.time()));
  return { ok: true, journey: turned, asked, unanswered, done: page > last };
}
