import { z } from 'zod';

/** What figures of a result are made of. A figure that does not exist is null. */
export const figure = z.number().nullable();
export const text = z.strictObject({ id: z.string(), en: z.string() });
export const interval = z.strictObject({ lower: figure, upper: figure });
export const counted = { count: z.int(), percent: z.number(), ci: interval };
export const test = { statistic: figure, p: figure };
