import type { Instrument, ProfileQuestion, Role, Text } from '@minat/study';
import { type FieldError, fieldErrors } from './field-errors.ts';
import type { Questionnaire } from './questionnaire.ts';
import { answerKey, answerKinds, consentPassages, type Fields } from './questionnaire-fields.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';

export type EditOutcome =
  | { readonly ok: true; readonly value: Questionnaire }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * The questionnaire as a form's fields change it. What the form has no field for stays: scales and items, their ids and
 * order. A question about the person is dropped by `profile.0.drop`, and added by the field numbered after the last.
 * Refused with every error, in the order of the questionnaire; the fields can then be shown again as they were sent.
 *
 * @example editQuestionnaire(questionnaire, questionnaireFields(questionnaire)).ok // true
 * @example editQuestionnaire(questionnaire, { ...questionnaireFields(questionnaire), 'item.ent1.id': ' ' }).errors // [{ field: 'item.ent1.id', code: 'missing' }]
 */
export function editQuestionnaire(questionnaire: Questionnaire, fields: Fields): EditOutcome {
  const profile = editProfile(questionnaire.instrument, fields);
  const draft = {
    instrument: editInstrument(
      questionnaire.instrument,
      profile.questions.map(({ question }) => question),
      fields,
    ),
    opening: textOf('opening', fields),
    consent: {
      ...Object.fromEntries(consentPassages.map((part) => [part, textOf(`consent.${part}`, fields)])),
      retentionDays: wholeNumber(fields['consent.retentionDays']),
      contact: fields['consent.contact'] ?? '',
    },
    minimumAge: isBlank(fields.minimumAge) ? null : wholeNumber(fields.minimumAge),
    instructed: isBlank(fields['instructed.after'])
      ? null
      : { after: fields['instructed.after'], answer: wholeNumber(fields['instructed.answer']) },
    openQuestion: isBlank(fields['open.id']) && isBlank(fields['open.en']) ? null : textOf('open', fields),
  };
  const parsed = questionnaireSchema.safeParse(draft);
  const numbers = profile.questions.map(({ at }) => at);
  const errors = [
    ...(parsed.success ? [] : fieldErrors(parsed.error.issues, questionnaire.instrument, numbers)),
    ...labelErrors(questionnaire.instrument, fields),
    ...profile.errors,
  ];
  if (errors.length > 0 || !parsed.success) return { ok: false, errors };
  return { ok: true, value: parsed.data };
}

function editInstrument(instrument: Instrument, profile: readonly ProfileQuestion[], fields: Fields): unknown {
  const kinds = answerKinds(instrument).map(answerKey);
  return {
    ...instrument,
    title: textOf('title', fields),
    scales: instrument.scales.map((scale) => {
      const kind = kinds.indexOf(answerKey(scale.answers));
      const labels = scale.answers.labels.map(({ value }) => ({
        value,
        label: textOf(`label.${kind}.${value}`, fields),
      }));
      const role = (fields[`scale.${scale.id}.role`] ?? scale.role) as Role;
      return { ...scale, name: textOf(`scale.${scale.id}`, fields), role, answers: { ...scale.answers, labels } };
    }),
    items: instrument.items.map((item) => ({
      ...item,
      text: textOf(`item.${item.id}`, fields),
      reverse: fields[`item.${item.id}.reverse`] !== undefined,
    })),
    profile,
  };
}

interface EditedQuestion {
  readonly question: ProfileQuestion;
  /** Its number in the form, which a dropped one before it makes another than its number in the questionnaire. */
  readonly at: number;
}

function editProfile({ items, profile: before }: Instrument, fields: Fields) {
  const taken = new Set([...items, ...before].map(({ id }) => id.toLowerCase()));
  const errors: FieldError[] = [];
  const questions: EditedQuestion[] = [];
  for (let at = 0; at <= before.length; at += 1) {
    const name = `profile.${at}`;
    const text = textOf(name, fields);
    const choices = textOf(`${name}.choices`, fields);
    const isNew = at === before.length;
    if (fields[`${name}.drop`] !== undefined || (isNew && [text.id, text.en, choices.id, choices.en].every(isBlank)))
      continue;
    const lines = { id: linesOf(choices.id), en: linesOf(choices.en) };
    const code = choicesFault(lines);
    if (code !== null)
      errors.push({ field: `${name}.choices.${lines.en.length < lines.id.length ? 'en' : 'id'}`, code });
    const question = {
      id: isNew ? freshId(taken) : before[at]!.id,
      text,
      choices: lines.id.map((id, line) => ({ id, en: lines.en[line] ?? id })),
    };
    questions.push({ question, at });
  }
  return { questions, errors };
}

function choicesFault({
  id,
  en,
}: {
  readonly id: readonly string[];
  readonly en: readonly string[];
}): FieldError['code'] | null {
  if (id.length !== en.length) return 'unequal-choices';
  if (id.length === 1) return 'few-choices';
  return isRepeated(id) || isRepeated(en) ? 'repeated-choice' : null;
}

/** Two points of one scale that read alike tell neither. */
function labelErrors(instrument: Instrument, fields: Fields): readonly FieldError[] {
  return answerKinds(instrument).flatMap(({ labels }, kind) =>
    (['id', 'en'] as const).flatMap((language): readonly FieldError[] => {
      const names = labels.map(({ value }) => `label.${kind}.${value}.${language}`);
      const texts = names.map((name) => fields[name] ?? '').filter((text) => !isBlank(text));
      return isRepeated(texts) ? [{ field: names[0]!, code: 'repeated-choice' }] : [];
    }),
  );
}

function isRepeated(lines: readonly string[]): boolean {
  return new Set(lines.map(normalised)).size < lines.length;
}

/** As two answers in words are held against each other when an instrument is read. */
function normalised(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function freshId(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`p${number}`)) number += 1;
  return `p${number}`;
}

function textOf(name: string, fields: Fields): Text {
  return { id: fields[`${name}.id`] ?? '', en: fields[`${name}.en`] ?? '' };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

function isBlank(text: string | undefined): boolean {
  return (text ?? '').trim() === '';
}

/** NaN for what is none, which the schema refuses. */
function wholeNumber(text: string | undefined): number {
  return /^\s*\d{1,5}\s*$/.test(text ?? '') ? Number(text) : Number.NaN;
}
