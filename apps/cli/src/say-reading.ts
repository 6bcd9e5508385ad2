import { type Answers, sayAnswerProblem } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { type Surroundings, say } from './surroundings.ts';
import type { Words } from './words/index.ts';

const mostProblems = 100;

/** How the file was understood, before any result: columns, words, and every answer to look at. */
export function sayReading(
  answers: Pick<Answers, 'matches' | 'wordMapping' | 'problems'>,
  { language }: Arguments,
  words: Words,
  { stderr }: Surroundings,
): void {
  const items = answers.matches.filter(({ kind }) => kind === 'item');
  const by = [...new Set(items.map((match) => words.matchedBy[match.by]))].join(', ');
  say(stderr, words.matched({ count: String(answers.matches.length), by }));
  if (answers.wordMapping.length > 0) {
    say(stderr, words.mappingUsed);
    for (const { word, value, count } of answers.wordMapping) {
      say(stderr, words.mappingRow({ word, count: String(count), value: String(value) }));
    }
  }
  const { problems } = answers;
  if (problems.length === 0) return;
  say(stderr, words.problems({ count: String(problems.length) }));
  for (const problem of problems.slice(0, mostProblems)) say(stderr, `  ${sayAnswerProblem(problem, language)}`);
  const more = problems.length - mostProblems;
  if (more > 0) say(stderr, words.moreProblems({ count: String(more) }));
}
