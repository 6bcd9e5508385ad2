import { sizeOfEtaSquared, sizeOfG, sizeOfIndirect } from './effect-sizes.ts';
import type { Procedure, StudyResult } from './study-result.ts';

/** Groups of respondents: by their means and, where that was asked for, by ranks. */
export function decideGroups(groups: StudyResult['groups'], level: number): Procedure[] {
  return groups.flatMap(({ question, scale, test, p, effect, ranks }, index): Procedure[] => {
    const asked = (name: string, found: number, own: Pick<Procedure, 'path' | 'sizes'>, h0: string, h1: string) => ({
      kind: 'hypothesis' as const,
      id: `${name}:${question}:${scale}`,
      about: [scale],
      question,
      h0,
      h1,
      level,
      p: found,
      decision: found < level ? ('reject' as const) : ('retain' as const),
      limits: [
        'not-rejecting-is-no-proof',
        'association-only',
        'respondents-chose-themselves',
        ...(groups.length > 1 ? ['many-tests'] : []),
      ],
      ...own,
    });
    const size = effect.measure === 'hedges-g' ? sizeOfG : sizeOfEtaSquared;
    const sizes = effect.value === null ? [] : [size(effect.value)];
    const path = `groups[${index}]`;
    return [
      ...(p === null ? [] : [asked(test, p, { path, sizes }, 'group-means-equal', 'group-means-differ')]),
      ...(ranks === null || ranks === undefined
        ? []
        : [
            asked(ranks.test, ranks.p, { path: `${path}.ranks`, sizes: [] }, 'group-ranks-equal', 'group-ranks-differ'),
          ]),
    ];
  });
}

/** An indirect effect is told from zero where its drawn interval excludes zero; no interval, no decision. */
export function decideMediations(mediations: StudyResult['mediations']): Procedure[] {
  return mediations.flatMap(({ predictor, mediator, outcome, estimate }, index): Procedure[] => {
    if (estimate === null) return [];
    const { excludesZero, indirect, standardizedIndirect } = estimate;
    return [
      {
        kind: 'criterion',
        id: `indirect:${predictor}:${mediator}:${outcome}`,
        about: [predictor, mediator, outcome],
        path: `mediations[${index}].estimate.indirect`,
        criterion: 'indirect-interval-excludes-zero',
        mark: 0,
        value: indirect,
        decision: excludesZero === null ? 'unjudged' : excludesZero ? 'met' : 'unmet',
        source: 'Hayes (2018)',
        sizes: Number.isFinite(standardizedIndirect) ? [sizeOfIndirect(standardizedIndirect)] : [],
        limits: [
          ...(excludesZero === null ? ['interval-not-drawn'] : []),
          'no-order-in-time',
          'association-only',
          'one-source',
          'points-not-percent',
        ],
      },
    ];
  });
}
