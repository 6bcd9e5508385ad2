import type { NormalityWords } from './normality-id.ts';

/** What a report says of the normality of residuals, in English. */
export const normalityEn: NormalityWords = {
  intro: (f) => `What is tested are the residuals of the regression of ${f.y} on ${f.x}, not the raw scores.`,
  hypotheses: 'H0: the residuals are normally distributed. H1: they are not.',
  caption: 'One-sample Kolmogorov-Smirnov test of the residuals',
  head: 'Unstandardized residual',
  rows: {
    n: 'N',
    mean: 'Normal parameters (a, b): mean',
    sd: 'Normal parameters (a, b): std. deviation',
    absolute: 'Most extreme differences: absolute',
    positive: 'Most extreme differences: positive',
    negative: 'Most extreme differences: negative',
    statistic: 'Test statistic',
    asymptotic: 'Asymp. Sig. (2-tailed)',
  },
  notes: {
    a: 'a. Test distribution is normal.',
    b: 'b. Calculated from data.',
    c: 'c. Lilliefors significance correction.',
    d: 'd. This is a lower bound of the true significance.',
  },
  bothCaption: 'p values of the normality tests of the residuals',
  bothHeads: { test: 'Test', statistic: 'Statistic', p: 'Sig.' },
  tests: {
    spss: 'Kolmogorov-Smirnov as SPSS prints it',
    lilliefors: 'Kolmogorov-Smirnov, p by Lilliefors',
    asymptotic: 'Kolmogorov-Smirnov before the correction (SPSS up to 21.0.0)',
    shapiro: 'Shapiro-Wilk',
    anderson: 'Anderson-Darling',
    jarque: 'Jarque-Bera',
  },
  bound: (f) =>
    `SPSS prints ${f.spss}, but that is only a bound: what is known is <i>p</i> ≥ ${f.spss}. For D = ${f.d} Lilliefors’ correction gives ${f.p}.`,
  retain: (f) =>
    `${f.test}: ${f.p}, not below ${f.level}; H0 is not rejected. There is no evidence that the residuals depart from normal; that does not prove that they are normal.`,
  reject: (f) => `${f.test}: ${f.p}, below ${f.level}; H0 is rejected. The residuals depart from normal.`,
  disagree: 'The two tests disagree; look at the shape of the residuals before deciding, and report both.',
  unmet:
    'Where normality is not met, b still serves as a summary of the line; what is in doubt are p and its confidence interval, above all in small samples. Report it, look for outliers, and compare with a <i>bootstrap</i> interval.',
  none: 'The normality tests cannot be computed from these data.',
};
