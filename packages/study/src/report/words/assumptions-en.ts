import type { AssumptionWords } from './assumptions-id.ts';

/** What the report says of a regression's assumptions, in English. */
export const assumptionsEn: AssumptionWords = {
  linearityTitle: 'Linearity',
  linearityHypotheses: 'H0: the means do not deviate from a straight line. H1: they do.',
  linearityCaption: 'ANOVA table of linearity',
  linearityHeads: { source: 'Source', ss: 'Sum of squares', df: 'df', ms: 'Mean square', f: 'F', p: 'Sig.' },
  linearityRows: {
    between: 'Between groups (combined)',
    linearity: 'Linearity',
    deviation: 'Deviation from linearity',
    within: 'Within groups',
    total: 'Total',
  },
  linearityRetained: (f) =>
    `Deviation from linearity: ${f.p}, not below ${f.level}; no evidence that the relation is curved.`,
  linearityRejected: (f) =>
    `Deviation from linearity: ${f.p}, below ${f.level}; a straight line does not suffice. Look at the scatter before you read b.`,
  varianceTitle: 'Heteroscedasticity',
  varianceHypotheses: 'H0: the variance of the residuals does not depend on the predictors. H1: it does.',
  varianceCaption: 'Tests of heteroscedasticity',
  varianceHeads: { test: 'Test', statistic: 'Statistic', p: 'Sig.' },
  tests: {
    glejser: (f) => `Glejser, |residual| on ${f.term} (t)`,
    studentized: 'Studentized Breusch-Pagan (Koenker)',
    breuschPagan: 'Breusch-Pagan',
    white: 'White',
  },
  varianceRetained: (f) => `No p is below ${f.level}: no evidence of heteroscedasticity.`,
  varianceRejected: (f) =>
    `p is below ${f.level} in ${f.tests}: there are signs that the residuals’ variance is not the same everywhere. b still holds; what is in doubt are the standard errors, t and p. Use the HC3 standard errors or the bootstrap interval of the next table.`,
  varianceNone: 'The tests of heteroscedasticity cannot be computed.',
  robustCaption: 'Coefficients with classical, HC3 and bootstrap errors',
  robustHeads: {
    term: 'Term',
    b: 'B',
    se: 'Std. error',
    robustSe: 'HC3 std. error',
    robustP: 'HC3 Sig.',
    robustCi: 'HC3 95% CI',
    bootstrapCi: 'Bootstrap 95% CI',
  },
  robustNote:
    'HC3 does without equal variances; the bootstrap (percentile, rows drawn anew) does without normality as well.',
  collinearityTitle: 'Multicollinearity',
  collinearityMet: (f) =>
    `The largest VIF is ${f.vif} (${f.term}), not above ${f.mark}: no multicollinearity by the usual mark.`,
  collinearityUnmet: (f) =>
    `The largest VIF is ${f.vif} (${f.term}), above ${f.mark}: the predictors nearly determine each other, and their single coefficients cannot be relied on. Merge dimensions, or report their total score.`,
  collinearityCaption: 'Collinearity diagnostics',
  collinearityHeads: { dimension: 'Eigen dimension', eigenvalue: 'Eigenvalue', index: 'Condition index' },
  collinearityNote:
    'The other columns: variance proportions of each coefficient. A condition index above 30 with two proportions above .5 marks collinearity (Belsley).',
  influenceTitle: 'Influential cases',
  influenceNone: (f) =>
    `The largest Cook’s distance is ${f.cook}; no respondent has one above 1 or a studentized residual beyond ±3.`,
  influenceSome: (f) =>
    `The largest Cook’s distance is ${f.cook}; respondents that stand out: ${f.count}. Check their answers; do not drop them only because they stand out.`,
  influenceCaption: 'Respondents that stand out',
  influenceHeads: { row: 'Row', cook: 'Cook’s distance', leverage: 'Leverage', studentized: 'Studentized residual' },
  pictures: {
    quantiles: {
      caption: 'Normal Q-Q plot of the residuals',
      alternative: 'Quantiles of the residuals against those of the normal; points on the line mean the same shape.',
      x: 'Normal quantile',
      y: 'Residual',
    },
    probabilities: {
      caption: 'Normal P-P plot of the residuals',
      alternative:
        'Expected against observed cumulative probability of the residuals; points on the line mean the same shape.',
      x: 'Observed cumulative probability',
      y: 'Expected cumulative probability',
    },
    histogram: {
      caption: 'Histogram of the residuals with the normal curve',
      alternative: (f) => `The residuals in classes of equal width; the fullest class holds ${f.peak} respondents.`,
      x: 'Residual',
      y: 'Frequency',
      from: 'From',
      to: 'To',
      count: 'Frequency',
    },
    fitted: {
      caption: 'Residuals against predicted values',
      alternative: 'Residuals against predicted values; the same width around zero everywhere means equal variance.',
      x: 'Predicted value',
      y: 'Residual',
      count: 'Respondents',
    },
    points: 'The points of the picture',
  },
};
