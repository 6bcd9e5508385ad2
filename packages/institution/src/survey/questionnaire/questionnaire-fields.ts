import type { AnswerScale, Instrument, Text } from '@minat/study';
import type { Fields } from './fields.ts';
import { outlineFields, outlineOf } from './outline.ts';
import type { Questionnaire } from './questionnaire.ts';

/** The parts of the consent that are passages in two languages, in the order of article 21's letters. */
export const consentPassages = ['legality', 'purpose', 'kinds', 'details', 'period', 'rights'] as const;

/**
 * A questionnaire as the fields of a form, each text in its own: `item.ent1.id` is the Indonesian statement of item ent1,
 * `label.0.5.en` the English word for 5 in the first kind of answers (`answerKinds`), `choices.sex.id` the choices of
 * the question sex about the person, one a line. How items stand is told by `outlineOf`. `editQuestionnaire` is the way back.
 *
 * @example questionnaireFields(questionnaire)['item.ent1.en'] // 'The content of this account is enjoyable to look at.'
 */
export function questionnaireFields(questionnaire: Questionnaire): Fields {
  const { instrument, opening, consent, minimumAge, instructed, openQuestion } = questionnaire;
  const { title, scales, items, profile } = instrument;
  return Object.assign(
    {
      'consent.retentionDays': String(consent.retentionDays),
      'consent.contact': consent.contact,
      minimumAge: minimumAge === null ? '' : String(minimumAge),
      'instructed.after': instructed?.after ?? '',
      'instructed.answer': instructed === null ? '' : String(instructed.answer),
    },
    both('title', title),
    both('opening', opening),
    both('open', openQuestion ?? { id: '', en: '' }),
    ...consentPassages.map((part) => both(`consent.${part}`, consent[part])),
    outlineFields(outlineOf(instrument, {})),
    ...scales.map(({ id, name, role }) => ({ ...both(`scale.${id}`, name), [`scale.${id}.role`]: role })),
    ...scales.flatMap(({ dimensions }) => dimensions.map(({ id, name }) => both(`dimension.${id}`, name))),
    ...answerKinds(instrument).flatMap(({ labels }, kind) =>
      labels.map(({ value, label }) => both(`label.${kind}.${value}`, label)),
    ),
    ...items.map(({ id, text, indicator, reverse }) => ({
      ...both(`item.${id}`, text),
      ...both(`indicator.${id}`, indicator ?? { id: '', en: '' }),
      ...(reverse ? { [`item.${id}.reverse`]: 'on' } : {}),
    })),
    ...profile.map(({ id, text, choices }) => ({
      ...both(`profile.${id}`, text),
      ...both(`choices.${id}`, {
        id: choices.map((choice) => choice.id).join('\n'),
        en: choices.map((choice) => choice.en).join('\n'),
      }),
    })),
  );
}

/**
 * The kinds of answers that an instrument's scales give, each once: most instruments have one for all.
 *
 * @example answerKinds(instrument).length // 1
 */
export function answerKinds({ scales }: Pick<Instrument, 'scales'>): readonly AnswerScale[] {
  const kinds = new Map(scales.map(({ answers }) => [answerKey(answers), answers]));
  return [...kinds.values()];
}

/** Equal for scales that are answered alike. */
export function answerKey(answers: AnswerScale): string {
  return JSON.stringify([
    answers.from,
    answers.to,
    answers.labels.map(({ value, label }) => [value, label.id, label.en]),
  ]);
}

function both(name: string, { id, en }: Text): Fields {
  return { [`${name}.id`]: id, [`${name}.en`]: en };
}
