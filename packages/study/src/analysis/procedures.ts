import type { Instrument } from '../instrument/index.ts';
import type { Model, Procedure, StudyResult } from './study-result.ts';

type Figures = Pick<StudyResult, 'validity' | 'reliability' | 'models' | 'discriminant' | 'sample'>;
type Size = Procedure['sizes'][number];

/** Below this a test finds little; above the second it finds trifles. Rules of thumb, and named so in the report. */
const fewRows = 30;
const manyRows = 300;

/**
 * What was asked of the data and what they answer, as data: hypotheses with their decision by p, marks with whether they
 * are reached, the size beside the decision, and what the decision does not say.
 */
export function decide({ thresholds }: Instrument, figures: Figures): Procedure[] {
  return [
    ...decideValidity(thresholds, figures),
    ...decideReliability(thresholds, figures),
    ...figures.models.flatMap((model, index) => [
      ...decideNormality(model, index, thresholds.significance.level),
      ...decideSlope(model, index, thresholds.significance.level),
    ]),
    ...decideDistinctness(thresholds, figures),
  ];
}

function decideValidity(thresholds: Instrument['thresholds'], { validity }: Figures): Procedure[] {
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

function decideReliability({ reliability: mark }: Instrument['thresholds'], { reliability }: Figures): Procedure[] {
  return reliability.flatMap(({ scale, alpha, k }, index) =>
    alpha === null
      ? []
      : [
          {
            kind: 'criterion' as const,
            id: `alpha:${scale}`,
            about: [scale],
            path: `reliability[${index}].alpha`,
            criterion: 'alpha',
            mark: mark.minimum,
            value: alpha,
            decision: alpha >= mark.minimum ? ('met' as const) : ('unmet' as const),
            source: mark.source,
            sizes: [],
            limits: ['alpha-is-not-one-dimension', ...(k < 4 ? ['few-items'] : [])],
          },
        ],
  );
}

function decideNormality(model: Model, index: number, level: number): Procedure[] {
  // The simple models of single dimensions stand beside the multiple one, whose residuals are judged.
  if (model.residuals === null || (model.kind === 'simple' && model.level === 'dimension')) return [];
  const { kolmogorovSmirnov, shapiroWilk, n } = model.residuals;
  const limits = [
    'not-rejecting-is-no-proof',
    ...(n < fewRows ? ['few-rows'] : []),
    ...(n > manyRows ? ['many-rows'] : []),
  ];
  const test = (name: string, key: string, p: number | null, more: readonly string[] = []): Procedure[] =>
    p === null
      ? []
      : [
          {
            kind: 'hypothesis',
            id: `${name}:${model.id}`,
            about: [...model.predictors, model.outcome],
            path: `models[${index}].residuals.${key}`,
            h0: 'residuals-normal',
            h1: 'residuals-not-normal',
            level,
            p,
            decision: p < level ? 'reject' : 'retain',
            sizes: [],
            limits: [...limits, ...more],
          },
        ];
  return [
    ...test(
      'kolmogorov-smirnov',
      'kolmogorovSmirnov',
      kolmogorovSmirnov.lillieforsP,
      kolmogorovSmirnov.spssIsBound ? ['spss-prints-a-bound'] : [],
    ),
    ...test('shapiro-wilk', 'shapiroWilk', shapiroWilk.p),
  ];
}

function decideSlope(model: Model, index: number, level: number): Procedure[] {
  const slope = model.regression?.coefficients[1];
  if (model.kind !== 'simple' || slope === undefined || slope.p === null) return [];
  const { fSquared } = model.regression!;
  const r = slope.zeroOrder;
  return [
    {
      kind: 'hypothesis',
      id: `slope:${model.id}`,
      about: [...model.predictors, model.outcome],
      path: `models[${index}].regression.coefficients[1]`,
      h0: 'slope-is-zero',
      h1: 'slope-is-not-zero',
      level,
      p: slope.p,
      decision: slope.p < level ? 'reject' : 'retain',
      sizes: [...(r === null ? [] : [sizeOfR(r)]), ...(fSquared === null ? [] : [sizeOfFSquared(fSquared)])],
      limits: ['association-only', 'respondents-chose-themselves', 'one-source', 'points-not-percent'],
    },
  ];
}

function decideDistinctness({ discriminant: mark }: Instrument['thresholds'], { discriminant }: Figures): Procedure[] {
  return discriminant.flatMap(({ a, b, r, disattenuatedR, disattenuatedCi }, index) =>
    disattenuatedR === null || r === null
      ? []
      : [
          {
            kind: 'criterion' as const,
            id: `distinct:${a}-${b}`,
            about: [a, b],
            path: `discriminant[${index}].disattenuatedR`,
            criterion: 'disattenuated-r',
            mark: mark.maximum,
            value: Math.abs(disattenuatedR),
            decision: Math.abs(disattenuatedR) < mark.maximum ? ('met' as const) : ('unmet' as const),
            source: mark.source,
            sizes: [sizeOfR(r)],
            limits: [
              'alpha-may-understate',
              ...(reachesMark(disattenuatedCi, mark.maximum) ? ['interval-reaches-mark'] : []),
            ],
          },
        ],
  );
}

function reachesMark(ci: StudyResult['discriminant'][number]['disattenuatedCi'], mark: number): boolean {
  return ci === null || Math.max(Math.abs(ci.lower ?? 1), Math.abs(ci.upper ?? 1)) >= mark;
}

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
  const label = fSquared >= 0.35 ? 'large' : fSquared >= 0.15 ? 'medium' : fSquared >= 0.02 ? 'small' : 'negligible';
  return { measure: 'f-squared', value: fSquared, label, source: 'Cohen (1988)' };
}
