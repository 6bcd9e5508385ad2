import { z } from 'zod';

/** Which answers of a wave are shown; what is left out does not narrow them. */
export interface ResponseFilter {
  readonly channel?: string;
  /** Where the institution is: `2026-01-31`. */
  readonly day?: string;
  readonly language?: 'id' | 'en';
  readonly state?: 'kept' | 'excluded';
  /** Only those whom the screening names. */
  readonly flagged?: true;
}

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .union([z.literal('').transform(() => undefined), schema])
    .optional()
    .catch(undefined);

/** Reads the filters of an address; what cannot be meant narrows nothing, since an address is not a form. */
export const responseFilterSchema = z
  .object({
    channel: optional(z.string().max(60)),
    day: optional(z.string().regex(/^\d{4}-\d{2}-\d{2}$/)),
    language: optional(z.enum(['id', 'en'])),
    state: optional(z.enum(['kept', 'excluded'])),
    flagged: optional(z.literal('yes').transform(() => true as const)),
  })
  .transform(
    (given): ResponseFilter => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );
