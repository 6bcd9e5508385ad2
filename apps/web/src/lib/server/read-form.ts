import type { z } from 'zod';
import { textFields } from './text-fields.ts';

export type FormReading<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      /** What was typed, to be shown again; never a password. */
      readonly values: Readonly<Record<string, string>>;
      /** Of each faulty field, the first code of its schema. */
      readonly errors: Readonly<Record<string, string>>;
    };

/** Reads a posted form by a schema of a room, whose messages are codes that the page has words for. Files are left out. */
export function readForm<Value>(schema: z.ZodType<Value>, data: FormData): FormReading<Value> {
  const typed = textFields(data);
  const read = schema.safeParse(typed);
  if (read.success) return { ok: true, value: read.data };
  const codes = read.error.issues.map(({ path, message }) => [path.map(String).join('.'), message] as const);
  return { ok: false, values: withoutPasswords(typed), errors: Object.fromEntries(codes.toReversed()) };
}

/** What a page may show again. */
export function withoutPasswords(typed: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !/password/i.test(name)));
}
