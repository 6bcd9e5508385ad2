import { z } from 'zod';

/**
 * Two waves of one instrument side by side. Changes are the second wave minus the first. A contract: keys may be added,
 * never renamed; a figure that does not exist is null and has its reason beside it.
 */
const figure = z.number().nullable();
const text = z.strictObject({ id: z.string(), en: z.string() });
const interval = z.strictObject({ lower: figure, upper: figure });

/**
 * `higher`, `lower`: the second wave, where Holm's p is below the level. `not-shown`: no evidence of a change, which is
 * not evidence of none.
 */
const direction = z.enum(['higher', 'lower', 'not-shown']);

const tested = {
  difference: z.number(),
  ci: interval,
  t: z.number(),
  df: z.number(),
  /** Two-sided. */
  p: z.number(),
  /** Holm's (1979), over all tests of this kind in the comparison. */
  pHolm: z.number(),
  direction,
};

const unpaired = z.strictObject({
  ...tested,
  /** Hedges' g over the pooled SD, with its interval by noncentral t. */
  g: z.strictObject({ value: figure, ...interval.shape }),
});

const paired = z.strictObject({
  n: z.int(),
  meanA: z.number(),
  meanB: z.number(),
  /** Of the two waves; null when one is constant. */
  r: figure,
  ...tested,
  /** Hedges' g of the differences (over their own SD), with its interval by noncentral t. */
  gz: z.strictObject({ value: figure, ...interval.shape }),
  /** Over the mean of both SDs (Lakens 2013): comparable with g of two groups. */
  dav: figure,
});

const noTest = z.enum(['too-few-rows', 'no-variance', 'no-codes', 'no-matches']);

const measured = z.strictObject({ n: z.int(), mean: figure, sd: figure, alpha: figure, alphaCi: interval.nullable() });

const bands = z.array(
  z.strictObject({
    label: z.enum(['very-low', 'low', 'medium', 'high', 'very-high']),
    a: z.strictObject({ count: z.int(), percent: z.number() }),
    b: z.strictObject({ count: z.int(), percent: z.number() }),
  }),
);

const comparedScale = z.strictObject({
  scale: z.string(),
  kind: z.enum(['construct', 'dimension']),
  construct: z.string(),
  name: text,
  /** The theoretical range. */
  from: z.number(),
  to: z.number(),
  a: measured,
  b: measured,
  unpaired: unpaired.nullable(),
  unpairedReason: noTest.nullable(),
  paired: paired.nullable(),
  pairedReason: noTest.nullable(),
  /** Of constructs only; null for dimensions. */
  bands: bands.nullable(),
});

const wave = z.strictObject({ name: z.string(), sha256: z.string(), rows: z.int(), used: z.int() });

const matching = z.strictObject({
  /** Codes that stand in exactly one row of each wave, and those of them whose rows are both used. */
  matched: z.int(),
  used: z.int(),
  /** Codes in one wave only, once. */
  onlyA: z.int(),
  onlyB: z.int(),
  /** Codes that stand in several rows of a wave: never matched. */
  repeated: z.int(),
  /** Rows without a code. */
  withoutCodeA: z.int(),
  withoutCodeB: z.int(),
});

const figures = z.record(z.string(), z.union([z.string(), z.number()]));

const remarkCodes = [
  'same-file',
  'overlap-unknown',
  'waves-overlap',
  'matched-are-some',
  'small-wave',
  'wording-differs',
  'alpha-below-minimum',
  'alpha-intervals-apart',
  'relative-bands',
] as const;

/** What must be known before a change is believed. `scale`, `item` and `wave` (`a`, `b`) in the figures are ids. */
const remark = z.strictObject({ code: z.enum(remarkCodes), severity: z.enum(['note', 'caution', 'serious']), figures });

export const waveComparisonSchema = z.strictObject({
  schema: z.literal('minat/wave-comparison/1'),
  instrument: z.strictObject({ id: z.string(), version: z.string(), title: text }),
  waves: z.strictObject({ a: wave, b: wave }),
  missingRule: z.enum(['listwise', 'half']),
  level: z.number(),
  /** How many tests of each kind were made, over which Holm's p is taken. */
  tests: z.strictObject({ unpaired: z.int(), paired: z.int() }),
  /** Null where no codes were handed in. */
  matching: matching.nullable(),
  /** Scales of the instrument that one wave or both did not ask. */
  notCompared: z.array(z.strictObject({ scale: z.string(), name: text, absentIn: z.enum(['a', 'b', 'both']) })),
  scales: z.array(comparedScale),
  remarks: z.array(remark),
});

export type WaveComparison = z.infer<typeof waveComparisonSchema>;
export type ComparedScale = WaveComparison['scales'][number];
export type WaveRemark = WaveComparison['remarks'][number];
export type Matching = NonNullable<WaveComparison['matching']>;
export type NoTest = z.infer<typeof noTest>;

/**
 * The contract as JSON Schema (draft 2020-12).
 *
 * @example waveComparisonJsonSchema().type // 'object'
 */
export function waveComparisonJsonSchema(): object {
  return z.toJSONSchema(waveComparisonSchema);
}
