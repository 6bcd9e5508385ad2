import type { Dimension, Instrument, Item, ProfileQuestion, Role } from '@minat/study';
import { editItems, type Keyed, takenIds } from './edit-items.ts';
import { type FieldError, fieldErrors } from './field-errors.ts';
import type { Fields } from './fields.ts';
import { freshId } from './fresh-id.ts';
import { outlineOf } from './outline.ts';
import type { Questionnaire } from './questionnaire.ts';
import { answerKey, answerKinds, consentPassages } from './questionnaire-fields.ts';
import { questionnaireSchema } from './questionnaire-schema.ts';
import { isBlank, textOf } from './text-of.ts';

export type EditOutcome =
  | { readonly ok: true; readonly value: Questionnaire }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * The questionnaire as a form's fields change it. Scales stay; items and dimensions are dropped, added and moved as the
 * fields' outline says (`rearrangeFields`), and what is new gets an id that nothing had before. A question about the person
 * is dropped by `profile.sex.drop`, and added by `profile.1`. Refused with every error, in the order of the questionnaire;
 * the fields can then be shown again as they were sent.
 *
 * @example editQuestionnaire(questionnaire, questionnaireFields(questionnaire)).ok // true
 * @example editQuestionnaire(questionnaire, { ...questionnaireFields(questionnaire), 'item.ent1.id': ' ' }).errors // [{ field: 'item.ent1.id', code: 'missing' }]
 */
export function editQuestionnaire(questionnaire: Questionnaire, fields: Fields): EditOutcome {
  const { instrument, spentIds } = questionnaire;
  const { dimensions, items, errors: broken } = editItems(instrument, spentIds, fields);
  const profile = editProfile(instrument, spentIds, items, fields);
  const after = fields['instructed.after'] ?? '';
  const place = items.find(({ key }) => key === after)?.value.id;
  const edited = {
    ...editScales(instrument, dimensions, fields),
    items: items.map(({ value }) => value),
    profile: profile.questions.map(({ value }) => value),
  };
  const draft = {
    instrument: edited,
    opening: textOf('opening', fields),
    consent: {
      ...Object.fromEntries(consentPassages.map((part) => [part, textOf(`consent.${part}`, fields)])),
      retentionDays: wholeNumber(fields['consent.retentionDays']),
      contact: fields['consent.contact'] ?? '',
    },
    minimumAge: isBlank(fields.minimumAge) ? null : wholeNumber(fields.minimumAge),
    instructed: isBlank(after) ? null : { after: place ?? after, answer: wholeNumber(fields['instructed.answer']) },
    openQuestion: isBlank(fields['open.id']) && isBlank(fields['open.en']) ? null : textOf('open', fields),
    spentIds: [...spentIds, ...idsOf(instrument).filter((id) => !idsOf(edited).includes(id))],
  };
  const parsed = questionnaireSchema.safeParse(draft);
  const keys = {
    items: items.map(({ key }) => key),
    dimensions: dimensions.map((own) => own.map(({ key }) => key)),
    profile: profile.questions.map(({ key }) => key),
  };
  const errors = [
    ...broken,
    ...(parsed.success ? [] : fieldErrors(parsed.error.issues, instrument, keys)),
    ...labelErrors(instrument, fields),
    ...profile.errors,
  ];
  const isLost = place === undefined && outlineItems(instrument, fields).includes(after);
  const told = errors.map(
    (error): FieldError => (isLost && error.field === 'instructed.after' ? { ...error, code: 'lost-place' } : error),
  );
  if (told.length > 0 || !parsed.success) return { ok: false, errors: told };
  return { ok: true, value: parsed.data };
}

/** The keys of all items of a form, dropped ones too. */
function outlineItems(instrument: Instrument, fields: Fields): readonly string[] {
  const groups = outlineOf(instrument, fields).flatMap((scale) => scale.groups);
  return groups.flatMap(({ items }) => items.map(({ key }) => key));
}

/** Every id that is given once and never again. */
function idsOf({ scales, items, profile }: Pick<Instrument, 'scales' | 'items' | 'profile'>): readonly string[] {
  return [...scales.flatMap(({ dimensions }) => dimensions), ...items, ...profile].map(({ id }) => id);
}

function editScales(
  instrument: Instrument,
  dimensions: readonly (readonly Keyed<Dimension>[])[],
  fields: Fields,
): Instrument {
  const kinds = answerKinds(instrument).map(answerKey);
  return {
    ...instrument,
    title: textOf('title', fields),
    scales: instrument.scales.map((scale, at) => {
      const kind = kinds.indexOf(answerKey(scale.answers));
      const labels = scale.answers.labels.map(({ value }) => ({
        value,
        label: textOf(`label.${kind}.${value}`, fields),
      }));
      return {
        ...scale,
        name: textOf(`scale.${scale.id}`, fields),
        // A role that there is not is refused by the schema.
        role: (fields[`scale.${scale.id}.role`] ?? scale.role) as Role,
        answers: { ...scale.answers, labels },
        dimensions: dimensions[at]!.map(({ value }) => value),
      };
    }),
  };
}

/** The key of the one question that a form can add. */
const newQuestion = '1';

/**
 * The keys of a form's questions about the person: the ids of those that there are, and that of a new one.
 *
 * @example questionKeys({ profile: [] }) // ['1']
 */
export function questionKeys({ profile }: Pick<Instrument, 'profile'>): readonly string[] {
  return [...profile.map(({ id }) => id), newQuestion];
}

function editProfile(instrument: Instrument, spent: readonly string[], items: readonly Keyed<Item>[], fields: Fields) {
  const taken = takenIds(instrument, [...spent, ...items.map(({ value }) => value.id)]);
  const errors: FieldError[] = [];
  const questions: Keyed<ProfileQuestion>[] = [];
  for (const key of questionKeys(instrument)) {
    const text = textOf(`profile.${key}`, fields);
    const choices = textOf(`choices.${key}`, fields);
    const isNew = key === newQuestion;
    if (
      fields[`profile.${key}.drop`] !== undefined ||
      (isNew && [text.id, text.en, choices.id, choices.en].every(isBlank))
    )
      continue;
    const lines = { id: linesOf(choices.id), en: linesOf(choices.en) };
    const code = choicesFault(lines);
    if (code !== null)
      errors.push({ field: `choices.${key}.${lines.en.length < lines.id.length ? 'en' : 'id'}`, code });
    const value = {
      id: isNew ? freshId([], 'p', taken) : key,
      text,
      choices: lines.id.map((id, line) => ({ id, en: lines.en[line] ?? id })),
    };
    questions.push({ key, value });
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

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

/** NaN for what is none, which the schema refuses. */
function wholeNumber(text: string | undefined): number {
  return /^\s*\d{1,5}\s*$/.test(text ?? '') ? Number(text) : Number.NaN;
}
