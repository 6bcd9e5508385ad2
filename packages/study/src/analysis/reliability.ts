import { cronbachAlpha, itemTotalStatistics, type Moments, omegaTotal, selectMoments } from '@minat/statistics';
import type { Item } from '../instrument/index.ts';
import type { ScoredSample, ScoredScale } from '../scoring/index.ts';
import type { StudyResult } from './study-result.ts';
import type { WarningFigures } from './warning-figures.ts';
import type { Reason, Warnings } from './warnings.ts';

type Reliability = StudyResult['reliability'][number];

/**
 * Internal consistency of constructs and dimensions, from the rows in which the scale is answered whole. As in SPSS a
 * constant item is removed from its scale, and said.
 */
export function judgeReliability(sample: ScoredSample, warnings: Warnings): Reliability[] {
  return sample.scales.map((scale, index) => reliabilityOf(scale, sample, `reliability[${index}]`, warnings));
}

function reliabilityOf(
  { id, kind, items }: ScoredScale,
  sample: ScoredSample,
  path: string,
  warnings: Warnings,
): Reliability {
  const all = sample.items.moments(items.map((item) => item.id));
  const n = all?.n ?? 0;
  const varying = items.flatMap((item, at) =>
    all !== null && all.scatter[at * all.size + at]! > 0 ? [{ item, at }] : [],
  );
  const removed = items.filter((item) => !varying.some((kept) => kept.item === item));
  const k = varying.length;
  const about = { scale: id, k, n };
  if (removed.length > 0 && n > 1) {
    warnings.say('caution', 'constant-items-removed', `${path}.k`, { ...about, items: removed.map((item) => item.id) });
  }
  if (n < sample.used) warnings.say('caution', 'reliability-on-part', `${path}.n`, { ...about, used: sample.used });
  if (all === null || k < 2 || n < 3) {
    const reason: Reason = { code: 'reliability-needs-two-items', figures: about };
    const absent = (key: string) => warnings.absent(`${path}.${key}`, reason);
    return {
      scale: id,
      kind,
      k,
      n,
      alpha: absent('alpha'),
      alphaCi: absent('alphaCi'),
      standardizedAlpha: absent('standardizedAlpha'),
      meanInterItemR: absent('meanInterItemR'),
      omega: absent('omega'),
      ifDeleted: [],
    };
  }
  const moments = selectMoments(
    all,
    varying.map(({ at }) => at),
  );
  const found = cronbachAlpha(moments);
  const noVariance: Reason = { code: 'constant-total', figures: about };
  const alpha = warnings.figure(found.alpha, `${path}.alpha`, noVariance);
  return {
    scale: id,
    kind,
    k,
    n,
    alpha,
    alphaCi:
      alpha === null
        ? warnings.absent(`${path}.alphaCi`, noVariance)
        : {
            lower: warnings.figure(found.alphaCi.lower, `${path}.alphaCi.lower`, noVariance),
            upper: warnings.figure(found.alphaCi.upper, `${path}.alphaCi.upper`, noVariance),
          },
    standardizedAlpha: warnings.figure(found.standardizedAlpha, `${path}.standardizedAlpha`, noVariance),
    meanInterItemR: warnings.figure(found.meanInterItemCorrelation, `${path}.meanInterItemR`, noVariance),
    omega: omegaOf(moments, `${path}.omega`, about, warnings),
    ifDeleted: ifDeleted(
      varying.map(({ item }) => item),
      moments,
      `${path}.ifDeleted`,
      about,
      warnings,
    ),
  };
}

function omegaOf(
  moments: Moments,
  path: string,
  about: WarningFigures['omega-singular'],
  warnings: Warnings,
): number | null {
  const found = omegaTotal(moments);
  if ('refused' in found) return warnings.absent(path, { code: `omega-${found.refused}`, figures: about });
  if (found.heywood) warnings.say('caution', 'omega-heywood', path, about);
  return warnings.figure(found.omega, path, { code: 'omega-not-converged', figures: about });
}

function ifDeleted(
  items: readonly Item[],
  moments: Moments,
  path: string,
  about: WarningFigures['omega-singular'],
  warnings: Warnings,
): Reliability['ifDeleted'] {
  return itemTotalStatistics(moments).map((found, index) => {
    const own = `${path}[${index}]`;
    const item = items[index]!.id;
    const noVariance: Reason = { code: 'constant-total', figures: { scale: about.scale, item } };
    const reason: Reason = items.length === 2 ? { code: 'one-item-remains', figures: { ...about, item } } : noVariance;
    return {
      item,
      alpha: warnings.figure(found.alphaIfDeleted, `${own}.alpha`, reason),
      mean: found.meanIfDeleted,
      variance: found.varianceIfDeleted,
      correctedR: warnings.figure(found.correctedR, `${own}.correctedR`, noVariance),
    };
  });
}
