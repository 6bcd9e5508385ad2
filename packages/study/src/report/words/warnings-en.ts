import type { WarningWords } from './warning-words.ts';

/** What warnings say in English. */
export const warningsEn: WarningWords = {
  single: {
    'unusable-answers': (f) =>
      `Answers outside the scale or not a number, taken as empty: ${f.count} (rows ${f.rows}).`,
    'answers-between-points': (f) =>
      `Answers between two points of the scale, used as they are: ${f.count} (rows ${f.rows}). Check whether they were filled in for missing ones.`,
    'duplicate-rows': (f) =>
      `Rows equal to an earlier row in every cell: ${f.count} (rows ${f.rows}); they are used. Delete them from the file if they were sent twice.`,
    'rows-lost': (f) =>
      `${f.lost} of ${f.rows} rows (${f.percent}) are not used because of missing answers, although only ${f.answersMissing} of ${f.answersAsked} answers are missing. Compare with the rule “half of the items”.`,
    'small-sample': (f) =>
      `Only ${f.used} respondents: intervals are wide, and the tests easily miss a relation that exists.`,
    'items-not-valid': (f) => `${f.scale}: ${f.items} do not exceed the table’s r.`,
    'alpha-negative': (f) =>
      `${f.scale}: alpha ${f.alpha} is negative, since the items’ average covariance is negative. Check whether an item must be reversed; do not use the score before that.`,
    'constant-items-removed': (f) =>
      `${f.scale}: everybody answered ${f.items} alike; removed from the reliability figures.`,
    'omega-heywood': (f) =>
      `${f.scale}: the one-factor model reached its border (a Heywood case); read omega with care.`,
    'slope-in-points': (f) =>
      `The coefficient ${f.b} is points of ${f.outcome} per point of ${f.predictors}, not percent: “1% more gives ${f.b}% more” does not follow from it.`,
    'p-far-below-print': (f) =>
      `The p of the regression of ${f.outcome} on ${f.predictors} is far below .001 (p ≈ ${f.p}). Write p < .001; neither p = .000 nor p = .001.`,
    'spss-bound': (f) =>
      `The Kolmogorov-Smirnov Sig. of ${f.spssP} (${f.outcome} on ${f.predictors}) is a lower bound, not a p value; Lilliefors’ correction gives ${f.lillieforsP}.`,
    'residuals-not-normal': (f) => `The residuals of ${f.outcome} on ${f.predictors} depart from normal by ${f.tests}.`,
    'r-above-what-alphas-allow': (f) =>
      `The r between ${f.a} and ${f.b} (${f.r}) exceeds what their alphas allow (${f.largestR}); corrected it becomes ${f.disattenuatedR}. Either the two scores are not told apart, or alpha understates a variable of many dimensions.`,
    'constructs-hardly-distinct': (f) =>
      `${f.a} and ${f.b} are hardly told apart: corrected r ${f.disattenuatedR}, mark below ${f.maximum}.`,
    'relative-bands': (f) =>
      `The bands of ${f.scale} are relative to this sample; they cannot be used to say “most are high”.`,
    'constant-item': (f) => `${f.scale}: everybody answered ${f.item} alike; it has no correlation.`,
    'regression-constant-outcome': (f) =>
      `Everybody has the same score of ${f.outcome}; the regression on ${f.predictors} cannot be computed.`,
    'regression-constant-predictor': (f) =>
      `Everybody has the same score of ${f.predictors}; the regression of ${f.outcome} cannot be computed.`,
    'regression-too-few-rows': (f) => `Too few rows for the regression of ${f.outcome} on ${f.predictors}.`,
    'regression-collinear-predictors': (f) =>
      `The predictors ${f.predictors} determine each other; the regression of ${f.outcome} cannot be computed.`,
    'perfect-fit': (f) =>
      `All ${f.n} points lie exactly on the regression line; there is no t, no F and no test of residuals. Check the data.`,
    'shapiro-too-many': (f) => `Shapiro-Wilk is defined up to 5,000 rows; here are ${f.n}.`,
    'alpha-not-positive': (f) =>
      `${f.a} and ${f.b}: alpha is not positive, so that the correction for attenuation cannot be computed.`,
  },
  together: {
    'absent-scale': { each: (f) => `${f.scale}`, all: (list) => `Not in the file and not analysed: ${list}.` },
    'valid-only-uncorrected': {
      each: (f) => `${f.items} (${f.scale})`,
      all: (list) => `Valid by the r table, but with a corrected r that does not exceed its mark: ${list}.`,
    },
    'validity-rule-nearly-empty': {
      each: (f) => `${f.scale} (${f.k} items: ${f.noiseR})`,
      all: (list, f) =>
        `The r table sifts out almost nothing, since an item is part of its own total. Even random answers correlate with their total above the table’s r of ${f.criticalR}: ${list}. Use the corrected r.`,
    },
    'short-scale-unreliable': {
      each: (f) => `${f.scale} (${f.k} items, alpha ${f.alpha})`,
      all: (list, f) =>
        `The scores of short dimensions are not reliable enough to conclude from on their own; alpha is below ${f.minimum}: ${list}.`,
    },
    'alpha-below-minimum': {
      each: (f) => `${f.scale} (${f.alpha})`,
      all: (list, f) => `Alpha below the mark of ${f.minimum}: ${list}.`,
    },
  },
};
