import type { Stamp } from '../../database/index.ts';
import { type Asked, isStillAsked } from './asked.ts';
import { type Asking, stateOfSending } from './asking.ts';
import type { Desk } from './desk.ts';
import { isReceiptKept } from './is-receipt-kept.ts';
import { isStale, type Journey, unsealJourney } from './journey.ts';
import { keepResponse } from './keep-response.ts';
import { isProven } from './proof-of-work.ts';
import { readAnswers } from './read-answers.ts';
import { receiptOf } from './receipt.ts';
import type { Submission } from './submission-schema.ts';

/** Why an answer was not taken. */
export type SubmitCode =
  /** Not a token of ours, or of another link. */
  | 'token'
  /** More than a week old. */
  | 'stale'
  /** The questionnaire was changed before anybody had answered it. */
  | 'changed'
  | 'trapped'
  /** No question was answered. */
  | 'empty'
  /** An answer that no page of ours offers. */
  | 'impossible'
  | 'too-quick'
  | 'planned'
  | 'closed'
  | 'ended'
  /** The one-time address has been used. */
  | 'spent'
  /** Another answer came from this browser before. */
  | 'answered'
  /** These answers were taken back. */
  | 'withdrawn';

export type SubmitOutcome =
  | {
      readonly ok: true;
      readonly responseId: string;
      readonly receipt: string;
      /** `new`: now kept. `same`: these very answers were there already. `first`: others were, sent with the same start; they stand. */
      readonly kept: 'new' | 'same' | 'first';
    }
  | {
      readonly ok: false;
      readonly code: SubmitCode /** `too-quick`: after how long it may be sent again. */;
      readonly waitSeconds?: number;
    };

/** Where a link is flooded and no proof of work came along: as long as a patient reader takes, for everybody. */
const patience = { times: 6, whole: 120_000 };

/**
 * Takes an answer: one row for each start, however often it is sent. What it gives is true after the commit: a receipt
 * means that the answers are on the disk. An answer that is there already is acknowledged again, also after the wave has
 * closed; one that was taken back stays so. `known` is the receipt of an answer that came from this browser by this link,
 * or null; of one that was taken back meanwhile it stands in nobody's way.
 */
export async function submitResponse(
  desk: Desk,
  stamp: Stamp,
  asking: Asking,
  submission: Submission,
  known: string | null,
): Promise<SubmitOutcome> {
  const now = Date.parse(stamp.time());
  const journey = unsealJourney(desk.secret, submission.token);
  if (journey === null || journey.linkId !== asking.link.id) return { ok: false, code: 'token' };
  if (submission.trap !== '') return { ok: false, code: 'trapped' };
  const asked = await desk.reader.readAsked(asking, journey.versionId);
  if (!isStillAsked(asked, journey, asking)) return { ok: false, code: 'changed' };
  const { cells, impossible } = readAnswers(asked.sections, submission.answers);
  if (impossible.length > 0) return { ok: false, code: 'impossible' };
  if (cells.every((cell) => cell === null)) return { ok: false, code: 'empty' };
  const wait = minimumAgeOf(asked, journey, submission.work) - (now - journey.begunAt);
  if (wait > 0) return { ok: false, code: 'too-quick', waitSeconds: Math.ceil(wait / 1_000) };

  const receipt = receiptOf(desk.secret, journey.responseId);
  if (known !== null && known !== receipt && (await isReceiptKept(asking.db, known))) {
    return { ok: false, code: 'answered' };
  }
  const answers = JSON.stringify(cells);
  const state = stateOfSending(asking, journey.begunAt, now);
  const late = isStale(journey, now) ? 'stale' : state;
  if (late !== 'open') {
    const kept = await asking.db
      .selectFrom('response')
      .select('answers')
      .where('id', '=', journey.responseId)
      .executeTakeFirst();
    if (kept === undefined) return { ok: false, code: late };
    return { ok: true, responseId: journey.responseId, receipt, kept: kept.answers === answers ? 'same' : 'first' };
  }
  const durations = submission.times ?? journey.durations;
  const kept = await keepResponse(desk.writer, stamp, asking, asked, { journey, receipt, answers, durations });
  if (kept === 'spent' || kept === 'withdrawn' || kept === 'changed') return { ok: false, code: kept };
  return { ok: true, responseId: journey.responseId, receipt, kept };
}

function minimumAgeOf({ minimumAge }: Asked, { work, responseId }: Journey, nonce: string): number {
  if (work === 0 || isProven(responseId, nonce, work)) return minimumAge;
  return Math.max(patience.whole, minimumAge * patience.times);
}
