import { z } from 'zod';
import { counted, figure, interval } from './figure-schema.ts';

export const describedItem = z.strictObject({
  item: z.string(),
  scale: z.string(),
  n: z.int(),
  mean: figure,
  sd: figure,
  skewness: figure,
  kurtosis: figure,
  min: figure,
  max: figure,
  /** By answer, lowest first, after reversing. */
  answers: z.array(z.strictObject({ value: z.number(), count: z.int(), percent: z.number() })),
});

export const describedScore = z.strictObject({
  scale: z.string(),
  kind: z.enum(['construct', 'dimension']),
  /** The theoretical range. */
  from: z.number(),
  to: z.number(),
  n: z.int(),
  min: figure,
  max: figure,
  mean: figure,
  sd: figure,
  skewness: figure,
  kurtosis: figure,
});

export const validityItem = z.strictObject({
  item: z.string(),
  scale: z.string(),
  /** With the construct's total, which contains the item. */
  r: figure,
  p: figure,
  /** With the total of the other items. */
  correctedR: figure,
  valid: z.boolean().nullable(),
  correctedValid: z.boolean().nullable(),
});

export const reliability = z.strictObject({
  scale: z.string(),
  kind: z.enum(['construct', 'dimension']),
  /** Items that vary; constant ones are removed, and `warnings` says which. */
  k: z.int(),
  n: z.int(),
  alpha: figure,
  alphaCi: interval.nullable(),
  standardizedAlpha: figure,
  meanInterItemR: figure,
  omega: figure,
  ifDeleted: z.array(
    z.strictObject({ item: z.string(), alpha: figure, mean: figure, variance: figure, correctedR: figure }),
  ),
});

export const category = z.strictObject({
  scale: z.string(),
  rule: z.enum(['equal', 'hypothetical', 'sample']),
  /** The band that a score exactly on a cut point belongs to. */
  edge: z.enum(['upper', 'lower']),
  bands: z.array(
    z.strictObject({
      label: z.enum(['very-low', 'low', 'medium', 'high', 'very-high']),
      from: figure,
      to: figure,
      ...counted,
    }),
  ),
});

export const discriminant = z.strictObject({
  a: z.string(),
  b: z.string(),
  n: z.int(),
  r: figure,
  p: figure,
  ci: interval.nullable(),
  disattenuatedR: figure,
  /** The interval of r, corrected alike. */
  disattenuatedCi: interval.nullable(),
  /** The largest r that scales of these reliabilities can show: the root of the product of their alphas. */
  largestR: figure,
  /** Heterotrait-monotrait ratio of the items' absolute correlations. */
  htmt: figure,
});
