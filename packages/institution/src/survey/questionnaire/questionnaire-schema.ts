import { z } from 'zod';
import type { Questionnaire } from './questionnaire.ts';

/** More than any statement or label needs; the whole stays below a few hundred kilobytes. */
const LONGEST_LINE = 500;
const LONGEST_PASSAGE = 4000;

/** What an instrument file refuses as well: control characters, halves of characters, what is left of broken bytes. */
const readable = /^[^\p{Cc}\p{Cs}\ufffd]*$/u;

/** On one line, as the reader of instruments makes it. */
const line = z
  .string()
  .transform((text) => text.trim().replace(/\s+/g, ' '))
  .pipe(z.string().min(1).max(LONGEST_LINE).regex(readable));

/** Paragraphs: line breaks stay, as single or double ones. */
const passage = z
  .string()
  .transform((text) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
  )
  .pipe(
    z
      .string()
      .min(1)
      .max(LONGEST_PASSAGE)
      .regex(/^(?:[^\p{Cc}\p{Cs}\ufffd]|\n)*$/u),
  );

const lines = z.object({ id: line, en: line });
const passages = z.object({ id: passage, en: passage });

const id = z
  .string()
  .max(64)
  .regex(/^[A-Za-z](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$/);

const source = line;
const share = z.number().gt(0).lt(1);

const thresholds = z.object({
  significance: z.object({ level: share, source }),
  validity: z.object({ level: share, tails: z.literal([1, 2]), df: z.enum(['n-2', 'n']), source }),
  correctedItemTotal: z.object({ minimum: share, source }),
  reliability: z.object({ minimum: share, strict: share, source }),
  discriminant: z.object({ maximum: z.number().gt(0).lte(1), source }),
  bands: z.object({
    rule: z.enum(['equal', 'hypothetical', 'sample']),
    count: z.literal([3, 5]),
    edge: z.enum(['upper', 'lower']),
    source,
  }),
});

export const instrumentSchema = z.object({
  id: z
    .string()
    .max(64)
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/),
  version: line,
  title: lines,
  source: line.nullable(),
  scoring: z.enum(['sum', 'mean']),
  thresholds,
  scales: z
    .array(
      z.object({
        id,
        name: lines,
        role: z.enum(['predictor', 'outcome', 'mediator', 'other']),
        optional: z.boolean(),
        answers: z.object({
          from: z.int(),
          to: z.int(),
          labels: z.array(z.object({ value: z.int(), label: lines })),
        }),
        dimensions: z.array(z.object({ id, name: lines })),
      }),
    )
    .min(1),
  items: z
    .array(
      z.object({
        id,
        scale: id,
        dimension: id.nullable(),
        indicator: lines.nullable(),
        text: lines,
        reverse: z.boolean(),
      }),
    )
    .min(1),
  profile: z.array(z.object({ id, text: lines, choices: z.array(lines) })),
});

/**
 * The shape of a questionnaire, in both languages. Texts are put in order while they are read (spaces, line breaks); an
 * issue's path leads to the text that it is about. What an instrument's ids must be to each other was checked when the
 * instrument was read (`readInstrument`), and `editQuestionnaire` gives what is new an id that nothing has.
 */
export const questionnaireSchema = z
  .object({
    instrument: instrumentSchema,
    opening: passages,
    consent: z.object({
      legality: passages,
      purpose: passages,
      kinds: passages,
      retentionDays: z.int().min(1).max(3650),
      details: passages,
      period: passages,
      rights: passages,
      contact: line,
    }),
    minimumAge: z.int().min(13).max(99).nullable(),
    instructed: z.object({ after: id, answer: z.int() }).nullable(),
    openQuestion: lines.nullable(),
    spentIds: z.array(id).default([]),
  })
  .superRefine(({ instrument: { items, scales, profile }, instructed }, context) => {
    if (instructed !== null) {
      const scale = items.find((item) => item.id === instructed.after)?.scale;
      const answers = scales.find((one) => one.id === scale)?.answers;
      if (answers === undefined) context.addIssue({ code: 'custom', path: ['instructed', 'after'] });
      else if (instructed.answer < answers.from || instructed.answer > answers.to) {
        context.addIssue({ code: 'custom', path: ['instructed', 'answer'] });
      }
    }
    const taken = new Set(items.map((item) => item.id.toLowerCase()));
    for (const [at, question] of profile.entries()) {
      if (taken.has(question.id.toLowerCase()))
        context.addIssue({ code: 'custom', path: ['instrument', 'profile', at, 'id'] });
      taken.add(question.id.toLowerCase());
    }
  }) satisfies z.ZodType<Questionnaire>;
