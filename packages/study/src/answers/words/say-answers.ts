import type { Language } from '@minat/document';
import { type SavRefusalCode, saySavRefusal } from '../../sav/index.ts';
import type { AnswerProblem } from '../answers.ts';
import type { AnswersFigures, AnswersRefusal } from '../answers-refusal.ts';
import type { AnswersWords, ProblemOf } from './answers-words.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const catalogues: Readonly<Record<Language, AnswersWords>> = { id, en };

/**
 * A refusal of a file of answers as a person reads it: where, what was found, what to do.
 *
 * @example sayAnswersRefusal({ code: 'no-rows', place: { file: 'a.csv' }, figures: {} }, 'en') // 'a.csv: This file has column headers only. Add one row for each respondent.'
 */
export function sayAnswersRefusal(refusal: AnswersRefusal, language: Language): string {
  const words = catalogues[language];
  const { code, figures } = refusal;
  if (!isOwn(code, words)) return saySavRefusal({ ...refusal, code }, language);
  const { file, line, row, column } = refusal.place;
  return inPlace(words, { file, line, row, column }, sentenceOf(words, code, figures));
}

/**
 * A doubtful cell or row as a person reads it: where, what was found, what becomes of it.
 *
 * @example sayAnswerProblem({ code: 'duplicate-row', row: 7, sameAs: 3 }, 'en') // 'row 7: This row equals row 3 in every cell; it is kept. Delete one of them if a respondent sent it twice.'
 */
export function sayAnswerProblem(problem: AnswerProblem, language: Language): string {
  const words = catalogues[language];
  const column = problem.code === 'duplicate-row' ? undefined : problem.column;
  return inPlace(words, { row: problem.row, column }, problemOf(words, problem));
}

function inPlace(
  words: AnswersWords,
  place: {
    readonly file?: string | undefined;
    readonly line?: number | undefined;
    readonly row?: number | undefined;
    readonly column?: string | undefined;
  },
  sentence: string,
): string {
  const parts = [
    place.file ?? '',
    place.line === undefined ? '' : words.line(place.line),
    place.row === undefined ? '' : words.row(place.row),
    place.column === undefined ? '' : words.column(place.column),
  ].filter((part) => part !== '');
  return parts.length === 0 ? sentence : `${parts.join(', ')}: ${sentence}`;
}

function isOwn(code: keyof AnswersFigures | SavRefusalCode, words: AnswersWords): code is keyof AnswersFigures {
  return Object.hasOwn(words.refusals, code);
}

function sentenceOf<Code extends keyof AnswersFigures>(
  words: AnswersWords,
  code: Code,
  figures: AnswersRefusal['figures'],
): string {
  // `refusalFor` is the only maker of these refusals and types the figures by their code.
  return words.refusals[code](figures as unknown as AnswersFigures[Code]);
}

function problemOf<Code extends AnswerProblem['code']>(words: AnswersWords, problem: { readonly code: Code }): string {
  return words.problems[problem.code](problem as unknown as ProblemOf<Code>);
}
