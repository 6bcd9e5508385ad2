import { type LinearityRow, linearity } from '@minat/statistics';
import type { ModelFigures } from './regression-figures.ts';
import type { Model } from './study-result.ts';
import type { Warnings } from './warnings.ts';

type Figures = NonNullable<NonNullable<Model['linearity']>>;

/** Below it the test of deviation rests on too few repeated scores to say anything. */
export const fewestRowsPerGroup = 2;

/** SPSS's MEANS /STATISTICS LINEARITY: whether the group means leave the straight line. */
export function linearityFigures(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  counts: ArrayLike<number> | undefined,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Figures | null {
  const found = linearity(x, y, counts);
  if ('refused' in found) return warnings.absent(path, { code: `linearity-${found.refused}`, figures: about });
  const { groups, rowsPerGroup } = found;
  if (rowsPerGroup < fewestRowsPerGroup) {
    warnings.say('note', 'linearity-few-repeats', path, { ...about, groups, rowsPerGroup });
  }
  const line = ({ ss, df, ms }: LinearityRow) => ({ ss, df, ms: Number.isFinite(ms) ? ms : 0 });
  const tested = (row: LinearityRow, key: string) => ({
    ...line(row),
    f: warnings.figure(row.f, `${path}.${key}.f`, { code: 'linearity-no-repeated-values', figures: about }),
    p: warnings.figure(row.p, `${path}.${key}.p`, { code: 'linearity-no-repeated-values', figures: about }),
  });
  return {
    groups,
    rowsPerGroup,
    between: tested(found.between, 'between'),
    linearity: tested(found.linearity, 'linearity'),
    deviation: tested(found.deviation, 'deviation'),
    within: line(found.within),
    total: line(found.total),
    etaSquared: warnings.figure(found.etaSquared, `${path}.etaSquared`, {
      code: 'linearity-constant-outcome',
      figures: about,
    }),
  };
}
