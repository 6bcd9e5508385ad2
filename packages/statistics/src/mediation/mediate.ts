import { normalUpperTail } from '../distribution/index.ts';
import { momentsOf } from '../moments/index.ts';
import { type Regression, type RegressionRefusal, regress } from '../regression/index.ts';
import { bootstrapMoments, percentileInterval } from '../resampling/index.ts';
import { indirectEffect } from './indirect-effect.ts';
import type { DrawnInterval, Mediation, Path } from './mediation.ts';

export interface MediationOptions {
  /** Rows drawn anew for the intervals of the indirect effect; null draws none. */
  readonly resampling: { readonly draws: number; readonly seed: number } | null;
  /** Of the intervals; .95 unless told. */
  readonly level?: number;
}

/**
 * Simple mediation X → M → Y by three least-squares regressions (Baron and Kenny 1986; MacKinnon 2008): a of M on X, b
 * and c' of Y on both, c of Y on X; the indirect effect a · b with the percentile interval of rows drawn anew (Preacher
 * and Hayes 2004), standardized as by Preacher and Kelley (2011), and Sobel's (1982) test by the first-order error
 * √(b² se(a)² + a² se(b)²), whose normal distribution a product of slopes follows only roughly. lm, and lavaan for the
 * slopes, agree. Refuses as `regress` does; where X gives M exactly, the two are collinear. Throws on columns of other
 * lengths.
 *
 * @example mediate([1, 3, 2, 5], [2, 2, 3, 4], [1, 2, 3, 4], { resampling: null }).indirect // ≈ -0.23333333
 * @example mediate([1, 3, 2, 5], [1, 2, 3, 4], [2, 2, 2, 2], { resampling: null }).refused // 'constant-predictor'
 */
export function mediate(
  outcome: ArrayLike<number>,
  mediator: ArrayLike<number>,
  predictor: ArrayLike<number>,
  { resampling, level = 0.95 }: MediationOptions,
): Mediation | RegressionRefusal {
  const columns = [outcome, mediator, predictor];
  const moments = momentsOf(columns);
  // Y on both first: where that can be fitted, the others can.
  const [both, onMediator, alone] = [[0, 1, 2] as const, [1, 2] as const, [0, 2] as const].map(([y, ...x]) =>
    regress(moments, y, x, level),
  ) as [Regression | RegressionRefusal, Regression, Regression];
  if ('refused' in both) return both;
  const [a, b, total] = [pathOf(onMediator, 1), pathOf(both, 1), pathOf(alone, 1)];
  const [indirect, standardizedIndirect] = indirectEffect(moments);
  const isShare = indirect * total.b > 0 && Math.abs(indirect) <= Math.abs(total.b);
  return Object.freeze({
    n: moments.n,
    level,
    a,
    b,
    direct: pathOf(both, 2),
    total,
    indirect,
    standardizedIndirect,
    sobel: sobelTest(a, b, indirect),
    proportion: isShare ? indirect / total.b : Number.NaN,
    bootstrap: resampling === null ? null : drawIndirect(columns, resampling, level),
  });
}

function pathOf({ coefficients, df2 }: Regression, at: number): Path {
  const { b, se, beta, t, p, ciLower, ciUpper } = coefficients[at]!;
  return Object.freeze({ b, se, beta, t, p, ciLower, ciUpper, df: df2 });
}

/** NaN where there is no error to divide by: both slopes are exact, or both are 0. */
function sobelTest(a: Path, b: Path, indirect: number): Mediation['sobel'] {
  const se = Math.hypot(b.b * a.se, a.b * b.se);
  const z = se > 0 ? indirect / se : Number.NaN;
  return Object.freeze({ se, z, p: 2 * normalUpperTail(Math.abs(z)) });
}

function drawIndirect(
  columns: readonly ArrayLike<number>[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
  level: number,
): Mediation['bootstrap'] {
  const { estimates } = bootstrapMoments(columns, draws, seed, indirectEffect);
  const intervals = estimates.map((drawn) => percentileInterval(drawn, level));
  const [indirect, standardizedIndirect] = intervals.map(
    ({ lower, upper }): DrawnInterval => Object.freeze({ lower, upper }),
  );
  return Object.freeze({
    draws,
    seed,
    used: intervals[0]!.used,
    indirect: indirect!,
    standardizedIndirect: standardizedIndirect!,
  });
}
