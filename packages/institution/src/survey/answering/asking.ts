import type { InstitutionDatabase } from '../../database/index.ts';
import type { FoundLink } from '../authoring/index.ts';
import { type WaveState, waveState } from '../authoring/index.ts';

/** A link that leads to a wave, with all that its public pages ask. */
export interface Asking extends FoundLink {
  /** Bound to the link's institution. */
  readonly db: InstitutionDatabase;
  /** The institution's day of a moment in milliseconds since 1970: `2026-01-31`. */
  readonly dayOf: (time: number) => string;
}

/** What a link says to who comes: its questions, or why not. */
export type AskingState = WaveState | 'ended';

/** For how long who had begun may still send, after a wave closed or a link was ended: a page takes its time, a network comes back. */
export const graceAfterClosing = 2 * 3_600_000;

/** Whether a wave takes no answer any more at a moment (`stamp.time()`), of who had begun before neither. */
export function isWaveOver({ closesAt }: Pick<FoundLink['wave'], 'closesAt'>, now: string): boolean {
  return closesAt !== null && Date.parse(closesAt) + graceAfterClosing <= Date.parse(now);
}

/** Whether the link asks at a moment (milliseconds since 1970). */
export function stateOfAsking({ link, wave }: FoundLink, now: number): AskingState {
  const at = new Date(now).toISOString();
  return link.endedAt !== null && link.endedAt <= at ? 'ended' : waveState(wave, at);
}

/**
 * The same for who began at a moment and sends now: a wave that closed meanwhile, and a link that was ended, still take the
 * answer for two hours; a wave whose opening was moved into the future meanwhile, for two hours after the beginning. That
 * somebody began is sealed: the wave was open then.
 */
export function stateOfSending(asking: FoundLink, begunAt: number, now: number): AskingState {
  const state = stateOfAsking(asking, now);
  if (state === 'open') return state;
  if (state === 'planned') return now < begunAt + graceAfterClosing ? 'open' : state;
  const ends = [asking.link.endedAt, asking.wave.closesAt].flatMap((end) => (end === null ? [] : [Date.parse(end)]));
  const over = Math.min(...ends);
  return begunAt < over && now < over + graceAfterClosing ? 'open' : state;
}
