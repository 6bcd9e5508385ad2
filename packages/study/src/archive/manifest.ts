import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What an archive says of itself: by which program and settings it was made, and each file with its checksum. */
export const manifestSchema = z.strictObject({
  schema: z.literal('minat/archive/1'),
  /** Name and version of the program. */
  software: z.string(),
  instrument: z.strictObject({ id: z.string(), version: z.string() }),
  language: z.enum(['id', 'en']),
  /** How the study was analysed, for doing it again. */
  analysis: z.strictObject({
    missing: z.enum(['listwise', 'half']),
    resampling: z
      .strictObject({ draws: z.int().min(1).max(20_000), seed: z.int() })
      .nullable()
      .optional(),
    rankTests: z.boolean().optional(),
    smallestGroup: z.int().min(2).optional(),
  }),
  /** What else was chosen, such as the mapping of words, as the caller handed it in. */
  settings: z.record(z.string(), z.unknown()),
  /** With what the reports were made, beside the study. */
  report: z.strictObject({ runtime: z.string(), autocorrelation: z.boolean() }).optional(),
  columns: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.enum(['row', 'item', 'profile']),
      id: z.string(),
      words: z.array(z.string()).nullable(),
    }),
  ),
  /** All files but this one. */
  files: z.array(z.strictObject({ name: z.string(), bytes: z.int().min(0), sha256 })),
});

export type Manifest = z.infer<typeof manifestSchema>;
