import { z } from 'zod';

/**
 * Every figure of a study, and nothing but figures: the one thing that a report reads, and what `--json` prints. It is
 * a contract: keys may be added, never renamed. Double precision; items and scores after reversing; percents 0 to 100.
 * A figure that does not exist is `null`, and `warnings` then holds the reason under the same path.
 */
const figure = z.number().nullable();
const text = z.strictObject({ id: z.string(), en: z.string() });
const interval = z.strictObject({ lower: figure, upper: figure });
const counted = { count: z.int(), percent: z.number(), ci: interval };

const problem = z.discriminatedUnion('code', [
  z.strictObject({
    code: z.enum(['empty', 'not-a-number', 'out-of-range', 'between-points']),
    row: z.int(),
    column: z.string(),
    item: z.string(),
    found: z.string(),
  }),
  z.strictObject({ code: z.literal('duplicate-row'), row: z.int(), sameAs: z.int() }),
]);

const warning = z.strictObject({
  code: z.string(),
  /** `note` explains a null or a convention, `caution` limits a claim, `serious` forbids one. */
  severity: z.enum(['note', 'caution', 'serious']),
  /** Where in this result, such as `reliability[2].omega`. */
  path: z.string(),
  figures: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.array(z.number())])),
});

const describedItem = z.strictObject({
  item: z.string(),
  scale: z.string(),
  n: z.int(),
  mean: figure,
  sd: figure,
  skewness: figure,
  kurtosis: figure,
  min: figure,
  max: figure,
  /** By answer, lowest first, after reversing. */
  answers: z.array(z.strictObject({ value: z.number(), count: z.int(), percent: z.number() })),
});

const describedScore = z.strictObject({
  scale: z.string(),
  kind: z.enum(['construct', 'dimension']),
  /** The theoretical range. */
  from: z.number(),
  to: z.number(),
  n: z.int(),
  min: figure,
  max: figure,
  mean: figure,
  sd: figure,
  skewness: figure,
  kurtosis: figure,
});

const validityItem = z.strictObject({
  item: z.string(),
  scale: z.string(),
  /** With the construct's total, which contains the item. */
  r: figure,
  p: figure,
  /** With the total of the other items. */
  correctedR: figure,
  valid: z.boolean().nullable(),
  correctedValid: z.boolean().nullable(),
});

const reliability = z.strictObject({
  scale: z.string(),
  kind: z.enum(['construct', 'dimension']),
  /** Items that vary; constant ones are removed, and `warnings` says which. */
  k: z.int(),
  n: z.int(),
  alpha: figure,
  alphaCi: interval.nullable(),
  standardizedAlpha: figure,
  meanInterItemR: figure,
  omega: figure,
  ifDeleted: z.array(
    z.strictObject({ item: z.string(), alpha: figure, mean: figure, variance: figure, correctedR: figure }),
  ),
});

const category = z.strictObject({
  scale: z.string(),
  rule: z.enum(['equal', 'hypothetical', 'sample']),
  /** The band that a score exactly on a cut point belongs to. */
  edge: z.enum(['upper', 'lower']),
  bands: z.array(
    z.strictObject({
      label: z.enum(['very-low', 'low', 'medium', 'high', 'very-high']),
      from: figure,
      to: figure,
      ...counted,
    }),
  ),
});

const coefficient = z.strictObject({
  /** `(Intercept)` or the id of a scale. */
  term: z.string(),
  b: z.number(),
  se: figure,
  beta: figure,
  t: figure,
  p: figure,
  ciLower: figure,
  ciUpper: figure,
  zeroOrder: figure,
  partial: figure,
  part: figure,
  tolerance: figure,
  vif: figure,
  /** Of beta, by its standard error. */
  betaCi: interval.nullable(),
  /** With HC3 standard errors, which allow unequal variances. */
  robust: z.strictObject({ se: figure, t: figure, p: figure, ciLower: figure, ciUpper: figure }),
  /** Percentile interval of b from rows drawn anew. */
  bootstrapCi: interval.nullable(),
});

const test = { statistic: figure, p: figure };

const regression = z.strictObject({
  n: z.int(),
  coefficients: z.array(coefficient),
  r: figure,
  rCi: interval.nullable(),
  rSquared: figure,
  adjustedRSquared: figure,
  standardError: figure,
  /** Cohen's f squared. */
  fSquared: figure,
  sumOfSquares: z.strictObject({ regression: z.number(), residual: z.number(), total: z.number() }),
  meanSquares: z.strictObject({ regression: figure, residual: figure }),
  /** t and F that the significance level asks for: "t tabel", "F tabel". */
  criticalT: z.number(),
  criticalF: z.number(),
  f: figure,
  df1: z.int(),
  df2: z.int(),
  p: figure,
  durbinWatson: figure,
  /** H0 of the four: the residuals' variance does not depend on the predictors. */
  breuschPagan: z.strictObject(test),
  studentizedBreuschPagan: z.strictObject(test),
  white: z.strictObject(test),
  /** t of the one slope, F of several; and each slope of |e|, as theses print it. */
  glejser: z.strictObject({ ...test, slopes: z.array(z.strictObject({ term: z.string(), ...test })) }),
  /** The largest Cook's D, and the upper tail of F at it: a yardstick, no test. */
  maxCook: z.strictObject(test),
});

const spread = z.strictObject({ min: z.number(), max: z.number(), mean: z.number(), sd: z.number() });

const point = { x: z.number(), y: z.number() };

/** What the pictures of residuals show; long lists are thinned. */
const shape = z.strictObject({
  quantiles: z.array(z.strictObject(point)),
  probabilities: z.array(z.strictObject(point)),
  histogram: z.strictObject({
    bins: z.array(z.strictObject({ from: z.number(), to: z.number(), count: z.int() })),
    curve: z.array(z.strictObject(point)),
  }),
  fitted: z.array(z.strictObject({ ...point, count: z.int() })),
});

const residuals = z.strictObject({
  n: z.int(),
  kolmogorovSmirnov: z.strictObject({
    mean: figure,
    sd: figure,
    d: figure,
    positive: figure,
    negative: figure,
    z: figure,
    /** Before Lilliefors: what SPSS printed up to 21.0.0. */
    asymptoticP: figure,
    /** After Lilliefors: the p to believe. */
    lillieforsP: figure,
    /** What SPSS prints since 21.0.0.1; a lower bound of p where `spssIsBound`. */
    spssP: figure,
    spssIsBound: z.boolean().nullable(),
  }),
  shapiroWilk: z.strictObject({ w: figure, p: figure }),
  andersonDarling: z.strictObject(test),
  jarqueBera: z.strictObject(test),
  statistics: z.strictObject({
    predicted: spread,
    residual: spread,
    standardizedPredicted: spread.nullable(),
    standardizedResidual: spread.nullable(),
  }),
  /** Of the models whose residuals are judged. */
  shape: shape.optional(),
});

const anovaLine = { ss: z.number(), df: z.number(), ms: z.number() };
const anovaTest = z.strictObject({ ...anovaLine, f: figure, p: figure });

/** SPSS's MEANS: the outcome's means at each distinct score of the predictor, against a straight line. */
const linearity = z.strictObject({
  groups: z.int(),
  rowsPerGroup: z.number(),
  between: anovaTest,
  linearity: anovaTest,
  deviation: anovaTest,
  within: z.strictObject(anovaLine),
  total: z.strictObject(anovaLine),
  etaSquared: figure,
});

/** Respondents' groups on one construct. */
const groupComparison = z.strictObject({
  question: z.string(),
  scale: z.string(),
  groups: z.array(z.strictObject({ answer: text, n: z.int(), mean: z.number(), sd: z.number() })),
  /** Answers given by one respondent only, which make no group. */
  leftOut: z.int(),
  test: z.enum(['welch-t', 'anova']),
  statistic: figure,
  df1: figure,
  df2: figure.optional(),
  p: figure,
  effect: z.strictObject({ measure: z.enum(['hedges-g', 'eta-squared']), value: figure, lower: figure, upper: figure }),
  /** Of more than two groups: Welch's F, equal variances not assumed. */
  welch: z.strictObject(test).optional(),
  levene: z.strictObject(test),
  /** Where rank tests were asked for; null where all scores are tied. */
  ranks: z
    .strictObject({
      test: z.enum(['mann-whitney', 'kruskal-wallis']),
      /** In the order of the groups. */
      meanRanks: z.array(z.number()),
      /** The smaller U, or H. */
      statistic: z.number(),
      /** Of U: above 0 where the first group is higher. */
      z: z.number().optional(),
      df: z.int().optional(),
      p: z.number(),
      /** Rank-biserial: above 0 where the first group is higher. */
      effect: z.strictObject({ measure: z.enum(['rank-biserial', 'epsilon-squared']), value: z.number() }),
    })
    .nullable()
    .optional(),
  /** Games-Howell: groups by their place, difference of the first less the second. */
  pairs: z.array(
    z.strictObject({
      first: z.int(),
      second: z.int(),
      difference: z.number(),
      lower: z.number(),
      upper: z.number(),
      p: z.number(),
    }),
  ),
});

/** What a scatter picture needs: distinct points with their number of rows, and the line with its band. */
const scatter = z.strictObject({
  points: z.array(z.strictObject({ x: z.number(), y: z.number(), count: z.int() })),
  line: z.array(z.strictObject({ x: z.number(), y: z.number(), lower: z.number(), upper: z.number() })),
});

const model = z.strictObject({
  id: z.string(),
  kind: z.enum(['simple', 'multiple']),
  /** Whether the predictors are constructs or the dimensions of one. */
  level: z.enum(['construct', 'dimension']),
  outcome: z.string(),
  predictors: z.array(z.string()),
  regression: regression.nullable(),
  residuals: residuals.nullable(),
  scatter: scatter.nullable(),
  /** Of the simple models of whole constructs. */
  linearity: linearity.nullable().optional(),
  /** Of a model with several predictors: one entry a dimension of the collinearity, largest eigenvalue first. */
  collinearity: z
    .array(z.strictObject({ eigenvalue: z.number(), conditionIndex: figure, proportions: z.array(figure) }))
    .optional(),
  /** Rows far from the line or pulling it, by their number in the file. */
  influential: z.array(
    z.strictObject({ row: z.int(), cook: z.number(), leverage: z.number(), studentized: z.number() }),
  ),
});

/** A part of R squared, and in percent of it with its interval. */
const share = z.strictObject({ share: figure, percent: figure, ci: interval.nullable() });

/** One dimension beside the others: how much it carries, and how well it does. */
const importance = z.strictObject({
  outcome: z.string(),
  construct: z.string(),
  dimension: z.string(),
  /** In the simple model of this dimension alone, and beside the others. */
  simpleBeta: figure,
  beta: figure,
  betaCi: interval.nullable(),
  p: figure,
  /** What R squared loses without this dimension. */
  semiPartialRSquared: figure,
  /** Shares of R squared: averaged over all orders (LMG), and Johnson's relative weights. */
  lmg: share,
  relativeWeight: share,
  /** The mean score on the theoretical range, 0 to 100. */
  performance: figure,
});

const path = z.strictObject({
  b: z.number(),
  se: figure,
  beta: figure,
  t: figure,
  df: z.int(),
  p: figure,
  ciLower: figure,
  ciUpper: figure,
});

/** Whether what a predictor has to do with an outcome runs through a third scale. */
const mediation = z.strictObject({
  predictor: z.string(),
  mediator: z.string(),
  outcome: z.string(),
  estimate: z
    .strictObject({
      n: z.int(),
      /** Predictor to mediator; mediator to outcome beside the predictor; predictor beside the mediator; predictor alone. */
      a: path,
      b: path,
      direct: path,
      total: path,
      /** a times b, which is total less direct. */
      indirect: z.number(),
      standardizedIndirect: z.number(),
      /** 95 %, by percentiles of rows drawn anew. */
      ci: interval.nullable(),
      standardizedCi: interval.nullable(),
      /** How often rows were drawn, and how many of the draws could be fitted. */
      drawn: z.strictObject({ draws: z.int(), used: z.int(), seed: z.int() }).nullable(),
      excludesZero: z.boolean().nullable(),
      /** By the normal distribution, which a product of slopes follows only roughly. */
      sobel: z.strictObject({ se: figure, z: figure, p: figure }),
      /** indirect / total, where the total is told from 0 and both ways run in one direction. */
      proportion: figure,
      /** Of Zhao, Lynch and Chen (2010). */
      pattern: z.enum(['complementary', 'competitive', 'indirect-only', 'direct-only', 'neither']).nullable(),
    })
    .nullable(),
});

const discriminant = z.strictObject({
  a: z.string(),
  b: z.string(),
  n: z.int(),
  r: figure,
  p: figure,
  ci: interval.nullable(),
  disattenuatedR: figure,
  /** The interval of r, corrected alike. */
  disattenuatedCi: interval.nullable(),
  /** The largest r that scales of these reliabilities can show: the root of the product of their alphas. */
  largestR: figure,
  /** Heterotrait-monotrait ratio of the items' absolute correlations. */
  htmt: figure,
});

const size = z.strictObject({ measure: z.string(), value: z.number(), label: z.string(), source: z.string() });

const judged = {
  id: z.string(),
  about: z.array(z.string()),
  /** Of one predictor among several: which. */
  term: z.string().optional(),
  /** Of groups of respondents: the question that makes them. */
  question: z.string().optional(),
  /** The part of this result that it judges. */
  path: z.string(),
  /** How large what was found is, each in the words of a named source. */
  sizes: z.array(size),
  /** What the decision does not say, as codes. */
  limits: z.array(z.string()),
};

/** A question put to the data: a hypothesis tested by p, or a mark that a figure reaches or not. */
const procedure = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('hypothesis'),
    h0: z.string(),
    h1: z.string(),
    level: z.number(),
    p: z.number(),
    /** `reject` when p < level; p = level retains. */
    decision: z.enum(['reject', 'retain']),
    ...judged,
  }),
  z.strictObject({
    kind: z.literal('criterion'),
    criterion: z.string(),
    mark: z.number(),
    value: z.number(),
    /** `unjudged` where the figure exists but cannot carry a decision; `limits` says why. */
    decision: z.enum(['met', 'unmet', 'unjudged']),
    source: z.string(),
    ...judged,
  }),
]);

const sourced = { source: z.string() };

export const studyResultSchema = z.strictObject({
  schema: z.literal('minat/study-result/1'),
  instrument: z.strictObject({
    id: z.string(),
    version: z.string(),
    title: text,
    scoring: z.enum(['sum', 'mean']),
    scales: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(['construct', 'dimension']),
        /** The construct of a dimension; a construct's own id. */
        construct: z.string(),
        role: z.enum(['predictor', 'outcome', 'mediator', 'other']),
        name: text,
        items: z.array(z.string()),
      }),
    ),
    items: z.array(z.strictObject({ id: z.string(), scale: z.string(), reverse: z.boolean(), text })),
    answerLabels: z.array(
      z.strictObject({
        scale: z.string(),
        labels: z.array(z.strictObject({ value: z.number(), label: text.optional() })),
      }),
    ),
    absentScales: z.array(z.strictObject({ id: z.string(), name: text })),
  }),
  data: z.strictObject({
    name: z.string(),
    format: z.string(),
    sha256: z.string(),
    wordMapping: z.array(z.strictObject({ word: z.string(), value: z.number(), count: z.int() })),
    /** Every cell and row to look at; see `AnswerProblem`. */
    problems: z.array(problem),
  }),
  thresholds: z.strictObject({
    significance: z.strictObject({ level: z.number(), ...sourced }),
    validity: z.strictObject({
      level: z.number(),
      tails: z.union([z.literal(1), z.literal(2)]),
      df: z.enum(['n-2', 'n']),
      ...sourced,
    }),
    correctedItemTotal: z.strictObject({ minimum: z.number(), ...sourced }),
    reliability: z.strictObject({ minimum: z.number(), strict: z.number(), ...sourced }),
    discriminant: z.strictObject({ maximum: z.number(), ...sourced }),
    bands: z.strictObject({
      rule: z.enum(['equal', 'hypothetical', 'sample']),
      count: z.union([z.literal(3), z.literal(5)]),
      edge: z.enum(['upper', 'lower']),
      ...sourced,
    }),
  }),
  /** What was chosen for this analysis beside the instrument's thresholds. */
  settings: z.strictObject({
    /** Rows drawn anew for bootstrap intervals: how often, and from which seed; null where none were. */
    resampling: z.strictObject({ draws: z.int(), seed: z.int() }).nullable(),
    /** The same for the indirect effects of mediators. */
    mediationResampling: z.strictObject({ draws: z.int(), seed: z.int() }).nullable(),
    /** Whether rank tests stand beside those of means. */
    rankTests: z.boolean(),
  }),
  sample: z.strictObject({
    rows: z.int(),
    used: z.int(),
    missingRule: z.enum(['listwise', 'half']),
    /** Answers asked for: rows × items; and how many of them are missing. */
    answersAsked: z.int(),
    answersMissing: z.int(),
    /** The numbers, as the file counts them, of the rows left out. */
    excludedRows: z.array(z.int()),
  }),
  warnings: z.array(warning),
  respondents: z.array(
    z.strictObject({
      question: z.string(),
      text,
      n: z.int(),
      missing: z.int(),
      answers: z.array(z.strictObject({ answer: text, count: z.int(), percent: z.number() })),
    }),
  ),
  items: z.array(describedItem),
  scores: z.array(describedScore),
  validity: z.strictObject({ criticalR: z.number(), df: z.int(), items: z.array(validityItem) }),
  reliability: z.array(reliability),
  categories: z.array(category),
  models: z.array(model),
  importance: z.array(importance),
  /** Every predictor, mediator and outcome. */
  mediations: z.array(mediation),
  groups: z.array(groupComparison),
  /** Every pair of constructs and dimensions. */
  correlations: z.array(z.strictObject({ a: z.string(), b: z.string(), n: z.int(), r: figure, p: figure })),
  discriminant: z.array(discriminant),
  procedures: z.array(procedure),
});

export type StudyResult = z.infer<typeof studyResultSchema>;
export type Warning = StudyResult['warnings'][number];
export type Procedure = StudyResult['procedures'][number];
export type Model = StudyResult['models'][number];

/** The contract as JSON Schema (draft 2020-12), for programs in other languages. */
export function studyResultJsonSchema(): object {
  return z.toJSONSchema(studyResultSchema);
}
