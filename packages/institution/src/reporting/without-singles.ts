import type { StudyResult } from '@minat/study';
import { fewestForFigures } from '../survey/index.ts';

/**
 * A result without what shows single persons: pictures whose points are one person each, and rows that stand out. Left are
 * sums; of one statement alone, how often each point was chosen; and the ends of ranges, which say of nobody who it is.
 */
export function withoutSingles(result: StudyResult): StudyResult {
  return {
    ...result,
    models: result.models.map((model) => {
      const { scatter, residuals } = model;
      const { shape: _, ...figures } = residuals ?? {};
      const isOfMany = scatter?.points.every(({ count }) => count >= fewestForFigures) ?? false;
      return {
        ...model,
        scatter: isOfMany ? scatter : null,
        residuals: residuals === null ? null : (figures as typeof residuals),
        influential: [],
      };
    }),
  };
}
