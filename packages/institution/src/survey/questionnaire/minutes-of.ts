import type { Language } from '@minat/document';
import type { Questionnaire } from './questionnaire.ts';
import { sectionsOf } from './sections-of.ts';

/** Slower than reading a story: statements are weighed. */
const wordsPerMinute = 180;
const secondsToChoose = 3;
const secondsToWrite = { short: 8, long: 40 };

/**
 * How many whole minutes the questions take in a language, at least 1: reading at 180 words a minute, 3 seconds for each
 * choice, 8 for a short answer in words and 40 for the open question. A rule of thumb of ours, rounded up; the page
 * durations of a wave say how long it really took.
 *
 * @example minutesOf({ instrument, instructed: null, openQuestion: null }, 'id') // 5
 */
export function minutesOf(questionnaire: Questionnaire, language: Language): number {
  const seconds = sectionsOf(questionnaire)
    .flat()
    .map((question) => {
      const reading = (countWords(question.text[language]) * 60) / wordsPerMinute;
      if (question.kind === 'words') return reading + secondsToWrite[question.long ? 'long' : 'short'];
      return reading + secondsToChoose;
    });
  return Math.max(1, Math.ceil(seconds.reduce((sum, one) => sum + one, 0) / 60));
}

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
