import type { ScreeningWords } from './screening-words.ts';

/** What screening says in English. */
export const en: ScreeningWords = {
  document: {
    table: 'Table',
    figure: 'Figure',
    contents: 'Contents',
    figuresBehind: 'The figures behind this picture',
    notAvailable: '–',
  },
  title: (f) => `Screening for careless answers: ${f.title}`,
  subtitle: (f) => `${f.rows} rows of answers, ${f.items} items`,
  facts: { data: 'Data', sha256: 'Data fingerprint (SHA-256)', instrument: 'Instrument', software: 'Software' },
  sections: {
    summary: 'Summary',
    respondents: 'Respondents named',
    indices: 'Indices, rules and their sources',
    comparison: 'Results with and without those named',
  },
  summary: {
    some: (f) =>
      `<b>${f.count} of ${f.rows} respondents</b> (${f.percent}) are named: at least ${f.fewest} independent signs (${f.source}).`,
    none: (f) =>
      `No respondent shows at least ${f.fewest} independent signs (${f.source}). That does not prove that all answered with care: these indices see patterns only.`,
    kept: 'Not a single row was deleted. A flag is a reason to look, not to discard; a person decides, before seeing which result is the more welcome.',
    surprise: 'The rules were fixed before the results. If a rule is changed after seeing them, report the change.',
  },
  respondents: {
    named: (f) => `Respondents with at least ${f.fewest} independent signs`,
    single: (f) => `Respondents with a sign, but fewer than ${f.fewest} independent ones: not named`,
    heads: { row: 'Row', code: 'Code', signs: 'Signs' },
    flagNote: '* a value beyond the mark of its index.',
    weakNote: (f) => `Weak, not counted as a sign: ${f.indices}.`,
    sameNote: (f) => `The very same answers: ${f.pairs}.`,
    more: (f) => `And ${f.count} more; all of them are in the JSON file.`,
    nobody: 'Nobody.',
  },
  indices: {
    caption: 'Indices of careless answering',
    heads: {
      index: 'Index',
      rule: 'Rule',
      n: 'Respondents judged',
      flagged: 'Beyond the mark',
      percent: 'Percent',
      source: 'Source',
    },
    names: {
      longstring: 'Longstring',
      irv: 'Response variability (IRV)',
      'even-odd': 'Even-odd consistency',
      synonyms: 'Psychometric synonyms',
      mahalanobis: 'Mahalanobis D²',
      identical: 'Identical answers',
      missing: 'Share missing',
      duration: 'Time to answer',
    },
    rules: {
      longstring: (f) => `longest run ≥ ${f.mark} items (${f.share} of the items)`,
      irv: (f) => `standard deviation 0, or among the lowest ${f.lowest} (< ${f.mark})`,
      'even-odd': (f) => `r over scales (Spearman-Brown, not below −1) < ${f.mark}`,
      synonyms: (f) => `within-person r over pairs of items with r > ${f.r}, value < ${f.mark}`,
      mahalanobis: (f) => `D² > ${f.mark} (<i>p</i> < ${f.level}, df = ${f.items} items)`,
      identical: (f) => `equal to another respondent in all items (more than ${f.moreItemsThan} items)`,
      missing: (f) => `at least ${f.share} of the items without an answer`,
      duration: (f) => `less than ${f.share} of the median time (${f.mark} seconds)`,
    },
    innocent: {
      longstring:
        'who truly agrees with every statement answers 5-5-5; where all items point one way a long run is natural.',
      irv: 'the rule of the lowest 5% always finds somebody; an even opinion has a small spread.',
      'even-odd':
        'with few scales, and in people who rate all scales nearly alike, this figure is for the most part chance.',
      synonyms: 'who rates all items nearly alike has no pattern to correlate.',
      mahalanobis: 'people with a rare but sincere opinion lie far from the mean as well.',
      identical: 'two satisfied people may answer alike; a shared Wi-Fi or device explains it too.',
      missing: 'questions are missed because of a screen, a connection, or a wish not to answer.',
      duration: 'fast readers and old followers may answer fast; a long pause hides a fast one.',
    },
    innocentIntro: 'Why a sign may appear in an honest respondent:',
    weak: 'weak',
    reasons: {
      'too-few-items': (f) => `${f.items} items, needs ${f.needs}`,
      'too-few-scales': (f) => `${f.scales} scales of two items or more, needs ${f.needs}`,
      'too-few-rows': (f) => `${f.rows} complete rows, needs ${f.needs}`,
      'too-few-pairs': (f) => `${f.pairs} pairs of items, needs ${f.needs}`,
      'rows-not-above-items': (f) => `${f.rows} complete rows do not exceed ${f.items} items`,
      singular: (f) => `items constant or determined by others: ${f.items}`,
      'no-times': () => 'the file holds no times',
    },
    notComputed: (f) => `not computed: ${f.reason}`,
    independent: () =>
      'Longstring, variability, and identity by answering everything alike see one thing; the three count as one sign.',
  },
  comparison: {
    caption: 'Main figures with all respondents and without those named',
    heads: { figure: 'Figure', all: 'All', without: 'Without those named', change: 'Difference' },
    rows: {
      used: 'Respondents used',
      mean: (f) => `Mean of ${f.scale}`,
      sd: (f) => `Standard deviation of ${f.scale}`,
      alpha: (f) => `Alpha of ${f.scale}`,
      b: (f) => `b ${f.x} → ${f.y}`,
      p: (f) => `<i>p</i> ${f.x} → ${f.y}`,
      rSquared: (f) => `R² ${f.x} → ${f.y}`,
    },
    nobody: 'Nobody is named, so there is nothing to compare.',
    tooFew: 'Without those named too few respondents are left to analyse.',
    same: (f) => `All ${f.of} decisions that both analyses hold stay the same.`,
    changed: (f) => `${f.count} of ${f.of} decisions that both analyses hold change: ${f.decisions}.`,
    choice: 'Report both results, and say which one is used and why.',
  },
};
