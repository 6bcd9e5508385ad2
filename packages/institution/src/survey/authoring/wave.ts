import { z } from 'zod';
import { faultOf } from '../questionnaire/index.ts';
import { readLocalTime } from './local-time.ts';
import type { Wave } from './study.ts';

/** Whether a wave asks: not yet, now, no more. */
export type WaveState = 'planned' | 'open' | 'closed';

/**
 * The state of a wave at a moment, an ISO 8601 time in UTC of 24 characters as `stamp.time()` gives it: open from its
 * opening on, closed from its closing on.
 *
 * @example waveState({ opensAt: '2026-01-02T00:00:00.000Z', closesAt: null }, '2026-01-01T00:00:00.000Z') // 'planned'
 */
export function waveState({ opensAt, closesAt }: Pick<Wave, 'opensAt' | 'closesAt'>, now: string): WaveState {
  if (closesAt !== null && closesAt <= now) return 'closed';
  return opensAt <= now ? 'open' : 'planned';
}

/** What a person decides of a wave. */
export interface WavePlan {
  readonly opensAt: string;
  readonly closesAt: string | null;
  readonly target: number;
}

/** Reads a whole number from 1. */
export function countUpTo(most: number) {
  return z
    .string()
    .regex(/^\s*\d{1,7}\s*$/, faultOf('no-count'))
    .transform(Number)
    .pipe(z.int(faultOf('no-count')).min(1, faultOf('no-count')).max(most, faultOf('no-count')));
}

/**
 * Reads the form of a wave, whose times are those of the institution's clock; an empty closing time is none. Issues carry
 * the field's name as their path: no time, a closing before the opening, a target that is no whole number from 1 to 1,000,000.
 */
export function wavePlanSchema(timeZone: string) {
  const time = z.string().transform((text, context) => {
    const moment = readLocalTime(text, timeZone);
    if (moment === null) context.addIssue({ code: 'custom', message: faultOf('no-time') });
    return moment ?? z.NEVER;
  });
  return z
    .object({
      opensAt: time,
      closesAt: z.union([z.literal('').transform(() => null), time]),
      target: countUpTo(1_000_000),
    })
    .refine(({ opensAt, closesAt }) => closesAt === null || closesAt > opensAt, {
      path: ['closesAt'],
      message: faultOf('closes-before-it-opens'),
    }) satisfies z.ZodType<WavePlan>;
}
