import type { DimensionWords } from './dimensions-id.ts';

/** What the report says of the dimensions side by side, in English. */
export const dimensionsEn: DimensionWords = {
  intro: (f) =>
    `Multiple regression of ${f.y} on the dimensions of ${f.x} (${f.dimensions}): each coefficient states the relation of one dimension with the others held fixed.`,
  none: 'The multiple regression on the dimensions cannot be computed.',
  test: (f) =>
    `F test: F(${f.df1}, ${f.df2}) = ${f.f}; ${f.p}; H0 that all coefficients are zero is ${f.decision === 'reject' ? 'rejected' : 'not rejected'}. Together the dimensions account for ${f.percent} of the variance (adjusted R² ${f.adjusted}).`,
  significant: (f) => `Coefficients that differ from zero at level ${f.level}: ${f.names}.`,
  noneSignificant: (f) => `No coefficient of a dimension differs from zero at level ${f.level}.`,
  turns: (f) =>
    `${f.name}: beta ${f.simple} on its own, ${f.beta} beside the other dimensions. The sign turns since the dimensions are correlated, not since the relation changes its direction; do not read it as a negative influence.`,
  caption: (f) => `The dimensions side by side: ${f.y}`,
  heads: {
    dimension: 'Dimension',
    simple: 'Beta alone',
    beta: 'Beta together',
    ci: '95% CI',
    p: 'Sig.',
    part: 'Semi-partial²',
    lmg: 'Share of R² (LMG)',
    lmgCi: '95% CI (bootstrap)',
    weight: 'Relative weight',
    performance: 'Performance (0–100)',
  },
  notes: {
    lmg: 'LMG: the gain in R² averaged over all orders of entry (Shapley value); they sum to R². Relative weights by Johnson; both as percent of R².',
    performance: 'Performance: where the mean score lies on its theoretical range, 0 lowest and 100 highest.',
  },
  order: (f) => `Order by share of R² (LMG): ${f.list}.`,
  orderEntry: (f) => `${f.name} (${f.percent})`,
  overlap: {
    unknown: 'Their intervals were not computed, so that it is not known whether this order is firm.',
    none: 'No two of their intervals overlap: this order is firm as far as the intervals go.',
    all: 'The intervals of all these dimensions overlap: this order is not firm.',
    some: (f) => `Intervals that overlap: ${f.pairs}. The order within each of these pairs is not firm.`,
  },
  overlapPair: (f) => `${f.a} – ${f.b}`,
  coefficientsCaption: (f) => `Standardized coefficients of the dimensions with 95% CI: ${f.y}`,
  coefficientsAlternative: (f) =>
    `One row for each dimension: the point of beta with its interval against the line of zero. The largest, whatever its sign, is ${f.largest} (${f.beta}${f.isNegative ? `; the negative sign: the higher ${f.largest}, the lower ${f.y}, with the other dimensions held` : ''}).`,
  coefficientsAxis: 'Standardized coefficient (beta)',
  quadrantsCaption: 'Importance and performance of the dimensions',
  quadrantsAlternative: (f) => `Each dimension by performance (across) and share of R² (up): ${f.list}.`,
  quadrantsEntry: (f) => `${f.name} (performance ${f.performance}, share ${f.importance})`,
  quadrants: {
    x: 'Performance (0–100)',
    y: 'Share of R² (%)',
    improve: 'Important, performance not yet high',
    keep: 'Important, performance high',
    later: 'Less important, performance not yet high',
    enough: 'Less important, performance high',
  },
  cross: (f) =>
    `The lines cross at a performance of ${f.performance} and a share of R² of ${f.importance} (half of an equal share), the marks that advice uses as well.`,
};
