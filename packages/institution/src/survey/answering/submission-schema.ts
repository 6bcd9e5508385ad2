import { z } from 'zod';
import type { GivenAnswers } from './read-answers.ts';

/** Form fields whose name begins so are answers; what follows is the id of the question. */
export const answerField = 'a.';

/** A field that people do not see. What fills it in is a program, or a browser that fills in too much. */
export const trapField = 'website';

const day = 86_400_000;

/** Milliseconds on each page, by a script: JSON of a list. What is no such list is not known, and no reason to lose an answer. */
function readTimes(text: string): readonly (number | null)[] | null {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.length <= 200 && list.every(isTime) ? list : null;
  } catch {
    return null;
  }
}

const isTime = (value: unknown): boolean =>
  value === null || (Number.isInteger(value) && Number(value) >= 0 && Number(value) <= day);

/** A form's fields. They are parted by hand, since it is done for every answer that comes, field by field. */
const formFields = z.custom<Readonly<Record<string, unknown>>>((value) => typeof value === 'object' && value !== null);

function part(fields: Readonly<Record<string, unknown>>) {
  const answers: [string, string][] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (name.startsWith(answerField) && typeof value === 'string') {
      answers.push([name.slice(answerField.length), value]);
    }
  }
  const { token, times = '', work = '', [trapField]: trap = '' } = fields;
  return { token, times, work, trap, answers: Object.fromEntries(answers) };
}

/**
 * What a form of the questions sends, as text fields: `token` (a sealed `Journey`), `a.<id>` for each answer, `times` and
 * `work` by a script, the trap. Fields that it does not know are left alone.
 */
export const submissionSchema = formFields.transform(part).pipe(
  z.object({
    token: z.string().max(3_000),
    times: z.string().max(2_000).catch('').transform(readTimes),
    /** The number that proves the work; empty where none was asked for. */
    work: z.string().max(20).catch(''),
    trap: z.string().catch('filled'),
    answers: z.custom<GivenAnswers>(),
  }),
);

export type Submission = z.output<typeof submissionSchema>;
