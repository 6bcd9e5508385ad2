import type { Language } from '@minat/document';
import type { Instrument, Text } from '@minat/study';
import type { Questionnaire } from './questionnaire.ts';
import { type QuestionnaireWords, questionnaireWords } from './words/questionnaire-words.ts';

/** Who asks, as its respondents know it. */
export interface AskingInstitution {
  readonly name: string;
  /** Who answers respondents' questions: a name or an office, with an address. */
  readonly contact: string;
}

/** As long as theses and their examiners usually need the rows. */
const RETENTION_DAYS = 365;
/** From 17 a person may marry and vote, and answers surveys alone; younger ones need a parent's consent (Undang-Undang 27/2022, article 25). */
const MINIMUM_AGE = 17;

/**
 * The questionnaire that a study begins with: the instrument's items as they are, an opening, what Undang-Undang 27/2022,
 * article 21 (1), asks to be told (letters a to g, in words of our own), an open question that may be left out, no
 * instructed statement. Everything in it can be changed before anybody is asked.
 *
 * @example draftQuestionnaire(instrument, { name: 'Lapas Contoh', contact: 'Humas, humas@example.org' }).minimumAge // 17
 */
export function draftQuestionnaire(instrument: Instrument, { name, contact }: AskingInstitution): Questionnaire {
  const asks = { person: instrument.profile.length > 0, words: true };
  const title = instrument.title;
  return {
    instrument,
    opening: inBoth((words, language) =>
      [words.opening(name, title[language]), ...(instrument.id === 'smma' ? [words.readyInstrument(name)] : [])].join(
        ' ',
      ),
    ),
    consent: {
      legality: inBoth(({ consent }) => consent.legality(name)),
      purpose: inBoth(({ consent }) => consent.purpose),
      kinds: inBoth(({ consent }) => consent.kinds(asks)),
      retentionDays: RETENTION_DAYS,
      details: inBoth(({ consent }) => consent.details),
      period: inBoth(({ consent }) => consent.period),
      rights: inBoth(({ consent }) => consent.rights),
      contact,
    },
    minimumAge: MINIMUM_AGE,
    instructed: null,
    openQuestion: inBoth((words) => words.openQuestion),
    spentIds: [],
  };
}

function inBoth(say: (words: QuestionnaireWords, language: Language) => string): Text {
  return { id: say(questionnaireWords.id, 'id'), en: say(questionnaireWords.en, 'en') };
}
