import { appendixEn } from './appendix-en.ts';
import { assumptionsEn } from './assumptions-en.ts';
import { dimensionsEn } from './dimensions-en.ts';
import { groupsEn } from './groups-en.ts';
import type { Words } from './id.ts';
import { mediationEn } from './mediation-en.ts';
import { warningsEn } from './warnings-en.ts';

/** What a report says in English; the same sentences as `id.ts`, kept complete by its type. */
const normalVerdictsEn = {
  retain: 'no evidence that the residuals depart from normal',
  reject: 'the residuals depart from normal',
  disagree: 'the two tests disagree',
};

export const en: Words = {
  document: {
    table: 'Table',
    figure: 'Figure',
    contents: 'Contents',
    figuresBehind: 'The figures behind this picture',
    notAvailable: '–',
  },
  noRelation:
    'This file does not hold both a predictor and an outcome, so that no relation may be stated. What may be said is only how those who answered did answer, not how everybody aimed at would.',
  others: (f) => `${f.count} more`,
  title: (f) => `Results: ${f.title}`,
  subtitle: (f) => `Analysis of ${f.used} respondents from ${f.rows} rows of answers`,
  facts: { data: 'Data', sha256: 'Fingerprint of the data (SHA-256)', instrument: 'Instrument', software: 'Software' },

  sections: {
    summary: 'Summary',
    warnings: 'Before you use these figures',
    sample: 'Data and sample',
    respondents: 'Respondents',
    description: 'Descriptive statistics',
    validity: 'Validity',
    reliability: 'Reliability',
    categories: 'Categories',
    normality: 'Normality',
    regression: 'Simple linear regression',
    dimensions: 'The dimensions side by side: multiple regression',
    mediation: 'Mediators: indirect effects',
    assumptions: 'Assumptions of the regression',
    groups: 'Differences between groups of respondents',
    discriminant: 'Are the variables told apart?',
    advice: 'Conclusions and advice',
    decisions: 'List of decisions',
    appendix: 'Appendix: settings, versions and syntax',
  },

  summary: {
    related: (f) =>
      `The score of ${f.x} is ${f.direction === 'higher' ? 'positively' : 'negatively'} and significantly related to the score of ${f.y}: each additional point of ${f.x} goes with a score of ${f.y} that is on average <b>${f.b} points ${f.direction}</b> (b with 95% CI ${f.lower} to ${f.upper}; <i>t</i>(${f.df}) = ${f.t}; ${f.p}).`,
    unrelated: (f) =>
      `These data do not suffice to say that the score of ${f.x} is linearly related to the score of ${f.y} (b = ${f.b}; 95% CI ${f.lower} to ${f.upper}; <i>t</i>(${f.df}) = ${f.t}; ${f.p}, not below ${f.level}). That does not prove that there is no relation.`,
    noTest: (f) => `The relation of ${f.x} with ${f.y} cannot be tested with these data; the list below says why.`,
    variance: (f) =>
      `The score of ${f.x} accounts for ${f.percent} of the variance of the score of ${f.y} in this sample; the remaining ${f.rest} includes what was not measured, measurement error, and chance.`,
    band: (f) =>
      `${f.scale}: the band with most respondents is <b>${f.band}</b>, ${f.count} of ${f.n} respondents (${f.percent}; 95% CI ${f.lower} to ${f.upper}).`,
    alpha: (f) => `${f.scale}: Cronbach’s alpha ${f.alpha}, ${f.verdict}.`,
    valid: (f) => `${f.scale}: ${f.count} of ${f.of} items valid by the r table.`,
    validInPart: (f) =>
      `${f.scale}: ${f.count} of the ${f.of} items that can be judged valid by the r table; items that cannot be judged: ${f.unjudged}.`,
    validNone: (f) =>
      `${f.scale}: the validity of its items cannot be judged, since they have no correlation with their total.`,
    normal: (f) =>
      `Normality of the residuals of ${f.y} on ${f.x}: Kolmogorov-Smirnov with Lilliefors’ correction ${f.p}, Shapiro-Wilk ${f.w}; ${normalVerdictsEn[f.verdict]}.`,
    association:
      'A survey taken once shows association, not cause and effect; the results hold for those who answered.',
  },

  sample: {
    used: (f) => `The file ${f.file} holds ${f.rows} rows of answers; ${f.used} rows are used.`,
    complete: 'No answer is missing.',
    missing: (f) => `${f.missing} of ${f.asked} answers (${f.percent}) are empty or unusable.`,
    rule: {
      listwise: 'Rule for missing answers: <i>listwise</i>; a row with even one empty item is left out of everything.',
      half: 'Rule for missing answers: a score is formed from the answered items when at least half of the variable’s items are answered; a row with fewer in any variable is left out. Alpha and omega take the rows that answer the whole scale.',
    },
    halfSum: 'The sum is estimated as the mean of the answered items × the number of items.',
    scoring: {
      sum: 'A variable’s score is the sum of its items, after reversing the negative ones.',
      mean: 'A variable’s score is the mean of its items, after reversing the negative ones.',
    },
    caption: 'Number of cases',
    heads: { cases: 'Cases', n: 'N', percent: 'Percent' },
    rows: { valid: 'Used', excluded: 'Left out', total: 'Total' },
    excludedRows: (f) => `Rows left out (numbers as in the file): ${f.rows}.`,
    problems: {
      caption: 'Answers and rows to look at',
      heads: { row: 'Row', column: 'Column', found: 'Found', treated: 'Treated as' },
      sameAs: (f) => `the same as row ${f.row}`,
      treated: {
        empty: 'empty',
        'not-a-number': 'not a number, taken as empty',
        'out-of-range': 'outside the scale, taken as empty',
        'between-points': 'between two points, used as it is',
        'duplicate-row': 'used',
      },
      more: (f) => `And ${f.count} more; the JSON result has them all.`,
    },
    mapping: (f) => `Words became numbers thus: ${f.pairs}.`,
    absent: (f) => `Not asked in this file: ${f.scales}.`,
  },

  respondents: {
    caption: (f) => f.question,
    heads: { answer: 'Answer', frequency: 'Frequency', percent: 'Percent' },
    total: 'Total',
    missing: (f) => `Respondents who did not answer this question: ${f.count}.`,
  },

  description: {
    scores: (f) => `Descriptive statistics of the scores of variables${f.hasDimensions ? ' and dimensions' : ''}`,
    scoreHeads: {
      scale: (f) => (f.hasDimensions ? 'Variable or dimension' : 'Variable'),
      range: 'Theoretical range',
      n: 'N',
      min: 'Minimum',
      max: 'Maximum',
      mean: 'Mean',
      sd: 'Std. deviation',
      skewness: 'Skewness',
      kurtosis: 'Kurtosis',
    },
    items: (f) => `Descriptive statistics of the items: ${f.scale}`,
    itemHeads: {
      item: 'Item',
      text: 'Statement',
      n: 'N',
      mean: 'Mean',
      sd: 'Std. deviation',
      skewness: 'Skewness',
      kurtosis: 'Kurtosis',
    },
    reversed: '(R) negative item; its score is reversed already.',
    shape: 'Skewness and kurtosis by the formulas of SPSS (G1 and G2).',
    answers: (f) => `Answers given: ${f.scale}`,
    answersAlternative: (f) =>
      `A stacked bar for each item of ${f.scale}, from the lowest to the highest answer. The highest mean is that of ${f.item} (${f.mean}), the lowest that of ${f.lowest} (${f.lowestMean}).`,
    count: 'Number of answers by item',
    between: (f) => `Answers between two points of the scale, not counted here: ${f.count}.`,
    point: (f) => `${f.value} ${f.label}`,
  },

  validity: {
    rule: (f) =>
      `An item is called valid when its correlation with the variable’s total score exceeds the table’s r = ${f.r} (df = ${f.dfRule === 'n-2' ? 'n − 2' : 'n'} = ${f.df}, level ${f.level}, ${f.tails === 2 ? 'two-tailed' : 'one-tailed'}).`,
    caption: (f) => `Validity: ${f.scale}`,
    heads: {
      item: 'Item',
      r: 'Item-total r',
      critical: 'Table r',
      p: 'Sig. (2-tailed)',
      corrected: 'Corrected r',
      verdict: 'Verdict',
    },
    verdict: { valid: 'Valid', invalid: 'Not valid', none: 'Cannot be judged' },
    all: (f) => `All ${f.count} items of ${f.scale} are valid.`,
    some: (f) =>
      `${f.scale}: valid ${f.valid} of ${f.of} items; not valid: ${f.items}; cannot be judged: ${f.unjudged}.`,
    noneJudged: (f) =>
      `${f.scale}: none of its ${f.count} items can be judged, since they have no correlation with their total.`,
    noItem: 'none',
    corrected: (f) =>
      `The corrected r is the item’s correlation with the sum of the other items; the usual mark is ${f.mark}.`,
    correctedMark: 'The corrected r does not exceed its mark.',
  },

  reliability: {
    caption: 'Reliability',
    heads: {
      scale: (f) => (f.hasDimensions ? 'Variable or dimension' : 'Variable'),
      k: 'Items',
      n: 'N',
      alpha: 'Cronbach’s alpha',
      ci: '95% CI',
      standardized: 'Standardized alpha',
      omega: 'Omega',
      verdict: 'Verdict',
    },
    verdict: {
      good: 'reliable',
      acceptable: 'acceptably reliable',
      below: 'not reliable enough',
      negative: 'alpha is negative',
      unjudged: 'not judged, since there are no more rows than items',
      none: 'cannot be computed',
    },
    sentence: (f) =>
      `${f.scale} (${f.k} items, ${f.n} rows): Cronbach’s alpha ${f.alpha} (95% CI ${f.lower} to ${f.upper}), ${f.verdict}.`,
    none: (f) => `${f.scale}: alpha cannot be computed.`,
    rule: (f) =>
      `Marks: alpha from ${f.minimum} acceptably reliable, from ${f.strict} reliable; no verdict where there are no more rows than items.`,
    itemCaption: (f) => `Item-total statistics: ${f.scale}`,
    itemHeads: {
      item: 'Item',
      mean: 'Scale mean if item deleted',
      variance: 'Scale variance if item deleted',
      corrected: 'Corrected item-total correlation',
      alpha: 'Cronbach’s alpha if item deleted',
    },
    definitions:
      'CI of alpha by Feldt; McDonald’s omega from the one-factor model (maximum likelihood), which needs at least three items.',
  },

  categories: {
    rule: {
      equal:
        'The theoretical range of the score is cut into equal parts. For three bands the cut points are exactly those of the hypothetical mean ± 1 hypothetical SD (Azwar).',
      hypothetical:
        'The cut points are the hypothetical mean plus and minus multiples of the hypothetical SD (range / 6; Azwar).',
      sample:
        'The cut points are the sample’s mean plus and minus multiples of its SD. This rule is relative to the sample: usually the largest part falls in the middle, whatever people answered.',
    },
    edge: {
      upper: 'A score exactly on a cut point belongs to the higher band.',
      lower: 'A score exactly on a cut point belongs to the lower band.',
    },
    caption: (f) => `Bands of ${f.scale}`,
    heads: { band: 'Band', interval: 'Scores', frequency: 'Frequency', percent: 'Percent', ci: '95% CI (Wilson)' },
    labels: { 'very-low': 'Very low', low: 'Low', medium: 'Medium', high: 'High', 'very-high': 'Very high' },
    between: (f) => `${f.from}\u00a0to\u00a0${f.to}`,
    total: 'Total',
    sentence: (f) =>
      `For ${f.scale} the fullest band is ${f.band}, with ${f.count} of ${f.n} respondents (${f.percent}).`,
  },

  normality: {
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
  },

  regression: {
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
  },

  discriminant: {
    intro:
      'Were both variables measured without error, how strong would their correlation be? The correction for attenuation divides r by the root of the product of both alphas. A value outside −1 to 1 cannot be a correlation: the scores then correlate more strongly than their reliabilities allow.',
    caption: 'Correlations between variables, and corrected for attenuation',
    heads: {
      pair: 'Pair',
      r: 'r',
      ci: '95% CI',
      largest: 'Largest r by the alphas',
      disattenuated: 'r corrected for attenuation',
      htmt: 'HTMT',
    },
    htmt: 'HTMT: heterotrait-monotrait ratio of the items’ absolute correlations; the usual mark is below .90 (strict .85).',
    correlations: (f) => `Correlations between the scores of variables${f.hasDimensions ? ' and dimensions' : ''}`,
    correlationsAlternative: (f) =>
      `A square of correlations; highest ${f.highest} (r = ${f.r}), lowest ${f.lowest} (r = ${f.least}).${f.hasDimensions ? ' A dimension is part of its variable, so those two correlate highly of themselves.' : ''}`,
    score: 'Score',
    stars: (f) => `** <i>p</i> < ${f.strict}; * <i>p</i> < ${f.level} (2-tailed).`,
    pair: (f) => `${f.a} – ${f.b}`,
    above: (f) =>
      `${f.a} and ${f.b} are not told apart by these figures: the size of r = ${f.r} exceeds the ${f.largest} that their alphas allow, so that the corrected r becomes ${f.disattenuated}.`,
    hardly: (f) =>
      `${f.a} and ${f.b} are hardly told apart: the size of the corrected r of ${f.disattenuated} is not below ${f.maximum}.`,
    distinct: (f) =>
      `${f.a} and ${f.b} are told apart: the corrected r of ${f.disattenuated} (interval ${f.lower} to ${f.upper}) is below ${f.maximum} throughout.`,
    undecided: (f) =>
      `${f.a} and ${f.b}: the corrected r of ${f.disattenuated} is below ${f.maximum}, but its interval (${f.lower} to ${f.upper}) reaches it; not settled.`,
    unusable: (f) =>
      `${f.a} and ${f.b}: the correction (${f.disattenuated}) cannot be used, since r is not told from zero or an alpha is below its mark.`,
    none: (f) => `${f.a} and ${f.b}: the correction cannot be computed.`,
  },

  decisions: {
    caption: 'What was asked of the data, and what they answer',
    heads: {
      question: 'Question',
      value: 'Figure',
      mark: 'Mark',
      decision: 'Decision',
      limits: 'Limits of the conclusion',
    },
    decision: {
      reject: 'H0 rejected',
      retain: 'H0 not rejected',
      met: 'Yes',
      unmet: 'No',
      unjudged: 'Cannot be judged',
    },
    limits: {
      'item-is-part-of-total': 'the item is part of its total',
      'one-scale-only': 'does not look at other variables',
      'alpha-is-not-one-dimension': 'alpha does not prove one dimension',
      'few-items': 'few items',
      'not-rejecting-is-no-proof': 'not rejecting proves nothing',
      'few-rows': 'small sample, little power',
      'many-rows': 'large sample, trifles are detected',
      'spss-prints-a-bound': 'SPSS prints the bound .200',
      'association-only': 'association, not cause',
      'respondents-chose-themselves': 'holds for those who answered',
      'interval-reaches-mark': 'its interval reaches the mark',
      'one-source': 'one source, one time',
      'points-not-percent': 'points, not percent',
      'no-more-rows-than-items': 'no more rows than items',
      'correction-unusable': 'the correction cannot be used: r is not told from zero, or an alpha is below its mark',
      'depends-on-the-others': 'depends on the other predictors',
      'many-tests': 'many tests, some significant by chance',
      'few-rows-per-score': 'too few rows a score',
      'rule-of-thumb': 'a usual mark, no test',
      'interval-not-drawn': 'no bootstrap interval was drawn',
      'no-order-in-time': 'the order of cause is an assumption',
      'alpha-may-understate': 'alpha may understate a variable of many dimensions',
    },
    sizes: {
      'very-weak': 'very weak',
      weak: 'weak',
      moderate: 'moderate',
      strong: 'strong',
      'very-strong': 'very strong',
      negligible: 'negligible',
      small: 'small',
      medium: 'medium',
      large: 'large',
    },
  },

  marks: {
    caption: 'Marks used, and their sources',
    heads: { what: 'Mark', value: 'Value', source: 'Source' },
    rows: {
      significance: 'Level of significance',
      validity: 'Table r',
      correctedItemTotal: 'Smallest corrected r',
      reliability: 'Alpha: acceptable; reliable',
      discriminant: 'r corrected for attenuation, upper mark',
      bands: 'Bands',
    },
    validity: (f) =>
      `level ${f.level}, ${f.tails === 2 ? 'two-tailed' : 'one-tailed'}, df = ${f.df === 'n-2' ? 'n − 2' : 'n'}`,
    bands: (f) =>
      `${f.count} bands, ${f.rule === 'equal' ? 'equal parts of the theoretical range' : f.rule === 'hypothetical' ? 'hypothetical mean ± SD' : 'sample mean ± SD'}`,
  },

  assumptions: assumptionsEn,
  dimensions: dimensionsEn,
  mediation: mediationEn,
  groups: groupsEn,
  appendix: appendixEn,

  warnings: warningsEn,
};
