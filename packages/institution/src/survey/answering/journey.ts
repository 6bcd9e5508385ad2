import type { Language } from '@minat/document';
import { z } from 'zod';
import { seal, unseal } from './seal.ts';

/**
 * What the first page of a link hands out: the right to begin. Nothing of it is kept on the server, so that looking at a
 * page writes nothing. `responseId` is made here, so that whatever is sent with it later is one answer.
 */
export interface Start {
  readonly responseId: string;
  readonly institutionId: string;
  readonly linkId: string;
  readonly waveId: string;
  readonly versionId: string;
  /** Of the questionnaire as it stood then (`Asked`): answers to another wording are not these answers. */
  readonly wording: string;
  /** Of a one-time link. */
  readonly ticketId: string | null;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
}

/** A start after the consent, on its way through the pages. */
export interface Journey extends Start {
  readonly language: Language;
  /** SHA-256 of the consent that was agreed to, as it stood then: the program may say it in other words when it is sent. */
  readonly consentHash: string;
  /** When the consent was given and the questions were shown. */
  readonly begunAt: number;
  /** Bits of proof of work that sending asks for; 0 in peace. */
  readonly work: number;
  /** The place of the page before the eyes, and when it was shown by the server's clock. */
  readonly page: number;
  readonly shownAt: number;
  /** Milliseconds on each page so far; null where it was not seen. */
  readonly durations: readonly (number | null)[];
}

/** How long a start and what was begun with it may be sent: an answer waits on a phone until there is a network. */
export const journeyLifetime = 7 * 24 * 3_600_000;

const startSchema = z.tuple([
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
  z.string().nullable(),
  z.number(),
]);
const journeySchema = z.tuple([
  startSchema,
  z.enum(['id', 'en']),
  z.string().length(64),
  z.number(),
  z.number(),
  z.number(),
  z.number(),
  z.array(z.number().nullable()),
]);

const startPurpose = 'start 1';
const journeyPurpose = 'journey 2';

export function sealStart(secret: string, start: Start): string {
  return seal(secret, startPurpose, listStart(start));
}

/** The start, or null where it is not one of ours. Whether it is too old is `isStale`. */
export function unsealStart(secret: string, token: string): Start | null {
  const { data } = startSchema.safeParse(unseal(secret, startPurpose, token));
  return data === undefined ? null : nameStart(data);
}

export function sealJourney(secret: string, journey: Journey): string {
  const { language, consentHash, begunAt, work, page, shownAt, durations } = journey;
  return seal(secret, journeyPurpose, [
    listStart(journey),
    language,
    consentHash,
    begunAt,
    work,
    page,
    shownAt,
    durations,
  ]);
}

/** The journey, or null where it is not one of ours. */
export function unsealJourney(secret: string, token: string): Journey | null {
  const { data } = journeySchema.safeParse(unseal(secret, journeyPurpose, token));
  if (data === undefined) return null;
  const [start, language, consentHash, begunAt, work, page, shownAt, durations] = data;
  return { ...nameStart(start), language, consentHash, begunAt, work, page, shownAt, durations };
}

/** Whether a start or a journey is too old to be sent. */
export function isStale({ issuedAt }: Start, now: number): boolean {
  return now - issuedAt > journeyLifetime;
}

/** The journey when a page is shown: the time on the one before is added to what was spent there already. */
export function turnPage(journey: Journey, page: number, now: number): Journey {
  const { page: left, shownAt } = journey;
  const durations: (number | null)[] = [...journey.durations];
  while (durations.length <= left) durations.push(null);
  durations[left] = (durations[left] ?? 0) + Math.max(0, now - shownAt);
  return { ...journey, page, shownAt: now, durations };
}

/** Without names, since a token goes along with every page. */
function listStart(start: Start): z.infer<typeof startSchema> {
  const { responseId, institutionId, linkId, waveId, versionId, wording, ticketId, issuedAt } = start;
  return [responseId, institutionId, linkId, waveId, versionId, wording, ticketId, issuedAt];
}

function nameStart(list: z.infer<typeof startSchema>): Start {
  const [responseId, institutionId, linkId, waveId, versionId, wording, ticketId, issuedAt] = list;
  return { responseId, institutionId, linkId, waveId, versionId, wording, ticketId, issuedAt };
}
