import { correlationMatrix, momentsOf } from '@minat/statistics';
import type { AnswerSheet } from './answer-sheet.ts';
import { withinPerson } from './correlation.ts';
import { found, type IndexFinding, isBelow, notComputed, weakAbove } from './screening-index.ts';
import type { ScreeningRules } from './screening-rules.ts';

/**
 * Psychometric synonyms (Meade & Craig 2012; R careless `psychsyn`): items that the sample answers alike (r above .60),
 * and each person's r over these pairs. The pairs come from the rows without a missing answer.
 */
export function synonyms({ rows, directed }: AnswerSheet, rule: ScreeningRules['synonyms']): IndexFinding {
  const complete = Array.from({ length: rows }, (_, row) => row).filter((row) =>
    directed.every((column) => !Number.isNaN(column[row]!)),
  );
  if (complete.length < rule.fewestRows) {
    const figures = { rows: complete.length, needs: rule.fewestRows };
    return notComputed(rows, { code: 'too-few-rows', figures });
  }
  const pairs = synonymPairs(
    directed.map((column) => complete.map((row) => column[row]!)),
    rule.r,
  );
  if (pairs.length < rule.fewestPairs) {
    return notComputed(rows, { code: 'too-few-pairs', figures: { pairs: pairs.length, needs: rule.fewestPairs } });
  }
  const [first, second] = [new Float64Array(pairs.length), new Float64Array(pairs.length)];
  const values = Float64Array.from({ length: rows }, (_, row) => {
    let answered = 0;
    for (const [a, b] of pairs) {
      first[answered] = directed[a]![row]!;
      second[answered] = directed[b]![row]!;
      if (!Number.isNaN(first[answered]! + second[answered]!)) answered += 1;
    }
    return answered < rule.fewestPairs ? Number.NaN : withinPerson(first, second, answered);
  });
  const finding = found(values, rule.minimum, (value) => isBelow(value, rule.minimum));
  return weakAbove(finding, rule.weakAbove);
}

/**
 * Positions of columns with r above the mark.
 *
 * @example synonymPairs([[1, 2, 3], [1, 2, 4], [2, 1, 2]], 0.6) // [[0, 1]]
 */
export function synonymPairs(columns: readonly (readonly number[])[], mark: number): (readonly [number, number])[] {
  const size = columns.length;
  if (size < 2) return [];
  const r = correlationMatrix(momentsOf(columns));
  return columns.flatMap((_, a) =>
    columns.flatMap((_, b) => (a < b && r[a * size + b]! > mark ? [[a, b] as const] : [])),
  );
}
