import { z } from 'zod';

/** Rises where a program of today could not read the file any more. */
export const format = 1;

/** The first line: what this is, when it was made, and which steps of the tables' history its database had taken. */
const head = z.object({
  minat: z.literal('backup'),
  format: z.int().positive(),
  made: z.iso.datetime(),
  dialect: z.enum(['sqlite', 'postgres']),
  steps: z.array(z.string()).min(1),
});

/** Begins a table: the rows that follow are its. */
const table = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });

/** A row: a cell for each column, in their order. */
const row = z.array(z.union([z.string(), z.number(), z.null()]));

/** The last line: how many rows there are, and the SHA-256 of all lines before it. */
const end = z.object({ rows: z.int(), sha256: z.string().length(64) });

export type BackupHead = Readonly<z.infer<typeof head>>;
export type BackupLine =
  | BackupHead
  | { readonly table: string; readonly columns: readonly string[] }
  | readonly (string | number | null)[]
  | Readonly<z.infer<typeof end>>;

/** A line of a backup, or null where it is none. */
export function parseBackupLine(text: string): BackupLine | null {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return null;
  }
  return z.union([row, table, end, head]).safeParse(line).data ?? null;
}
