import type { Doubt, RankedDimension } from './advice.ts';
import type { AdviceFigures, Bounds, DimensionFigures } from './advice-figures.ts';
import type { AdviceMarks } from './advice-marks.ts';

type Standing = RankedDimension['standing'];

/** What is worth doing first stands first. */
const order: readonly Standing[] = ['improve', 'keep', 'unknown', 'examine', 'not-first'];

/**
 * The dimensions from the one to improve first to the one that can wait. Importance against performance, as in the
 * importance-performance analysis of Martilla and James (1977), but against fixed marks: the mean of the dimensions as
 * mark would always call one of them weak. Among equals of standing the larger score comes first.
 */
export function rankDimensions(figures: AdviceFigures, marks: AdviceMarks): RankedDimension[] {
  const { dimensions } = figures;
  const negligible = negligibleBelow(dimensions.length, marks);
  const judged = dimensions.map((dimension) => {
    const { id, name, performance, importance } = dimension;
    const doubts = doubtsAbout(dimension, figures, negligible, marks);
    return {
      dimension: id,
      name,
      standing: standingOf(dimension, negligible, marks),
      performance,
      importance,
      score: performance === null || importance === null ? null : importance * (100 - performance),
      strength: doubts.length > 0 ? ('tentative' as const) : ('strong' as const),
      doubts,
    };
  });
  type Judged = (typeof judged)[number];
  const isBefore = (a: Judged, b: Judged): boolean =>
    a.standing === b.standing ? (a.score ?? 0) > (b.score ?? 0) : order.indexOf(a.standing) < order.indexOf(b.standing);
  const ranked = judged.map((one) => ({ ...one, rank: 1 + judged.filter((other) => isBefore(other, one)).length }));
  return ranked.sort((a, b) => a.rank - b.rank);
}

/**
 * The share of R² below which one of so many dimensions carries next to nothing: half of an equal share, unless the marks
 * say another part.
 *
 * @example negligibleBelow(5, { importance: { value: 0.5 } }) // 0.1
 */
export function negligibleBelow(count: number, { importance }: Pick<AdviceMarks, 'importance'>): number {
  return importance.value / Math.max(1, count);
}

function standingOf(
  { performance, importance, beta, betaCi }: DimensionFigures,
  negligible: number,
  marks: AdviceMarks,
): Standing {
  if (beta !== null && beta < 0 && betaCi !== null && betaCi.upper < 0) return 'examine';
  if (importance === null || performance === null) return 'unknown';
  if (importance < negligible) return 'not-first';
  return performance < marks.performance.value ? 'improve' : 'keep';
}

/**
 * The interval of a share is held against the mark of negligible, not against zero: shares of R squared are never below
 * zero, and their bootstrap intervals never reach it. The relation of the whole counts for every dimension: a part of
 * what is not shown is not shown either.
 */
function doubtsAbout(
  dimension: DimensionFigures,
  figures: AdviceFigures,
  negligible: number,
  marks: AdviceMarks,
): Doubt[] {
  const { importanceCi, betaCi, alpha } = dimension;
  const { outcome, warnings } = figures;
  const found: Doubt[] = [];
  if (importanceCi) {
    if (importanceCi.lower < negligible && importanceCi.upper >= negligible) {
      found.push('importance-interval-holds-mark');
    }
  } else if (betaCi === null) found.push('no-interval');
  else if (holdsZero(betaCi)) found.push('beta-interval-holds-zero');
  if (alpha === null) found.push('alpha-unknown');
  else if (alpha < marks.alpha.value) found.push('alpha-below-mark');
  if (outcome.p === null || outcome.p >= marks.level.value) found.push('relation-not-shown');
  if (isIndistinct(warnings)) found.push('constructs-not-distinct');
  return found;
}

const indistinct = ['r-above-what-alphas-allow', 'constructs-hardly-distinct'];

export function isIndistinct(warnings: readonly string[]): boolean {
  return warnings.some((code) => indistinct.includes(code));
}

/** Whether stigma and doubt are hardly told apart, so that an advice on one cannot be told from one on the other. */
export function areObstaclesAlike({ obstacles }: Pick<AdviceFigures, 'obstacles'>): boolean {
  return obstacles !== undefined && obstacles.disattenuatedR >= obstacles.maximum;
}

function holdsZero({ lower, upper }: Bounds): boolean {
  return lower <= 0 && upper >= 0;
}
