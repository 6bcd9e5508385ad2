import { median } from '../describe/index.ts';
import type { Column } from '../moments/index.ts';
import { type ComparisonRefusal, refuse } from './groups.ts';
import { type FTest, oneWayAnova } from './one-way-anova.ts';

/**
 * Levene's (1960) test of equal variances: the analysis of variance of |x − centre|. About the mean as SPSS prints it
 * first (car::leveneTest(center = mean)), or about the median (Brown and Forsythe 1974, car's default), which bears
 * skewed answers. Refuses what `oneWayAnova` refuses of the distances.
 *
 * @example leveneTest([[1, 2, 3, 4], [1, 4, 7, 10]]).f // ≈ 4.8
 */
export function leveneTest(columns: readonly Column[], centre: 'mean' | 'median' = 'mean'): FTest | ComparisonRefusal {
  const empty = columns.flatMap(({ length }, i) => (length < 1 ? [i] : []));
  if (empty.length > 0) return refuse('too-few-rows', empty);
  const distances = columns.map((column) => {
    const middle = centre === 'mean' ? meanOf(column) : median(column);
    const distance = new Float64Array(column.length);
    for (let row = 0; row < distance.length; row++) distance[row] = Math.abs(column[row]! - middle);
    return distance;
  });
  const anova = oneWayAnova(distances);
  return 'refused' in anova ? anova : anova.classical;
}

/** Once more over what the first sum rounded away. */
function meanOf(column: Column): number {
  const { length } = column;
  let sum = 0;
  for (let row = 0; row < length; row++) sum += column[row]!;
  const first = sum / length;
  let rest = 0;
  for (let row = 0; row < length; row++) rest += column[row]! - first;
  return first + rest / length;
}
