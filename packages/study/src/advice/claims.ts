import type { AllowedClaim, NotAllowedClaim } from './advice.ts';
import type { AdviceFigures, DimensionFigures } from './advice-figures.ts';
import type { AdviceMarks } from './advice-marks.ts';
import { areObstaclesAlike, isIndistinct } from './rank-dimensions.ts';

/** What these figures allow to be said of those who answered. */
export function allowedClaims(figures: AdviceFigures, { level }: AdviceMarks): AllowedClaim[] {
  const { outcome, dimensions, sample } = figures;
  const { slope, p, rSquared } = outcome;
  const claims: AllowedClaim[] = [];
  if (slope !== null && slope !== 0 && p !== null && p < level.value) {
    const code = slope > 0 ? 'positive-association' : 'negative-association';
    claims.push({ code, figures: { slope, p, n: sample.n } });
    if (rSquared !== null) claims.push({ code: 'variance-share', figures: { rSquared } });
  }
  for (const { id, performance } of dimensions) {
    if (performance !== null) claims.push({ code: 'dimension-level', figures: { dimension: id, performance } });
  }
  const first = clearlyFirst(dimensions);
  if (first !== null) {
    claims.push({ code: 'most-important', figures: { dimension: first.id, importance: first.importance! } });
  }
  if (figures.stigma?.mean != null) claims.push({ code: 'stigma-level', figures: { mean: figures.stigma.mean } });
  if (figures.doubt?.mean != null) claims.push({ code: 'doubt-level', figures: { mean: figures.doubt.mean } });
  return claims;
}

/** What they do not allow: always the first four, since one survey of volunteers cannot show it, whatever its figures. */
export function notAllowedClaims(figures: AdviceFigures, marks: AdviceMarks): NotAllowedClaim[] {
  const { outcome, dimensions, sample, warnings } = figures;
  const always =
    figures.about === 'account'
      ? (['causation', 'all-followers', 'one-source', 'sales'] as const)
      : (['causation', 'whole-population', 'one-source', 'behaviour'] as const);
  const claims: NotAllowedClaim[] = always.map((code) => ({
    code,
    figures: {},
  }));
  const { slope, p } = outcome;
  if (slope !== null) claims.push({ code: 'percent-for-percent', figures: { slope } });
  if (p !== null && p >= marks.level.value) claims.push({ code: 'no-relation', figures: { p } });
  if (dimensions.length > 1 && clearlyFirst(dimensions) === null) {
    claims.push({ code: 'order-of-dimensions', figures: { count: dimensions.length } });
  }
  if (isIndistinct(warnings)) claims.push({ code: 'distinct-constructs', figures: {} });
  if (areObstaclesAlike(figures)) {
    claims.push({ code: 'distinct-obstacles', figures: { disattenuatedR: figures.obstacles!.disattenuatedR } });
  }
  for (const { id, alpha } of dimensions) {
    if (alpha !== null && alpha < marks.alpha.value) {
      claims.push({ code: 'dimension-unreliable', figures: { dimension: id, alpha, mark: marks.alpha.value } });
    }
  }
  if (sample.n < marks.sample.value) claims.push({ code: 'few-respondents', figures: { n: sample.n } });
  const rows = sample.n + sample.missing;
  if (rows > 0 && sample.missing > marks.loss.value * rows) {
    claims.push({ code: 'many-rows-lost', figures: { missing: sample.missing, rows } });
  }
  return claims;
}

/** The dimension whose importance lies with its whole interval above all others' intervals. */
function clearlyFirst(dimensions: readonly DimensionFigures[]): DimensionFigures | null {
  if (dimensions.length < 2) return null;
  const isAbove = (a: DimensionFigures, b: DimensionFigures) =>
    a.importance !== null &&
    a.importanceCi != null &&
    b.importanceCi != null &&
    a.importanceCi.lower > b.importanceCi.upper;
  return dimensions.find((one) => dimensions.every((other) => other === one || isAbove(one, other))) ?? null;
}
