import { type ActionCode, actionsFor, answersTo } from './actions.ts';
import type { RankedDimension, Recommendation, Trigger } from './advice.ts';
import type { AdviceFigures, DimensionFigures } from './advice-figures.ts';
import type { AdviceMarks } from './advice-marks.ts';
import { areObstaclesAlike, negligibleBelow } from './rank-dimensions.ts';

/** Every advice with the figure that calls it forth; without a figure there is none. By priority, then by rank. */
export function recommend(
  figures: AdviceFigures,
  ranking: readonly RankedDimension[],
  marks: AdviceMarks,
): Recommendation[] {
  const all = [
    ...ranking.map((ranked) => adviseDimension(ranked, figures, marks)),
    ...adviseObstacle('stigma', figures, marks),
    ...adviseObstacle('doubt', figures, marks),
    ...adviseWork(figures, ranking, marks),
    adviseWatching(figures, marks),
  ];
  return all.sort((a, b) => a.priority - b.priority);
}

const priorities: Readonly<Record<RankedDimension['standing'], 1 | 2 | 3>> = {
  improve: 1,
  keep: 2,
  unknown: 2,
  examine: 2,
  'not-first': 3,
};

function adviseDimension(ranked: RankedDimension, figures: AdviceFigures, marks: AdviceMarks): Recommendation {
  const { dimension, standing, strength } = ranked;
  const own = figures.dimensions.find(({ id }) => id === dimension)!;
  const [trigger, ...conditions] = triggersOf(standing, own, figures, marks);
  return {
    id: `${standing}:${dimension}`,
    kind: standing,
    about: { kind: 'dimension', id: dimension },
    actions: actionsOf(standing, dimension, strength),
    trigger,
    conditions,
    priority: priorities[standing],
    strength,
  };
}

function actionsOf(
  standing: RankedDimension['standing'],
  dimension: string,
  strength: RankedDimension['strength'],
): ActionCode[] {
  if (standing === 'not-first') return ['no-extra-effort'];
  if (standing === 'unknown') return ['measure-better-first'];
  const first: ActionCode[] = strength === 'tentative' ? ['measure-better-first'] : [];
  if (standing === 'improve') return [...first, ...actionsFor(dimension)];
  return [...first, standing === 'keep' ? 'keep-pace' : 'find-out-why'];
}

function triggersOf(
  standing: RankedDimension['standing'],
  { id, performance, importance, betaCi, alpha }: DimensionFigures,
  { dimensions }: AdviceFigures,
  marks: AdviceMarks,
): [Trigger, ...Trigger[]] {
  const path = `dimensions.${id}`;
  const ofImportance = triggerOf(`${path}.importance`, importance, negligibleBelow(dimensions.length, marks));
  const ofPerformance = triggerOf(`${path}.performance`, performance, marks.performance.value);
  const ofAlpha = triggerOf(`${path}.alpha`, alpha, marks.alpha.value);
  if (standing === 'examine') return [triggerOf(`${path}.betaCi.upper`, betaCi?.upper ?? null, 0), ofAlpha];
  if (standing === 'not-first') return [ofImportance, ofAlpha];
  if (standing === 'unknown') {
    return importance === null ? [ofImportance, ofPerformance, ofAlpha] : [ofPerformance, ofImportance, ofAlpha];
  }
  return [ofPerformance, ofImportance, ofAlpha];
}

/** @example triggerOf('stigma.mean', 40, 100 / 3).side // 'at-or-above' */
export function triggerOf(path: string, value: number | null, mark: number): Trigger {
  return { path, value, mark, side: value === null ? 'absent' : value < mark ? 'below' : 'at-or-above' };
}

/** Stigma and doubt: measure what was not asked, answer what is there, watch what is low. */
function adviseObstacle(
  topic: 'stigma' | 'doubt',
  figures: AdviceFigures,
  { obstacle, alpha }: AdviceMarks,
): Recommendation[] {
  const measured = figures[topic];
  // Not asked, the scale itself is absent; asked without a usable answer, its mean.
  const trigger = triggerOf(measured === undefined ? topic : `${topic}.mean`, measured?.mean ?? null, obstacle.value);
  const ofAlpha = triggerOf(`${topic}.alpha`, measured?.alpha ?? null, alpha.value);
  const about = { kind: 'topic' as const, id: topic };
  if (trigger.side === 'absent') {
    const ask = topic === 'stigma' ? ('measure-stigma' as const) : ('measure-doubt' as const);
    const measure = measured === undefined ? ask : ('measure-better-first' as const);
    const id = `measure:${topic}`;
    return [
      { id, kind: 'measure', about, actions: [measure], trigger, conditions: [], priority: 2, strength: 'strong' },
    ];
  }
  const isAlike = areObstaclesAlike(figures);
  const strength = ofAlpha.side === 'at-or-above' && !isAlike ? ('strong' as const) : ('tentative' as const);
  const alike = isAlike
    ? [triggerOf('obstacles.disattenuatedR', figures.obstacles!.disattenuatedR, figures.obstacles!.maximum)]
    : [];
  const first = strength === 'tentative' ? ['measure-better-first' as const] : [];
  const rest = { about, trigger, conditions: [ofAlpha, ...alike], strength };
  if (trigger.side === 'below') {
    return [{ id: `watch:${topic}`, kind: 'watch', actions: [...first, 'measure-again'], priority: 3, ...rest }];
  }
  return [{ id: `answer:${topic}`, kind: 'answer', actions: [...first, ...answersTo[topic]], priority: 1, ...rest }];
}

/** When several dimensions are weak, the way of working is the subject rather than one kind of post. */
function adviseWork(
  { dimensions }: AdviceFigures,
  ranking: readonly RankedDimension[],
  { weakDimensions }: AdviceMarks,
): Recommendation[] {
  const weak = ranking.filter(({ standing }) => standing === 'improve');
  const trigger = triggerOf('dimensions.toImprove', weak.length, weakDimensions.value);
  if (dimensions.length === 0 || trigger.side === 'below') return [];
  return [
    {
      id: 'organise:work',
      kind: 'organise',
      about: { kind: 'topic', id: 'work' },
      actions: ['trained-team', 'responsible-person'],
      trigger,
      conditions: [],
      priority: 1,
      strength: weak.some(({ strength }) => strength === 'strong') ? 'strong' : 'tentative',
    },
  ];
}

/** A relation in a survey is a reason to watch sales; none shown is a reason to ask more people. */
function adviseWatching({ outcome }: AdviceFigures, { level }: AdviceMarks): Recommendation {
  const trigger = triggerOf('outcome.p', outcome.p, level.value);
  const rest = { trigger, conditions: [], priority: 2 as const, strength: 'strong' as const };
  if (trigger.side === 'below') {
    const about = { kind: 'topic' as const, id: 'monitoring' };
    return { id: 'monitor:monitoring', kind: 'monitor', about, actions: ['engagement-and-sales'], ...rest };
  }
  const about = { kind: 'topic' as const, id: 'relation' };
  return { id: 'repeat:relation', kind: 'repeat', about, actions: ['larger-sample', 'engagement-and-sales'], ...rest };
}
