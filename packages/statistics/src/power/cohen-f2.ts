/**
 * Cohen's (1988) f² of a regression, or of the part that predictors add to one: (R² − R² without them) / (1 − R²).
 * Infinity for R² = 1. Throws unless 0 ≤ without ≤ R² ≤ 1.
 *
 * @example cohenF2(0.2) // ≈ 0.25
 * @example cohenF2(0.5, 0.4) // ≈ 0.2
 */
export function cohenF2(r2: number, without = 0): number {
  if (!(without >= 0 && without <= r2 && r2 <= 1)) {
    throw new RangeError(`cohenF2 needs 0 ≤ R² without ≤ R² ≤ 1, got ${without} and ${r2}`);
  }
  return r2 === without ? 0 : (r2 - without) / (1 - r2);
}
