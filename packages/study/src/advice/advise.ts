import type { Advice } from './advice.ts';
import type { AdviceFigures } from './advice-figures.ts';
import { type AdviceMarks, defaultAdviceMarks } from './advice-marks.ts';
import { allowedClaims, notAllowedClaims } from './claims.ts';
import { rankDimensions } from './rank-dimensions.ts';
import { recommend } from './recommend.ts';

/**
 * What a study's figures allow to be said, what not, and what to do next. Pure: each advice names the figure that called
 * it forth and the mark, and changes with them. Raising a dimension's performance never raises its priority. Throws on
 * figures outside their ranges.
 *
 * @example advise(figures).ranking[0].dimension // 'content'
 */
export function advise(figures: AdviceFigures, marks: AdviceMarks = defaultAdviceMarks): Advice {
  requireRanges(figures);
  const ranking = figures.about === 'account' ? rankDimensions(figures, marks) : [];
  return {
    schema: 'minat/advice/1',
    predictor: figures.predictor.name,
    outcome: figures.outcome.name,
    names: figures.dimensions.map(({ id, name }) => ({ id, name })),
    allowed: allowedClaims(figures, marks),
    notAllowed: notAllowedClaims(figures, marks),
    ranking,
    recommendations: figures.about === 'account' ? recommend(figures, ranking, marks) : [],
    marks: { ...marks },
  };
}

function requireRanges({ dimensions, outcome, stigma, doubt, sample }: AdviceFigures): void {
  const ids = dimensions.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw new RangeError(`advise needs dimensions once each, got ${ids.join(', ')}`);
  for (const { id, performance, importance, alpha } of dimensions) {
    requireWithin(`performance of ${id}`, performance, 0, 100);
    requireWithin(`importance of ${id}`, importance, 0, 1);
    requireWithin(`alpha of ${id}`, alpha, Number.NEGATIVE_INFINITY, 1);
  }
  requireWithin('R squared', outcome.rSquared, 0, 1);
  requireWithin('p', outcome.p, 0, 1);
  requireWithin('stigma', stigma?.mean ?? null, 0, 100);
  requireWithin('doubt', doubt?.mean ?? null, 0, 100);
  requireWithin('n', sample.n, 0, Number.MAX_SAFE_INTEGER);
  requireWithin('missing rows', sample.missing, 0, Number.MAX_SAFE_INTEGER);
}

function requireWithin(what: string, value: number | null, from: number, to: number): void {
  if (value !== null && !(value >= from && value <= to)) {
    throw new RangeError(`advise needs ${what} in ${from}..${to}, got ${value}`);
  }
}
