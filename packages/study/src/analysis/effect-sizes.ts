import type { Procedure } from './study-result.ts';

type Size = Procedure['sizes'][number];

/**
 * Sugiyono's words for the strength of a correlation.
 *
 * @example sizeOfR(-0.7).label // 'strong'
 */
export function sizeOfR(r: number): Size {
  const steps = ['very-weak', 'weak', 'moderate', 'strong', 'very-strong'] as const;
  return { measure: 'r', value: r, label: steps[Math.min(4, Math.floor(Math.abs(r) * 5))]!, source: 'Sugiyono' };
}

/**
 * Cohen's words for f squared: .02 small, .15 medium, .35 large.
 *
 * @example sizeOfFSquared(0.2).label // 'medium'
 */
export function sizeOfFSquared(fSquared: number): Size {
  return sizeByMarks('f-squared', fSquared, [0.02, 0.15, 0.35], 'Cohen (1988)');
}

/**
 * Cohen's words for eta squared, a share of variance: .01 small, .06 medium, .14 large.
 *
 * @example sizeOfEtaSquared(0.2).label // 'large'
 */
export function sizeOfEtaSquared(etaSquared: number): Size {
  return sizeByMarks('eta-squared', etaSquared, [0.01, 0.06, 0.14], 'Cohen (1988)');
}

/**
 * Cohen's words for a difference of means in standard deviations: .2 small, .5 medium, .8 large.
 *
 * @example sizeOfG(-0.3).label // 'small'
 */
export function sizeOfG(g: number): Size {
  return sizeByMarks('hedges-g', g, [0.2, 0.5, 0.8], 'Cohen (1988)');
}

/**
 * A standardized indirect effect is a product of two standardized paths; Cohen's marks of r are squared for it: .01
 * small, .09 medium, .25 large.
 *
 * @example sizeOfIndirect(0.1).label // 'medium'
 */
export function sizeOfIndirect(standardized: number): Size {
  return sizeByMarks('standardized-indirect', standardized, [0.01, 0.09, 0.25], 'Cohen (1988); Kenny');
}

function sizeByMarks(
  measure: string,
  value: number,
  [small, medium, large]: readonly [number, number, number],
  source: string,
): Size {
  const size = Math.abs(value);
  const label = size >= large ? 'large' : size >= medium ? 'medium' : size >= small ? 'small' : 'negligible';
  return { measure, value, label, source };
}
