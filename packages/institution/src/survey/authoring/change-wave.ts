import { appendAudit, type InstitutionDatabase, type Stamp, transact } from '../../database/index.ts';
import { type FoundWave, findWave } from './find-wave.ts';
import { type WavePlan, waveState } from './wave.ts';

export type WaveOutcome =
  | { readonly ok: true }
  /** `already-open`, `not-open`, `changed-meanwhile`: somebody was quicker. `has-answers`: what was answered stays with its version, and its wave is open already. */
  | {
      readonly ok: false;
      readonly code: 'no-such-wave' | 'already-open' | 'not-open' | 'changed-meanwhile' | 'has-answers';
    };

/**
 * What a form of a wave's plan was made from: `changeWave` compares it, so that nobody opens again what another just
 * closed, by times that stood in a form.
 *
 * @example planMark({ opensAt: '2026-01-02T00:00:00.000Z', closesAt: null, target: 20 }) // '2026-01-02T00:00:00.000Z//20'
 */
export function planMark({ opensAt, closesAt, target }: WavePlan): string {
  return `${opensAt}/${closesAt ?? ''}/${target}`;
}

/**
 * Sets times and target of a wave whose plan is still the one that `mark` is of. The plan was read by `wavePlanSchema`. A
 * closing in the past, which a wrong year makes, counts as now: answers are kept for so long after the closing. Of a wave that
 * is closed it changes nothing. The opening of a wave that has answers stays: others are in the middle of answering.
 */
export function changeWave(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  { waveId, mark, ...plan }: WavePlan & { readonly waveId: string; readonly mark: string },
): Promise<WaveOutcome> {
  return setWave(db, stamp, { actorId, action: 'survey.change-wave', waveId }, (wave) => {
    if (planMark(wave) !== mark) return 'changed-meanwhile';
    // A form tells minutes.
    const isMoved = plan.opensAt.slice(0, 16) !== wave.opensAt.slice(0, 16);
    if (isMoved && wave.responses > 0) return 'has-answers';
    const now = stamp.time();
    const past = waveState(wave, now) === 'closed' ? wave.closesAt : now;
    const isPast = plan.closesAt !== null && plan.closesAt <= now;
    return {
      opens_at: isMoved ? plan.opensAt : wave.opensAt,
      closes_at: isPast ? past : plan.closesAt,
      target: plan.target,
    };
  });
}

/**
 * Opens a wave at this moment: a planned one before its time, a closed one again and until somebody closes it. Answers that
 * it has by then end all the same when the closing said.
 */
export function openNow(db: InstitutionDatabase, stamp: Stamp, actorId: string, waveId: string): Promise<WaveOutcome> {
  return setWave(db, stamp, { actorId, action: 'survey.open-wave', waveId }, (wave) => {
    const now = stamp.time();
    const state = waveState(wave, now);
    if (state === 'open') return 'already-open';
    return state === 'planned' ? { opens_at: now } : { closes_at: null };
  });
}

/** Closes an open wave at this moment. */
export function closeNow(db: InstitutionDatabase, stamp: Stamp, actorId: string, waveId: string): Promise<WaveOutcome> {
  return setWave(db, stamp, { actorId, action: 'survey.close-wave', waveId }, (wave) => {
    const now = stamp.time();
    return waveState(wave, now) === 'open' ? { closes_at: now } : 'not-open';
  });
}

/** Lets a wave that nobody answered ask the newest version of its study instead of an older one. */
export function moveToNewestVersion(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  waveId: string,
): Promise<WaveOutcome> {
  return setWave(db, stamp, { actorId, action: 'survey.move-wave', waveId }, async (wave, trx) => {
    if (wave.responses > 0) return 'has-answers';
    const newest = await trx
      .selectFrom('study_version')
      .select('id')
      .where('study_id', '=', wave.studyId)
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow();
    return { version_id: newest.id };
  });
}

interface WaveChange {
  readonly opens_at?: string;
  readonly closes_at?: string | null;
  readonly target?: number;
  readonly version_id?: string;
}

type Refused = Extract<WaveOutcome, { ok: false }>['code'];

/** Decides on a change of a wave as it stands, makes it and writes it down, all in one transaction. */
function setWave(
  db: InstitutionDatabase,
  stamp: Stamp,
  { actorId, action, waveId }: { readonly actorId: string; readonly action: string; readonly waveId: string },
  decide: (wave: FoundWave, trx: InstitutionDatabase) => WaveChange | Refused | Promise<WaveChange | Refused>,
): Promise<WaveOutcome> {
  return transact(db, async (trx): Promise<WaveOutcome> => {
    // Takes the wave's row, so that what is decided on does not change meanwhile.
    await trx
      .updateTable('wave')
      .set(({ ref }) => ({ target: ref('target') }))
      .where('id', '=', waveId)
      .execute();
    const wave = await findWave(trx, waveId);
    if (wave === null) return { ok: false, code: 'no-such-wave' };
    const change = await decide(wave, trx);
    if (typeof change === 'string') return { ok: false, code: change };
    const { closesAt } = wave;
    const isOpenedAgain = closesAt !== null && change.closes_at !== undefined && change.closes_at !== closesAt;
    if (isOpenedAgain && closesAt <= stamp.time()) {
      const closing = { wave_id: waveId, closed_at: closesAt };
      await trx.insertInto('wave_closing').values(closing).execute();
    }
    await trx.updateTable('wave').set(change).where('id', '=', waveId).execute();
    await appendAudit(trx, stamp, { actorId, action, subjectKind: 'wave', subjectId: waveId });
    return { ok: true };
  });
}
