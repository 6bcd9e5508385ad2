import { z } from 'zod';
import { actionCodes } from './actions.ts';

/** Advice as data: codes and figures. The sentences are in the word catalogues. Keys may be added, never renamed. */
const text = z.strictObject({ id: z.string(), en: z.string() });
const figures = z.record(z.string(), z.union([z.number(), z.string()]));

const allowedCodes = [
  'positive-association',
  'negative-association',
  'variance-share',
  'dimension-level',
  'most-important',
  'stigma-level',
  'doubt-level',
] as const;

const notAllowedCodes = [
  'causation',
  'all-followers',
  'whole-population',
  'one-source',
  'sales',
  'behaviour',
  'percent-for-percent',
  'no-relation',
  'order-of-dimensions',
  'distinct-constructs',
  'distinct-obstacles',
  'dimension-unreliable',
  'few-respondents',
  'many-rows-lost',
] as const;

/** A sentence that the figures allow, or one that they do not. `dimension` in the figures is an id. */
const allowedClaim = z.strictObject({ code: z.enum(allowedCodes), figures });
const notAllowedClaim = z.strictObject({ code: z.enum(notAllowedCodes), figures });

const doubts = [
  'importance-interval-holds-mark',
  'beta-interval-holds-zero',
  'no-interval',
  'alpha-below-mark',
  'alpha-unknown',
  'relation-not-shown',
  'constructs-not-distinct',
] as const;

/**
 * Where a dimension stands.
 * - `improve`: its share of R squared is not negligible and its performance is low.
 * - `keep`: not negligible, performance high.
 * - `not-first`: its share is negligible.
 * - `examine`: its coefficient is below zero with its whole interval: more of it goes with less of the outcome.
 * - `unknown`: a figure that decides does not exist.
 */
const standing = z.enum(['improve', 'keep', 'not-first', 'examine', 'unknown']);

const rankedDimension = z.strictObject({
  dimension: z.string(),
  name: text,
  /** 1 is first; equal figures share a rank. */
  rank: z.int(),
  standing,
  performance: z.number().nullable(),
  importance: z.number().nullable(),
  /** Importance × what performance lacks to 100: what could be gained. */
  score: z.number().nullable(),
  strength: z.enum(['strong', 'tentative']),
  /** Why no more than tentative; empty when strong. */
  doubts: z.array(z.enum(doubts)),
});

/**
 * The figure that called an advice forth. `path` names it in the figures handed in, dimensions by their id
 * (`dimensions.interaction.performance`). `side`: where the value lies as seen from the mark; `absent`: there is no value.
 */
const trigger = z.strictObject({
  path: z.string(),
  value: z.number().nullable(),
  mark: z.number(),
  side: z.enum(['below', 'at-or-above', 'absent']),
});

const recommendation = z.strictObject({
  /** Such as `improve:interaction`. */
  id: z.string(),
  kind: z.enum([
    'improve',
    'keep',
    'not-first',
    'examine',
    'unknown',
    'answer',
    'watch',
    'measure',
    'organise',
    'monitor',
    'repeat',
  ]),
  about: z.strictObject({ kind: z.enum(['dimension', 'topic']), id: z.string() }),
  actions: z.array(z.enum(actionCodes)),
  trigger,
  /** The other figures that had to lie where they lie. */
  conditions: z.array(trigger),
  /** 1: do first, 2: keep up, 3: later. */
  priority: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  strength: z.enum(['strong', 'tentative']),
});

export const adviceSchema = z.strictObject({
  schema: z.literal('minat/advice/1'),
  predictor: text,
  outcome: text,
  /** Of the dimensions that claims and advice speak of. */
  names: z.array(z.strictObject({ id: z.string(), name: text })),
  allowed: z.array(allowedClaim),
  notAllowed: z.array(notAllowedClaim),
  ranking: z.array(rankedDimension),
  recommendations: z.array(recommendation),
  marks: z.record(z.string(), z.strictObject({ value: z.number(), source: z.string() })),
});

export type Advice = z.infer<typeof adviceSchema>;
export type AllowedClaim = Advice['allowed'][number];
export type NotAllowedClaim = Advice['notAllowed'][number];
export type RankedDimension = Advice['ranking'][number];
export type Recommendation = Advice['recommendations'][number];
export type Trigger = Recommendation['trigger'];
export type Doubt = (typeof doubts)[number];
