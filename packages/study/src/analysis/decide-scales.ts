import type { Instrument } from '../instrument/index.ts';
import { isCorrectionUsable } from './cautions.ts';
import { sizeOfR } from './effect-sizes.ts';
import type { Procedure, StudyResult } from './study-result.ts';

type Figures = Pick<StudyResult, 'validity' | 'reliability' | 'discriminant'>;
type Criterion = Extract<Procedure, { kind: 'criterion' }>;

export function decideValidity(thresholds: Instrument['thresholds'], { validity }: Figures): Procedure[] {
  const scales = [...new Set(validity.items.map((item) => item.scale))];
  return scales.flatMap((scale) => {
    const own = validity.items.filter((item) => item.scale === scale);
    const smallest = (values: readonly (number | null)[]): number | undefined =>
      values.filter((value) => value !== null).sort((a, b) => a - b)[0];
    const criterion = (name: string, value: number | undefined, mark: number, source: string, limits: string[]) =>
      value === undefined
        ? []
        : [
            {
              kind: 'criterion' as const,
              id: `${name}:${scale}`,
              about: [scale],
              path: 'validity',
              criterion: name,
              mark,
              value,
              decision: value > mark ? ('met' as const) : ('unmet' as const),
              source,
              sizes: [],
              limits,
            },
          ];
    const { correctedItemTotal } = thresholds;
    return [
      ...criterion(
        'item-total-r',
        smallest(own.map((item) => item.r)),
        validity.criticalR,
        thresholds.validity.source,
        ['item-is-part-of-total'],
      ),
      ...criterion(
        'corrected-item-total-r',
        smallest(own.map((item) => item.correctedR)),
        correctedItemTotal.minimum,
        correctedItemTotal.source,
        ['one-scale-only'],
      ),
    ];
  });
}

/** Not judged where there are no more rows than items: so few rows say next to nothing of the items' covariances. */
export function decideReliability(
  { reliability: mark }: Instrument['thresholds'],
  { reliability }: Figures,
): Procedure[] {
  return reliability.flatMap(({ scale, alpha, k, n }, index): Criterion[] =>
    alpha === null
      ? []
      : [
          {
            kind: 'criterion',
            id: `alpha:${scale}`,
            about: [scale],
            path: `reliability[${index}].alpha`,
            criterion: 'alpha',
            mark: mark.minimum,
            value: alpha,
            decision: n <= k ? 'unjudged' : alpha >= mark.minimum ? 'met' : 'unmet',
            source: mark.source,
            sizes: [],
            limits: [
              ...(n <= k ? ['no-more-rows-than-items'] : []),
              'alpha-is-not-one-dimension',
              ...(k < 4 ? ['few-items'] : []),
            ],
          },
        ],
  );
}

/** Not judged where the correction says nothing: then it is no answer to the question. */
export function decideDistinctness(
  thresholds: Instrument['thresholds'],
  { discriminant, reliability }: Figures,
): Procedure[] {
  const { discriminant: mark } = thresholds;
  const alphaOf = (id: string) => reliability.find(({ scale }) => scale === id)!.alpha;
  return discriminant.flatMap(({ a, b, r, p, disattenuatedR, disattenuatedCi }, index): Criterion[] => {
    if (disattenuatedR === null || r === null) return [];
    const isUsable = isCorrectionUsable(p, [alphaOf(a), alphaOf(b)], thresholds);
    return [
      {
        kind: 'criterion',
        id: `distinct:${a}-${b}`,
        about: [a, b],
        path: `discriminant[${index}].disattenuatedR`,
        criterion: 'disattenuated-r',
        mark: mark.maximum,
        value: Math.abs(disattenuatedR),
        decision: !isUsable ? 'unjudged' : Math.abs(disattenuatedR) < mark.maximum ? 'met' : 'unmet',
        source: mark.source,
        sizes: [sizeOfR(r)],
        limits: isUsable
          ? ['alpha-may-understate', ...(reachesMark(disattenuatedCi, mark.maximum) ? ['interval-reaches-mark'] : [])]
          : ['correction-unusable'],
      },
    ];
  });
}

function reachesMark(ci: StudyResult['discriminant'][number]['disattenuatedCi'], mark: number): boolean {
  return ci === null || Math.max(Math.abs(ci.lower ?? 1), Math.abs(ci.upper ?? 1)) >= mark;
}
