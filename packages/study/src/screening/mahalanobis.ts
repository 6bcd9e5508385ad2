import { chiSquaredQuantile, momentsOf } from '@minat/statistics';
import type { AnswerSheet } from './answer-sheet.ts';
import { found, type IndexFinding, notComputed } from './screening-index.ts';
import type { ScreeningRules } from './screening-rules.ts';

/** An item that the items before it explain up to this part of its variance adds nothing but rounding. */
const singular = 1e-8;

/**
 * Mahalanobis D² of a respondent's answers from the sample's means, with the covariances over n − 1 (R `mahalanobis`).
 * Judged by chi-squared with as many degrees of freedom as there are items (Meade & Craig 2012), not as respondents. Of
 * rows without a missing answer; not computed with no more rows than items, or where an item is constant or determined
 * by others.
 */
export function mahalanobis({ rows, items, given }: AnswerSheet, rule: ScreeningRules['mahalanobis']): IndexFinding {
  const complete = Array.from({ length: rows }, (_, row) => row).filter((row) =>
    given.every((column) => !Number.isNaN(column[row]!)),
  );
  if (items.length === 0 || complete.length <= items.length) {
    const figures = { rows: complete.length, items: items.length };
    return notComputed(rows, { code: 'rows-not-above-items', figures });
  }
  const distances = squaredDistances(given.map((column) => complete.map((row) => column[row]!)));
  if ('dependent' in distances) {
    const names = distances.dependent.map((at) => items[at]!.id);
    return notComputed(rows, { code: 'singular', figures: { items: names } });
  }
  const values = new Float64Array(rows).fill(Number.NaN);
  for (const [at, row] of complete.entries()) values[row] = distances.squared[at]!;
  const mark = chiSquaredQuantile(1 - rule.level, items.length);
  return found(values, mark, (value) => value > mark);
}

/**
 * D² of every row, or the columns that are constant or determined by those before them.
 *
 * @example squaredDistances([[1, 2, 3, 2]]).squared[0] // ≈ 1.5
 * @example squaredDistances([[1, 2, 3, 4], [2, 4, 6, 8]]) // { dependent: [1] }
 */
export function squaredDistances(
  columns: readonly (readonly number[])[],
): { readonly squared: Float64Array } | { readonly dependent: readonly number[] } {
  const size = columns.length;
  const { n, means, scatter } = momentsOf(columns);
  // Cholesky's factor of the sums of products; the column of a dependent item stays zero.
  const lower = new Float64Array(size * size);
  const dependent: number[] = [];
  for (let j = 0; j < size; j++) {
    const left = (i: number): number => {
      let sum = scatter[i * size + j]!;
      for (let m = 0; m < j; m++) sum -= lower[i * size + m]! * lower[j * size + m]!;
      return sum;
    };
    const pivot = left(j);
    if (!(pivot > singular * scatter[j * size + j]!)) {
      dependent.push(j);
      continue;
    }
    lower[j * size + j] = Math.sqrt(pivot);
    for (let i = j + 1; i < size; i++) lower[i * size + j] = left(i) / lower[j * size + j]!;
  }
  if (dependent.length > 0) return { dependent };
  const z = new Float64Array(size);
  const squared = Float64Array.from({ length: n }, (_, row) => {
    let sum = 0;
    for (let i = 0; i < size; i++) {
      let left = columns[i]![row]! - means[i]!;
      for (let m = 0; m < i; m++) left -= lower[i * size + m]! * z[m]!;
      z[i] = left / lower[i * size + i]!;
      sum += z[i]! * z[i]!;
    }
    return (n - 1) * sum;
  });
  return { squared };
}
