import type { Answers } from '../answers/index.ts';

/**
 * The same answers without the rows of these numbers (as the file counts them). What was noted about a row that is left
 * out goes with it; a row noted as equal to one that is left out has no twin any more. How words were read stays, since
 * it tells of the file.
 *
 * @example withoutRows(answers, [2]).rows // 100
 */
export function withoutRows(answers: Answers, rows: readonly number[]): Answers {
  const out = new Set(rows);
  if (out.size === 0) return answers;
  const kept = answers.rowNumbers.flatMap((number, at) => (out.has(number) ? [] : [at]));
  return {
    ...answers,
    rows: kept.length,
    rowNumbers: kept.map((at) => answers.rowNumbers[at]!),
    items: new Map([...answers.items].map(([id, column]) => [id, Float64Array.from(kept, (at) => column[at]!)])),
    profile: new Map([...answers.profile].map(([id, given]) => [id, kept.map((at) => given[at]!)])),
    problems: answers.problems.filter(
      (problem) => !out.has(problem.row) && !(problem.code === 'duplicate-row' && out.has(problem.sameAs)),
    ),
  };
}
