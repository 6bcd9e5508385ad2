import { pearson } from '@minat/statistics';
import type { ScoredSample } from '../scoring/index.ts';
import type { StudyResult } from './study-result.ts';
import type { Warnings } from './warnings.ts';

/** Every pair of scores, constructs and dimensions, each pair on the rows that have both. */
export function correlateScores(sample: ScoredSample, warnings: Warnings): StudyResult['correlations'] {
  const ids = sample.scales.map(({ id }) => id);
  const pairs = ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b })));
  return pairs.map(({ a, b }, index) => {
    const moments = sample.scores.moments([a, b]);
    const n = moments?.n ?? 0;
    const found = moments === null || n < 3 ? { r: Number.NaN, p: Number.NaN } : pearson(moments, 0, 1);
    const reason = { code: 'constant-total', figures: { a, b, n } } as const;
    return {
      a,
      b,
      n,
      r: warnings.figure(found.r, `correlations[${index}].r`, reason),
      p: warnings.figure(found.p, `correlations[${index}].p`, reason),
    };
  });
}
