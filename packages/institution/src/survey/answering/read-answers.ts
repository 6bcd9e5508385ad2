import type { AnswerCell, Question, Section } from '../questionnaire/index.ts';

/** What a form says to each question: the text of the field that is called like it; nothing where it has none. */
export type GivenAnswers = Readonly<Record<string, string>>;

export interface ReadAnswers {
  /** One for each column, in the order of `answerColumns`. */
  readonly cells: readonly AnswerCell[];
  /** Ids of answers that no page of ours could have given. */
  readonly impossible: readonly string[];
}

/** Of an answer in words, the most that is taken: a short fact, or the open question. */
export const longestWords = { short: 200, long: 2_000 };

/**
 * Form fields to the cells of a stored answer. A point must be a whole one of its scale, a choice one of those that were
 * shown; words are trimmed, without signs that control a screen, and at most 200 (the open question: 2,000) signs long.
 */
export function readAnswers(sections: readonly Section[], given: GivenAnswers): ReadAnswers {
  const impossible: string[] = [];
  const cells = sections.flat().map((question): AnswerCell => {
    const text = Object.hasOwn(given, question.id) ? given[question.id]! : '';
    const cell = readCell(question, text);
    if (cell === undefined) impossible.push(question.id);
    return cell ?? null;
  });
  return { cells, impossible };
}

/** The questions that have a choice to make and where none was made, in their order. Words may always be left out. */
export function unansweredOf(section: Section, given: GivenAnswers): readonly Question[] {
  return section.filter(({ kind, id }) => kind !== 'words' && !(Object.hasOwn(given, id) && given[id] !== ''));
}

function readCell(question: Question, text: string): AnswerCell | undefined {
  if (question.kind === 'words') return readWords(text, longestWords[question.long ? 'long' : 'short']);
  if (text === '') return null;
  const { from, to } = question.kind === 'points' ? question.answers : { from: 1, to: question.choices.length };
  const value = Number(text);
  return /^-?\d{1,6}$/.test(text) && value >= from && value <= to ? value : undefined;
}

/** All but the line break and the two that join letters and emoji. */
const unwantedSigns = /(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

function readWords(text: string, longest: number): AnswerCell | undefined {
  // Line breaks of a form are \r\n; other control characters and those that turn the direction of text have no use here.
  const words = text.replaceAll('\r\n', '\n').replaceAll(unwantedSigns, '').trim();
  if (words === '') return null;
  return [...words].length <= longest ? words : undefined;
}
