import { z } from 'zod';
import { figure, text } from './figure-schema.ts';
import { groupComparison } from './group-comparison-schema.ts';
import {
  category,
  describedItem,
  describedScore,
  discriminant,
  reliability,
  validityItem,
} from './measurement-schema.ts';
import { importance, mediation, model } from './model-schema.ts';
import { procedure } from './procedure-schema.ts';

const problem = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.enum(['empty', 'not-a-number', 'out-of-range', 'between-points']),
    row: z.int(),
    column: z.string(),
    item: z.string(),
    found: z.string(),
  }),
  z.strictObject({ code: z.literal('duplicate-row'), row: z.int(), sameAs: z.int() }),
]);

const warning = z.strictObject({
  code: z.string(),
  /** `note` explains a null or a convention, `caution` limits a claim, `serious` forbids one. */
  severity: z.enum(['note', 'caution', 'serious']),
  /** Where in this result, such as `reliability[2].omega`. */
  path: z.string(),
  figures: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.array(z.number())])),
});

const sourced = { source: z.string() };

/**
 * Every figure of a study, and nothing but figures: the one thing that a report reads, and what `--json` prints. It is
 * a contract: keys may be added, never renamed. Double precision; items and scores after reversing; percents 0 to 100.
 * A figure that does not exist is `null`, and `warnings` then holds the reason under the same path.
 */
export const studyResultSchema = z.strictObject({
  schema: z.literal('minat/study-result/1'),
  instrument: z.strictObject({
    id: z.string(),
    version: z.string(),
    title: text,
    scoring: z.enum(['sum', 'mean']),
    scales: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['construct', 'dimension']),
        /** The construct of a dimension; a construct's own id. */
        construct: z.string(),
        role: z.enum(['predictor', 'outcome', 'mediator', 'other']),
        name: text,
        items: z.array(z.string()),
      }),
    ),
    items: z.array(z.strictObject({ id: z.string(), scale: z.string(), reverse: z.boolean(), text })),
    answerLabels: z.array(
      z.strictObject({
        scale: z.string(),
        labels: z.array(z.strictObject({ value: z.number(), label: text.optional() })),
      }),
    ),
    absentScales: z.array(z.strictObject({ id: z.string(), name: text })),
  }),
  data: z.strictObject({
    name: z.string(),
    format: z.string(),
    sha256: z.string(),
    wordMapping: z.array(z.strictObject({ word: z.string(), value: z.number(), count: z.int() })),
    /** Every cell and row to look at; see `AnswerProblem`. */
    problems: z.array(problem),
  }),
  thresholds: z.strictObject({
    significance: z.strictObject({ level: z.number(), ...sourced }),
    validity: z.strictObject({
      level: z.number(),
      tails: z.union([z.literal(1), z.literal(2)]),
      df: z.enum(['n-2', 'n']),
      ...sourced,
    }),
    correctedItemTotal: z.strictObject({ minimum: z.number(), ...sourced }),
    reliability: z.strictObject({ minimum: z.number(), strict: z.number(), ...sourced }),
    discriminant: z.strictObject({ maximum: z.number(), ...sourced }),
    bands: z.strictObject({
      rule: z.enum(['equal', 'hypothetical', 'sample']),
      count: z.union([z.literal(3), z.literal(5)]),
      edge: z.enum(['upper', 'lower']),
      ...sourced,
    }),
  }),
  /** What was chosen for this analysis beside the instrument's thresholds. */
  settings: z.strictObject({
    /** Rows drawn anew for bootstrap intervals: how often, and from which seed; null where none were. */
    resampling: z.strictObject({ draws: z.int(), seed: z.int() }).nullable(),
    /** The same for the indirect effects of mediators. */
    mediationResampling: z.strictObject({ draws: z.int(), seed: z.int() }).nullable(),
    /** Whether rank tests stand beside those of means. */
    rankTests: z.boolean(),
    /** How many respondents make a group that is compared; 2 where it is not here. */
    smallestGroup: z.int().min(2).optional(),
  }),
  sample: z.strictObject({
    rows: z.int(),
    used: z.int(),
    missingRule: z.enum(['listwise', 'half']),
    /** Answers asked for: rows × items; and how many of them are missing. */
    answersAsked: z.int(),
    answersMissing: z.int(),
    /** The numbers, as the file counts them, of the rows left out. */
    excludedRows: z.array(z.int()),
  }),
  warnings: z.array(warning),
  respondents: z.array(
    z.strictObject({
      question: z.string(),
      text,
      n: z.int(),
      missing: z.int(),
      answers: z.array(z.strictObject({ answer: text, count: z.int(), percent: z.number() })),
    }),
  ),
  items: z.array(describedItem),
  scores: z.array(describedScore),
  validity: z.strictObject({ criticalR: z.number(), df: z.int(), items: z.array(validityItem) }),
  reliability: z.array(reliability),
  categories: z.array(category),
  models: z.array(model),
  importance: z.array(importance),
  /** Every predictor, mediator and outcome. */
  mediations: z.array(mediation),
  groups: z.array(groupComparison),
  /** Every pair of constructs and dimensions. */
  correlations: z.array(z.strictObject({ a: z.string(), b: z.string(), n: z.int(), r: figure, p: figure })),
  discriminant: z.array(discriminant),
  procedures: z.array(procedure),
});

export type StudyResult = z.infer<typeof studyResultSchema>;
export type Warning = StudyResult['warnings'][number];
export type Procedure = StudyResult['procedures'][number];
export type Model = StudyResult['models'][number];

/**
 * The contract as JSON Schema (draft 2020-12), for programs in other languages.
 *
 * @example studyResultJsonSchema().type // 'object'
 */
export function studyResultJsonSchema(): object {
  return z.toJSONSchema(studyResultSchema);
}
