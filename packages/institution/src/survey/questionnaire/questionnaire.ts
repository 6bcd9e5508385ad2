import type { Instrument, Text } from '@minat/study';

/**
 * What respondents see: the instrument's items and questions about the person, and around them what a questionnaire of
 * one's own needs. Everything stands in both languages. Kept as JSON in a version; locked with the first real answer.
 */
export interface Questionnaire {
  readonly instrument: Instrument;
  /** Who asks and about what, above the consent. */
  readonly opening: Text;
  readonly consent: Consent;
  /** Whoever is younger is thanked and asked nothing. Null asks nobody for an age. */
  readonly minimumAge: number | null;
  /** A statement that says what to answer, to see who reads. `after` is the id of the item before it. */
  readonly instructed: { readonly after: string; readonly answer: number } | null;
  /** One question in the respondent's own words, at the end. */
  readonly openQuestion: Text | null;
  /**
   * Ids of items, dimensions and questions that an earlier wording had and this one has not. None is given again, so that a
   * column of answers means one thing in every version.
   */
  readonly spentIds: readonly string[];
}

/** What has to be told before personal data are asked for: Undang-Undang 27/2022, article 21 (1), letters a to g. */
export interface Consent {
  /** a: by what right; consent itself, and whose study it is. */
  readonly legality: Text;
  /** b */
  readonly purpose: Text;
  /** c: which data, and why these. */
  readonly kinds: Text;
  /** d: how long what is written down is kept, in days after the wave closes. */
  readonly retentionDays: number;
  /** e: details of what is collected. */
  readonly details: Text;
  /** f: how long it is worked with. */
  readonly period: Text;
  /** g: withdrawing, correcting, complaining, and to whom one turns. */
  readonly rights: Text;
  /** Who answers questions: a name or an office, with an address. */
  readonly contact: string;
}
