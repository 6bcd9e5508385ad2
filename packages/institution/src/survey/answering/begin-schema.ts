import { z } from 'zod';
import { trapField } from './submission-schema.ts';

/** What the form of the first page sends. A field that is missing was not filled in. */
export const beginSchema = z.object({
  token: z.string().max(3_000),
  language: z.enum(['id', 'en']).catch('id'),
  consent: z
    .string()
    .optional()
    .transform((value) => value === 'yes'),
  /** Whether one is old enough. */
  age: z.enum(['yes', 'no']).optional().catch(undefined),
  [trapField]: z.string().catch('filled').default(''),
});

export type BeginForm = z.output<typeof beginSchema>;
