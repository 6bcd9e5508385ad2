import { studentQuantile, studentTwoSided } from '../distribution/index.ts';
import type { Column, Counts } from '../moments/index.ts';
import { requireIntercept, requireRows } from './design-columns.ts';
import { leverageOf } from './leverage.ts';
import type { Coefficient, Regression } from './regression.ts';
import { predictAndResiduals } from './residuals.ts';

export type RobustType = 'HC0' | 'HC1' | 'HC2' | 'HC3' | 'HC4';

export interface RobustCoefficient {
  readonly term: Coefficient['term'];
  /** As in the regression. */
  readonly b: number;
  readonly se: number;
  readonly t: number;
  /** Two-sided, Student's t with n − k − 1 degrees of freedom. */
  readonly p: number;
  readonly ciLower: number;
  readonly ciUpper: number;
}

/** What a squared residual counts, by leverage (MacKinnon and White 1985). */
const shares: Readonly<Record<RobustType, (h: number, n: number, df: number) => number>> = {
  HC0: () => 1,
  HC1: (_, n, df) => n / df,
  HC2: (h) => 1 / (1 - h),
  HC3: (h) => 1 / (1 - h) ** 2,
  // h against its mean (k + 1) / n: Cribari-Neto (2004).
  HC4: (h, n, df) => (1 - h) ** -Math.min(4, (n * h) / (n - df)),
};

/**
 * Standard errors that stay valid under heteroscedasticity: White's (1980) sandwich, by default HC3, which Long and
 * Ervin (2000) recommend below 250 rows. R's sandwich::vcovHC and car::hccm agree, with t on n − k − 1 (SPSS's HCREG
 * and /ROBUST too). NaN or Infinity where a row has leverage 1 (HC2, HC3, HC4). With counts each row stands for so many.
 * Throws on other numbers of columns or rows.
 *
 * @example robustErrors(fit, y, [x])[1].se // ≈ 0.189335668133
 * @example robustErrors(fit, y, [x], 'HC0')[1].se // ≈ 0.127432862884
 */
export function robustErrors(
  regression: Regression,
  outcomeColumn: Column,
  predictorColumns: readonly Column[],
  type: RobustType = 'HC3',
  counts?: Counts,
): readonly RobustCoefficient[] {
  requireIntercept('robustErrors', regression);
  requireRows('robustErrors', regression, outcomeColumn, predictorColumns, counts);
  const { n, df2, level, coefficients } = regression;
  const { residuals } = predictAndResiduals(regression, outcomeColumn, predictorColumns, counts);
  const { hat, weights } = leverageOf(predictorColumns, counts);
  const share = shares[type];
  const squares = residuals.map((e, row) => e * e * share(hat[row]!, n, df2) * (counts?.[row] ?? 1));
  const margin = -studentQuantile((1 - level) / 2, df2);
  return Object.freeze(
    coefficients.map(({ term, b }, i): RobustCoefficient => {
      let variance = 0;
      for (let row = 0; row < squares.length; row++) variance += squares[row]! * weights[i]![row]! ** 2;
      const se = Math.sqrt(variance);
      const t = b / se;
      return Object.freeze({
        term,
        b,
        se,
        t,
        p: studentTwoSided(t, df2),
        ciLower: b - margin * se,
        ciUpper: b + margin * se,
      });
    }),
  );
}
