import type { Moments } from '../moments/index.ts';

/** As `regress` refuses: a tolerance at or below it leaves fewer than half of the digits. */
const COLLINEAR = 1e-8;

/**
 * The indirect effect a · b of X on Y through M, plain and standardized, from the moments of Y, M and X in this order: in
 * closed form, since an interval asks for it some thousand times. NaN where X or Y is constant, or X and M are collinear.
 *
 * @example indirectEffect(momentsOf([[1, 3, 2, 5], [2, 2, 3, 4], [1, 2, 3, 4]]))[0] // ≈ -0.23333333
 */
export function indirectEffect({ scatter }: Moments): readonly [indirect: number, standardized: number] {
  const [yy, ym, yx, , mm, mx, , , xx] = scatter;
  const tolerance = 1 - (mx! / mm!) * (mx! / xx!);
  if (!(yy! > 0 && mm! > 0 && xx! > 0 && tolerance > COLLINEAR)) return [Number.NaN, Number.NaN];
  const a = mx! / xx!;
  const b = (ym! - a * yx!) / (mm! * tolerance);
  return [a * b, a * b * Math.sqrt(xx! / yy!)];
}
