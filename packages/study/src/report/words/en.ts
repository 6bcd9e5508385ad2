import { rendererWords } from '@minat/document';
import { appendixEn } from './appendix-en.ts';
import { assumptionsEn } from './assumptions-en.ts';
import { decisionsEn } from './decisions-en.ts';
import { dimensionsEn } from './dimensions-en.ts';
import { groupsEn } from './groups-en.ts';
import type { Words } from './id.ts';
import { mediationEn } from './mediation-en.ts';
import { normalityEn } from './normality-en.ts';
import { regressionEn } from './regression-en.ts';
import { reliabilityEn } from './reliability-en.ts';
import { summaryEn } from './summary-en.ts';
import { warningsEn } from './warnings-en.ts';

/** What a report says in English; the same sentences as `id.ts`, kept complete by its type. */
export const en: Words = {
  document: rendererWords.en,
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

  summary: summaryEn,

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

  reliability: reliabilityEn,

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

  normality: normalityEn,

  regression: regressionEn,

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

  decisions: decisionsEn,

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
