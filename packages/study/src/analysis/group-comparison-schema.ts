import { z } from 'zod';
import { figure, test, text } from './figure-schema.ts';

/** Respondents' groups on one construct. */
export const groupComparison = z.strictObject({
  question: z.string(),
  scale: z.string(),
  groups: z.array(z.strictObject({ answer: text, n: z.int(), mean: z.number(), sd: z.number() })),
  /** Answers given by fewer respondents than make a group (`settings.smallestGroup`, else 2). */
  leftOut: z.int(),
  /** 1 where the smallest group is not shown either, since those left out would be told by the difference. */
  withheld: z.int().optional(),
  test: z.enum(['welch-t', 'anova']),
  statistic: figure,
  df1: figure,
  df2: figure.optional(),
  p: figure,
  effect: z.strictObject({ measure: z.enum(['hedges-g', 'eta-squared']), value: figure, lower: figure, upper: figure }),
  /** Of more than two groups: Welch's F, equal variances not assumed. */
  welch: z.strictObject(test).optional(),
  levene: z.strictObject(test),
  /** Where rank tests were asked for; null where all scores are tied. */
  ranks: z
    .strictObject({
      test: z.enum(['mann-whitney', 'kruskal-wallis']),
      /** In the order of the groups. */
      meanRanks: z.array(z.number()),
      /** The smaller U, or H. */
      statistic: z.number(),
      /** Of U: above 0 where the first group is higher. */
      z: z.number().optional(),
      df: z.int().optional(),
      p: z.number(),
      /** Rank-biserial: above 0 where the first group is higher. */
      effect: z.strictObject({ measure: z.enum(['rank-biserial', 'epsilon-squared']), value: z.number() }),
    })
    .nullable()
    .optional(),
  /** Games-Howell: groups by their place, difference of the first less the second. */
  pairs: z.array(
    z.strictObject({
      first: z.int(),
      second: z.int(),
      difference: z.number(),
      lower: z.number(),
      upper: z.number(),
      p: z.number(),
    }),
  ),
});
