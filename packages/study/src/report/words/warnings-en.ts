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
    'duplicates-not-sought': (f) =>
      `Equal rows were not sought: the file has ${f.rows} rows, and equal rows are sought in up to ${f.most} rows only.`,
    'rows-lost': (f) =>
      `${f.lost} of ${f.rows} rows (${f.percent}) are not used because of missing answers, although only ${f.answersMissing} of ${f.answersAsked} answers are missing. Compare with the rule “half of the items”.`,
    'rows-lost-half': (f) =>
      `${f.lost} of ${f.rows} rows (${f.percent}) are not used because fewer than half of a variable’s items are answered; missing are ${f.answersMissing} of ${f.answersAsked} answers.`,
    'reliability-on-part': (f) =>
      `${f.scale}: alpha and omega rest on the ${f.n} rows only that answer all of its items, while ${f.used} rows are used for the scores.`,
    'small-sample': (f) =>
      `Only ${f.used} respondents: intervals are wide, and the tests easily miss a relation that exists.`,
    'items-not-valid': (f) => `${f.scale}: items that do not exceed the table’s r: ${f.items}.`,
    'alpha-negative': (f) =>
      `${f.scale}: alpha ${f.alpha} is negative, since the items’ average covariance is negative. Check whether an item must be reversed; do not use the score before that.`,
    'constant-items-removed': (f) =>
      `${f.scale}: ${f.items} are answered alike in all ${f.n} rows that answer the whole scale; removed from the reliability figures.`,
    'omega-heywood': (f) =>
      `${f.scale}: the one-factor model reached its border (a Heywood case); read omega with care.`,
    'slope-in-points': (f) =>
      `The coefficient ${f.b} is points of ${f.outcome} per point of ${f.predictors}, not percent; nothing about percent follows from it.`,
    'p-far-below-print': (f) =>
      `The p of the regression of ${f.outcome} on ${f.predictors} is far below .001 (p ≈ ${f.p}). Write p < .001; neither p = .000 nor p = .001.`,
    'spss-bound': (f) =>
      `The Kolmogorov-Smirnov Sig. of ${f.spssP} (${f.outcome} on ${f.predictors}) is a lower bound, not a p value; Lilliefors’ correction gives ${f.lillieforsP}.`,
    'residuals-not-normal': (f) => `The residuals of ${f.outcome} on ${f.predictors} depart from normal by ${f.tests}.`,
    'attenuation-unusable': (f) =>
      `${f.a} and ${f.b}: the correction for attenuation (${f.disattenuatedR}) cannot be used, since r = ${f.r} is not told from zero or an alpha is below its mark.`,
    'r-above-what-alphas-allow': (f) =>
      `The size of r between ${f.a} and ${f.b} (r = ${f.r}) exceeds what their alphas allow (${f.largestR}); corrected it becomes ${f.disattenuatedR}. The two scores are not told apart, they share their errors (one source, one time), alpha understates a variable of many dimensions, or it is chance.`,
    'constructs-hardly-distinct': (f) =>
      `${f.a} and ${f.b} are hardly told apart: corrected r ${f.disattenuatedR}, its size is not below ${f.maximum}.`,
    'mediation-shows-no-order': (f) =>
      `${f.predictors} → ${f.scale} → ${f.outcome}: all answers were given at one time, so the data show no order of cause and effect. Another order (${f.scale} first, for one) fits as well; the direction of the arrows is the researcher’s assumption.`,
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
    'linearity-few-repeats': (f) =>
      `Linearity of ${f.outcome} on ${f.predictors}: ${f.n} rows fall on ${f.groups} different scores (${f.rowsPerGroup} rows a score), so that the test of deviation from linearity says next to nothing.`,
    'shapiro-too-many': (f) => `Shapiro-Wilk is defined up to 5,000 rows; here are ${f.n}.`,
    'no-alpha': (f) =>
      `${f.a} and ${f.b}: one of the alphas cannot be computed, so that there is no correction for attenuation.`,
  },
  together: {
    'alpha-not-positive': {
      each: (f) => `${f.a} – ${f.b}`,
      all: (list) => `An alpha is not positive, so that there is no correction for attenuation: ${list}.`,
    },
    'absent-scale': { each: (f) => `${f.scale}`, all: (list) => `Not in the file and not analysed: ${list}.` },
    'valid-only-uncorrected': {
      each: (f) => `${f.items} (${f.scale})`,
      all: (list) => `Valid by the r table, but with a corrected r that does not exceed its mark: ${list}.`,
    },
    'validity-rule-nearly-empty': {
      each: (f) => `${f.scale} (${f.k} items: r ${f.noiseR}, about ${f.passing} pass)`,
      all: (list, f) =>
        `The r table is lenient, since an item is part of its own total. Even an item answered at random is expected to correlate with its total above the table’s r of ${f.criticalR}: ${list}. Use the corrected r.`,
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
