import { type Mediation, mediate, type Path } from '@minat/statistics';
import { completeRows, type ScoreColumn, type ScoredSample, type ScoredScale } from '../scoring/index.ts';
import type { ModelFigures } from './regression-figures.ts';
import { type Resampling, resamplingOf } from './resampling.ts';
import type { StudyResult } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

type Figures = StudyResult['mediations'][number];
type Estimate = NonNullable<Figures['estimate']>;

/**
 * For every outcome, predictor and mediator the path from one to the other through the third, each mediator by itself.
 * Answers of one moment show no order in time, so every one comes with that caution.
 */
export function mediateScores(
  sample: ScoredSample,
  level: number,
  resampling: Resampling | null,
  warnings: Warnings,
): Figures[] {
  const constructs = sample.scales.filter(({ kind }) => kind === 'construct');
  const inRole = (role: ScoredScale['scale']['role']) => constructs.filter(({ scale }) => scale.role === role);
  const triples = inRole('outcome').flatMap(({ id: outcome }) =>
    inRole('predictor').flatMap(({ id: predictor }) =>
      inRole('mediator').map(({ id: mediator }) => ({ predictor, mediator, outcome })),
    ),
  );
  return triples.map(({ predictor, mediator, outcome }, at) => {
    const path = `mediations[${at}].estimate`;
    const columns = [outcome, mediator, predictor].map((id) => sample.scores.column(id));
    const [y, m, x] = completeRows(columns) as [ScoreColumn, ScoreColumn, ScoreColumn];
    const about: ModelFigures = { predictors: [predictor, mediator], outcome, n: y.length };
    const found = mediate(y, m, x, { resampling: resamplingOf(y.length, resampling) });
    const names = { predictor, mediator, outcome };
    if ('refused' in found) {
      const reason: Reason = { code: `regression-${found.refused}`, figures: about, severity: 'serious' };
      return { ...names, estimate: warnings.absent(path, reason) };
    }
    warnings.say('caution', 'mediation-shows-no-order', `mediations[${at}]`, {
      predictors: [predictor],
      scale: mediator,
      outcome,
    });
    return { ...names, estimate: estimateFigures(found, level, about, path, warnings) };
  });
}

function estimateFigures(
  found: Mediation,
  level: number,
  about: ModelFigures,
  path: string,
  warnings: Warnings,
): Estimate {
  const perfect: Reason = { code: 'perfect-fit', figures: about };
  const { bootstrap, sobel } = found;
  const noDraws: Reason = { code: 'bootstrap-not-drawn', figures: about };
  const interval = (key: 'indirect' | 'standardizedIndirect', place: string) => {
    const drawn = bootstrap?.[key];
    return drawn !== undefined && Number.isFinite(drawn.lower)
      ? { lower: drawn.lower, upper: drawn.upper }
      : warnings.absent(`${path}.${place}`, noDraws);
  };
  const pathFigures = (key: 'a' | 'b' | 'direct' | 'total') => {
    const { df, b, ...rest } = found[key];
    const figure = (of: keyof Omit<Path, 'df' | 'b'>) => warnings.figure(rest[of], `${path}.${key}.${of}`, perfect);
    return {
      b,
      se: figure('se'),
      beta: figure('beta'),
      t: figure('t'),
      df,
      p: Number.isFinite(rest.t) ? figure('p') : warnings.absent(`${path}.${key}.p`, perfect),
      ciLower: figure('ciLower'),
      ciUpper: figure('ciUpper'),
    };
  };
  const paths = {
    a: pathFigures('a'),
    b: pathFigures('b'),
    direct: pathFigures('direct'),
    total: pathFigures('total'),
  };
  const ci = interval('indirect', 'ci');
  const excludesZero = ci === null ? null : ci.lower > 0 || ci.upper < 0;
  const isShare = paths.total.p !== null && paths.total.p < level;
  return {
    n: found.n,
    ...paths,
    indirect: found.indirect,
    standardizedIndirect: found.standardizedIndirect,
    ci,
    standardizedCi: interval('standardizedIndirect', 'standardizedCi'),
    drawn: bootstrap === null ? null : { draws: bootstrap.draws, used: bootstrap.used, seed: bootstrap.seed },
    excludesZero,
    sobel: {
      se: warnings.figure(sobel.se, `${path}.sobel.se`, perfect),
      z: warnings.figure(sobel.z, `${path}.sobel.z`, perfect),
      p: warnings.figure(sobel.p, `${path}.sobel.p`, perfect),
    },
    proportion: warnings.figure(isShare ? found.proportion : Number.NaN, `${path}.proportion`, {
      code: 'no-share-mediated',
      figures: about,
    }),
    pattern: patternOf(found.indirect, excludesZero, paths.direct, level),
  };
}

/** How the two ways stand to each other, as Zhao, Lynch and Chen (2010) name it. */
function patternOf(
  indirect: number,
  excludesZero: boolean | null,
  direct: Estimate['direct'],
  level: number,
): Estimate['pattern'] {
  if (excludesZero === null || direct.p === null) return null;
  const isDirect = direct.p < level;
  if (excludesZero && isDirect) return indirect * direct.b > 0 ? 'complementary' : 'competitive';
  if (excludesZero) return 'indirect-only';
  return isDirect ? 'direct-only' : 'neither';
}
