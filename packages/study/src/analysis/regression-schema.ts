import { z } from 'zod';
import { figure, interval, test } from './figure-schema.ts';

const coefficient = z.strictObject({
  /** `(Intercept)` or the id of a scale. */
  term: z.string(),
  b: z.number(),
  se: figure,
  beta: figure,
  t: figure,
  p: figure,
  ciLower: figure,
  ciUpper: figure,
  zeroOrder: figure,
  partial: figure,
  part: figure,
  tolerance: figure,
  vif: figure,
  /** Of beta, by its standard error. */
  betaCi: interval.nullable(),
  /** With HC3 standard errors, which allow unequal variances. */
  robust: z.strictObject({ se: figure, t: figure, p: figure, ciLower: figure, ciUpper: figure }),
  /** Percentile interval of b from rows drawn anew. */
  bootstrapCi: interval.nullable(),
});

export const regression = z.strictObject({
  n: z.int(),
  coefficients: z.array(coefficient),
  r: figure,
  rCi: interval.nullable(),
  rSquared: figure,
  adjustedRSquared: figure,
  standardError: figure,
  /** Cohen's f squared. */
  fSquared: figure,
  sumOfSquares: z.strictObject({ regression: z.number(), residual: z.number(), total: z.number() }),
  meanSquares: z.strictObject({ regression: figure, residual: figure }),
  /** t and F that the significance level asks for: "t tabel", "F tabel". */
  criticalT: z.number(),
  criticalF: z.number(),
  f: figure,
  df1: z.int(),
  df2: z.int(),
  p: figure,
  durbinWatson: figure,
  /** H0 of the four: the residuals' variance does not depend on the predictors. */
  breuschPagan: z.strictObject(test),
  studentizedBreuschPagan: z.strictObject(test),
  white: z.strictObject(test),
  /** t of the one slope, F of several; and each slope of |e|, as theses print it. */
  glejser: z.strictObject({ ...test, slopes: z.array(z.strictObject({ term: z.string(), ...test })) }),
  /** The largest Cook's D, and the upper tail of F at it: a yardstick, no test. */
  maxCook: z.strictObject(test),
});
