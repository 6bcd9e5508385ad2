import type { RegressionWords } from './regression-id.ts';

/** What a report says of a simple regression, in English. */
export const regressionEn: RegressionWords = {
  others: (f) => `${f.count} more`,
  title: (f) => `${f.y} on ${f.x}`,
  equation: (f) => `Equation of the line: ${f.y} = ${f.a} ${f.sign} ${f.b} × ${f.x}.`,
  summaryCaption: (f) => `Model summary: ${f.y} on ${f.x}`,
  summaryHeads: {
    r: 'R',
    r2: 'R Square',
    adjusted: 'Adjusted R Square',
    error: 'Std. error of the estimate',
    durbin: 'Durbin-Watson',
  },
  durbin: 'Durbin-Watson means something only where rows have an order; respondents of a survey usually have none.',
  anovaCaption: (f) => `ANOVA: ${f.y} on ${f.x}`,
  anovaHeads: { source: 'Source', ss: 'Sum of squares', df: 'df', ms: 'Mean square', f: 'F', p: 'Sig.' },
  anovaRows: { regression: 'Regression', residual: 'Residual', total: 'Total' },
  coefficientsCaption: (f) => `Coefficients: ${f.y} on ${f.x}`,
  coefficientHeads: {
    term: 'Term',
    b: 'B',
    se: 'Std. error',
    beta: 'Beta',
    t: 't',
    p: 'Sig.',
    lower: '95% CI lower',
    upper: '95% CI upper',
    tolerance: 'Tolerance',
    vif: 'VIF',
  },
  constant: '(Constant)',
  residualCaption: (f) => `Residuals statistics: ${f.y} on ${f.x}`,
  residualHeads: { what: 'Figure', min: 'Minimum', max: 'Maximum', mean: 'Mean', sd: 'Std. deviation', n: 'N' },
  residualRows: {
    predicted: 'Predicted value',
    residual: 'Residual',
    standardizedPredicted: 'Std. predicted value',
    standardizedResidual: 'Std. residual',
  },
  dependent: (f) => `Dependent variable: ${f.y}.`,
  hypotheses: (f) => `H0: the regression coefficient of ${f.x} for ${f.y} is zero. H1: it is not zero.`,
  tTest: (f) =>
    `t test: |t| = ${f.t} ${f.decision === 'reject' ? 'exceeds' : 'does not exceed'} the table’s t = ${f.critical} (df = ${f.df}, level ${f.level}, two-tailed); ${f.p}; H0 is ${f.decision === 'reject' ? 'rejected' : 'not rejected'}.`,
  fTest: (f) =>
    `F test: F(${f.df1}, ${f.df2}) = ${f.f} ${f.decision === 'reject' ? 'exceeds' : 'does not exceed'} the table’s F = ${f.critical}; ${f.p}. With one predictor the F test and the t test are the same test.`,
  size: (f) =>
    `Size of the relation: r = ${f.r} (95% CI ${f.lower} to ${f.upper}), ${f.strength} in Sugiyono’s words; f² = ${f.f2}, ${f.effect} in Cohen’s.`,
  determination: (f) => `Coefficient of determination: R² × 100% = ${f.percent} (adjusted ${f.adjusted}).`,
  perfect:
    'All points lie exactly on the line; there is no residual to test. With answers of people this usually means an error in the data.',
  none: (f) => `The regression of ${f.y} on ${f.x} cannot be computed.`,
  scatterCaption: (f) => `${f.y} by ${f.x}, with the regression line and its 95% confidence band`,
  scatterAlternative: (f) =>
    `${f.n} respondents as points; the line ${f.direction === 'higher' ? 'rises' : f.direction === 'lower' ? 'falls' : 'is level'} from left to right (r = ${f.r}). Horizontal axis ${f.x}, vertical axis ${f.y}.`,
  scatterTable: 'The points, and how many respondents are at each',
  scatterHeads: { count: 'Respondents' },
};
