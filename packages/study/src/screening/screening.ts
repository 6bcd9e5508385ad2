import { z } from 'zod';

/**
 * What was found about the care with which each respondent answered. A contract: keys may be added, never renamed.
 * Nothing is deleted by it; a person decides.
 */

/** In the order in which they are told. */
export const indexCodes = [
  'longstring',
  'irv',
  'even-odd',
  'synonyms',
  'mahalanobis',
  'identical',
  'missing',
  'instructed',
  'duration',
  'page-times',
] as const;

/**
 * What an index is a sign of; two flags of one family count once. The longest run, the spread and answers identical to
 * others' by being all the same (`uniform`) are one thing seen three ways; page times are a `duration`.
 */
const families = [
  'uniform',
  'even-odd',
  'synonyms',
  'mahalanobis',
  'identical',
  'missing',
  'instructed',
  'duration',
] as const;

const reason = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('too-few-items'), figures: z.strictObject({ items: z.int(), needs: z.int() }) }),
  z.strictObject({ code: z.literal('too-few-scales'), figures: z.strictObject({ scales: z.int(), needs: z.int() }) }),
  z.strictObject({ code: z.literal('too-few-rows'), figures: z.strictObject({ rows: z.int(), needs: z.int() }) }),
  z.strictObject({ code: z.literal('too-few-pairs'), figures: z.strictObject({ pairs: z.int(), needs: z.int() }) }),
  z.strictObject({
    code: z.literal('rows-not-above-items'),
    figures: z.strictObject({ rows: z.int(), items: z.int() }),
  }),
  z.strictObject({ code: z.literal('singular'), figures: z.strictObject({ items: z.array(z.string()) }) }),
  z.strictObject({ code: z.literal('no-instructed-items'), figures: z.strictObject({}) }),
  z.strictObject({ code: z.literal('no-times'), figures: z.strictObject({}) }),
  z.strictObject({ code: z.literal('no-page-times'), figures: z.strictObject({}) }),
]);

const rule = z.record(z.string(), z.union([z.number(), z.string()]));

const index = z.strictObject({
  code: z.enum(indexCodes),
  /** The rule's settings, with its `source`. */
  rule,
  /** The figure at which it flags, in the unit of the values. */
  mark: z.number().nullable(),
  /** Shown, but rests on too little to be counted. */
  weak: z.boolean(),
  /** Why it was not computed; null when it was. */
  reason: reason.nullable(),
  /** Respondents with a value, and with a flag. */
  n: z.int(),
  flagged: z.int(),
});

const respondent = z.strictObject({
  /** The row's number in the file. */
  row: z.int(),
  code: z.string().nullable(),
  values: z.array(z.strictObject({ code: z.enum(indexCodes), value: z.number().nullable(), flag: z.boolean() })),
  /** Rows with the very same answers, the first twenty. */
  sameAs: z.array(z.int()),
  /** The independent signs: families with a counted flag. */
  families: z.array(z.enum(families)),
  flagged: z.boolean(),
});

export const screeningSchema = z.strictObject({
  schema: z.literal('minat/screening/1'),
  instrument: z.strictObject({ id: z.string(), version: z.string() }),
  data: z.strictObject({ name: z.string(), sha256: z.string() }),
  rows: z.int(),
  items: z.int(),
  /** How many independent flags name a respondent, with its source. */
  flags: z.strictObject({ fewest: z.int(), source: z.string() }),
  indices: z.array(index),
  respondents: z.array(respondent),
  /** The row numbers of those named. */
  flagged: z.array(z.int()),
});

export type Screening = z.infer<typeof screeningSchema>;
export type IndexReason = z.infer<typeof reason>;
export type IndexCode = (typeof indexCodes)[number];
export type ScreenedRespondent = Screening['respondents'][number];
export type ScreeningIndex = Screening['indices'][number];

/**
 * The contract as JSON Schema (draft 2020-12).
 *
 * @example screeningJsonSchema().type // 'object'
 */
export function screeningJsonSchema(): object {
  return z.toJSONSchema(screeningSchema);
}
