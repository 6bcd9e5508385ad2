import { z } from 'zod';
import { figure, interval } from './figure-schema.ts';
import { regression } from './regression-schema.ts';
import { residuals } from './residuals-schema.ts';

const anovaLine = { ss: z.number(), df: z.number(), ms: z.number() };

const anovaTest = z.strictObject({ ...anovaLine, f: figure, p: figure });

/** SPSS's MEANS: the outcome's means at each distinct score of the predictor, against a straight line. */
const linearity = z.strictObject({
  groups: z.int(),
  rowsPerGroup: z.number(),
  between: anovaTest,
  linearity: anovaTest,
  deviation: anovaTest,
  within: z.strictObject(anovaLine),
  total: z.strictObject(anovaLine),
  etaSquared: figure,
});

/** What a scatter picture needs: distinct points with their number of rows, and the line with its band. */
const scatter = z.strictObject({
  points: z.array(z.strictObject({ x: z.number(), y: z.number(), count: z.int() })),
  line: z.array(z.strictObject({ x: z.number(), y: z.number(), lower: z.number(), upper: z.number() })),
});

export const model = z.strictObject({
  id: z.string(),
  kind: z.enum(['simple', 'multiple']),
  /** Whether the predictors are constructs or the dimensions of one. */
  level: z.enum(['construct', 'dimension']),
  outcome: z.string(),
  predictors: z.array(z.string()),
  regression: regression.nullable(),
  residuals: residuals.nullable(),
  scatter: scatter.nullable(),
  /** Of the simple models of whole constructs. */
  linearity: linearity.nullable().optional(),
  /** Of a model with several predictors: one entry a dimension of the collinearity, largest eigenvalue first. */
  collinearity: z
    .array(z.strictObject({ eigenvalue: z.number(), conditionIndex: figure, proportions: z.array(figure) }))
    .optional(),
  /** Rows far from the line or pulling it, by their number in the file. */
  influential: z.array(
    z.strictObject({ row: z.int(), cook: z.number(), leverage: z.number(), studentized: z.number() }),
  ),
});

/** A part of R squared, and in percent of it with its interval. */
const share = z.strictObject({ share: figure, percent: figure, ci: interval.nullable() });

/** One dimension beside the others: how much it carries, and how well it does. */
export const importance = z.strictObject({
  outcome: z.string(),
  construct: z.string(),
  dimension: z.string(),
  /** In the simple model of this dimension alone, and beside the others. */
  simpleBeta: figure,
  beta: figure,
  betaCi: interval.nullable(),
  p: figure,
  /** What R squared loses without this dimension. */
  semiPartialRSquared: figure,
  /** Shares of R squared: averaged over all orders (LMG), and Johnson's relative weights. */
  lmg: share,
  relativeWeight: share,
  /** The mean score on the theoretical range, 0 to 100. */
  performance: figure,
});

const path = z.strictObject({
  b: z.number(),
  se: figure,
  beta: figure,
  t: figure,
  df: z.int(),
  p: figure,
  ciLower: figure,
  ciUpper: figure,
});

/** Whether what a predictor has to do with an outcome runs through a third scale. */
export const mediation = z.strictObject({
  predictor: z.string(),
  mediator: z.string(),
  outcome: z.string(),
  estimate: z
    .strictObject({
      n: z.int(),
      /** Predictor to mediator; mediator to outcome beside the predictor; predictor beside the mediator; predictor alone. */
      a: path,
      b: path,
      direct: path,
      total: path,
      /** a times b, which is total less direct. */
      indirect: z.number(),
      standardizedIndirect: z.number(),
      /** 95 %, by percentiles of rows drawn anew. */
      ci: interval.nullable(),
      standardizedCi: interval.nullable(),
      /** How often rows were drawn, and how many of the draws could be fitted. */
      drawn: z.strictObject({ draws: z.int(), used: z.int(), seed: z.int() }).nullable(),
      excludesZero: z.boolean().nullable(),
      /** By the normal distribution, which a product of slopes follows only roughly. */
      sobel: z.strictObject({ se: figure, z: figure, p: figure }),
      /** indirect / total, where the total is told from 0 and both ways run in one direction. */
      proportion: figure,
      /** Of Zhao, Lynch and Chen (2010). */
      pattern: z.enum(['complementary', 'competitive', 'indirect-only', 'direct-only', 'neither']).nullable(),
    })
    .nullable(),
});
