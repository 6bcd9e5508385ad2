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
    return Float64Array.from(column, (value) => Math.abs(value - middle));
  });
  const anova = oneWayAnova(distances);
  return 'refused' in anova ? anova : anova.classical;
}

function meanOf(column: Column): number {
  const first = Array.from(column).reduce((sum, value) => sum + value, 0) / column.length;
  return first + Array.from(column).reduce((sum, value) => sum + (value - first), 0) / column.length;
}
