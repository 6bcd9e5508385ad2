import { z } from 'zod';

/** Form fields whose name begins so are answers; what follows is the id of the question. */
export const answerField = 'a.';

/** A field that people do not see. What fills it in is a program, or a browser that fills in too much. */
export const trapField = 'website';

const milliseconds = z.number().int().min(0).max(86_400_000).nullable();

/** Milliseconds on each page, by a script: JSON of a list. What is no such list is not known, and no reason to lose an answer. */
const timesSchema = z
  .string()
  .max(2_000)
  .transform((text): readonly (number | null)[] | null => {
    try {
      return z.array(milliseconds).max(200).safeParse(JSON.parse(text)).data ?? null;
    } catch {
      return null;
    }
  });

/**
 * What a form of the questions sends, as text fields: `token` (a sealed `Journey`), `a.<id>` for each answer, `times` and
 * `work` by a script, the trap. Fields that it does not know are left alone.
 */
export const submissionSchema = z
  .object({
    token: z.string().max(3_000),
    times: timesSchema.nullable().catch(null).default(null),
    work: z.string().max(20).catch('').default(''),
    [trapField]: z.string().catch('filled').default(''),
  })
  .catchall(z.unknown())
  .transform(({ token, times, work, [trapField]: trap, ...rest }) => ({
    token,
    times,
    work,
    trapped: trap !== '',
    answers: Object.fromEntries(
      Object.entries(rest).flatMap(([name, value]) =>
        name.startsWith(answerField) && typeof value === 'string' ? [[name.slice(answerField.length), value]] : [],
      ),
    ),
  }));

export type Submission = z.output<typeof submissionSchema>;
