import { z } from 'zod';

/*
 * The shape of an instrument file. What one value can tell alone is checked here; what needs two places of the file
 * (references, ranges, repeated ids) is checked in `reference-reasons.ts`.
 */

const words = z
  .string()
  .regex(/\S/)
  .regex(/^[\P{Cc}\t\n\r]*$/u);

const text = z
  .union([
    words,
    z
      .strictObject({ id: words.optional(), en: words.optional() })
      .refine(({ id, en }) => id !== undefined || en !== undefined)
      .meta({ minProperties: 1 }),
  ])
  .describe('One text, or the text in Indonesian (id) and English (en). One language stands for both.');

const id = z
  .string()
  .max(64)
  .regex(/^[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$/)
  .describe('A letter, then letters, digits, _ - or a point; at most 64.');

const answers = z
  .strictObject({
    from: z.int().describe('The lowest answer.'),
    to: z.int().describe('The highest answer.'),
    labels: z
      .record(z.string().regex(/^(?:0|-?[1-9]\d*)$/), text)
      .optional()
      .describe('The words of an answer, by its number.'),
  })
  .describe('The answers that may be given: whole numbers from `from` to `to`.');

const source = words.describe('Who may be cited for this mark.');
const share = z.number().gt(0).lt(1);

const thresholds = z
  .strictObject({
    significance: z.strictObject({ level: share, source }).optional(),
    validity: z
      .strictObject({
        level: share,
        tails: z.union([z.literal(1), z.literal(2)]).default(2),
        df: z.enum(['n-2', 'n']).default('n-2'),
        source,
      })
      .optional(),
    correctedItemTotal: z.strictObject({ minimum: share, source }).optional(),
    reliability: z.strictObject({ minimum: share, strict: share, source }).optional(),
    discriminant: z.strictObject({ maximum: z.number().gt(0).lte(1), source }).optional(),
    bands: z
      .strictObject({
        rule: z.enum(['equal', 'hypothetical', 'sample']),
        count: z.union([z.literal(3), z.literal(5)]),
        edge: z.enum(['upper', 'lower']).default('upper'),
        source,
      })
      .optional(),
  })
  .describe('The marks by which figures are judged. One that is left out keeps its usual value.');

const dimension = z.strictObject({ id, name: text });

const scale = z.strictObject({
  id,
  name: text,
  role: z
    .enum(['predictor', 'outcome', 'mediator', 'other'])
    .describe('predictor (X) explains outcome (Y); mediator stands between; other is described only.'),
  optional: z.boolean().default(false).describe('Left out when the file of answers has none of its items.'),
  answers: answers.optional(),
  dimensions: z.array(dimension).default([]),
});

const item = z.strictObject({
  id,
  scale: z.string().describe('The id of a scale.'),
  dimension: z.string().optional().describe('The id of a dimension of that scale.'),
  indicator: text.optional(),
  text,
  reverse: z.boolean().default(false).describe('Scored as from + to - answer.'),
});

const profileQuestion = z.strictObject({ id, text, choices: z.array(text).default([]) });

/** The shape of an instrument file, published as JSON Schema by `instrumentJsonSchema`. */
export const instrumentSchema = z.strictObject({
  instrument: z
    .string()
    .max(64)
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/)
    .describe('The id of the instrument: letters, digits and hyphens.'),
  version: words.describe('In quotes, such as "1" or "1.10".'),
  title: text,
  source: words.optional().describe('Where the wording comes from.'),
  scoring: z.enum(['sum', 'mean']).default('sum'),
  answers: answers.optional(),
  thresholds: thresholds.default({}),
  scales: z.array(scale),
  items: z.array(item),
  profile: z.array(profileQuestion).default([]),
});

/** An instrument file after the schema: shapes are right, references unchecked. */
export type InstrumentFile = z.output<typeof instrumentSchema>;
export type TextInFile = z.output<typeof text>;
export type AnswersInFile = z.output<typeof answers>;
