import { z } from 'zod';
import { figure, test } from './figure-schema.ts';

const spread = z.strictObject({ min: z.number(), max: z.number(), mean: z.number(), sd: z.number() });

const point = { x: z.number(), y: z.number() };

/** What the pictures of residuals show; long lists are thinned. */
const shape = z.strictObject({
  quantiles: z.array(z.strictObject(point)),
  probabilities: z.array(z.strictObject(point)),
  histogram: z.strictObject({
    bins: z.array(z.strictObject({ from: z.number(), to: z.number(), count: z.int() })),
    curve: z.array(z.strictObject(point)),
  }),
  fitted: z.array(z.strictObject({ ...point, count: z.int() })),
});

export const residuals = z.strictObject({
  n: z.int(),
  kolmogorovSmirnov: z.strictObject({
    mean: figure,
    sd: figure,
    d: figure,
    positive: figure,
    negative: figure,
    z: figure,
    /** Before Lilliefors: what SPSS printed up to 21.0.0. */
    asymptoticP: figure,
    /** After Lilliefors: the p to believe. */
    lillieforsP: figure,
    /** What SPSS prints since 21.0.0.1; a lower bound of p where `spssIsBound`. */
    spssP: figure,
    spssIsBound: z.boolean().nullable(),
  }),
  shapiroWilk: z.strictObject({ w: figure, p: figure }),
  andersonDarling: z.strictObject(test),
  jarqueBera: z.strictObject(test),
  statistics: z.strictObject({
    predicted: spread,
    residual: spread,
    standardizedPredicted: spread.nullable(),
    standardizedResidual: spread.nullable(),
  }),
  /** Of the models whose residuals are judged. */
  shape: shape.optional(),
});
