import type { WavesWords } from './waves-words.ts';

/** What the comparison of two waves says in English. */
export const en: WavesWords = {
  title: (f) => `Two waves compared: ${f.title}`,
  subtitle: (f) => `${f.usedA} and ${f.usedB} respondents`,
  facts: { first: 'First wave', second: 'Second wave', instrument: 'Instrument', software: 'Software' },
  sections: {
    summary: 'Summary',
    people: 'Who is compared',
    change: 'Change between the waves',
    paired: 'The same respondents in both waves',
    bands: 'Categories in both waves',
    measurement: 'Whether both measured alike',
    reading: 'How to read this',
  },
  waves: { a: 'first', b: 'second' },
  directions: { higher: 'higher', lower: 'lower', 'not-shown': 'not shown' },
  summary: {
    changed: (f, direction) =>
      `${f.scale}: the mean of the second wave is <b>${f.size} points ${direction}</b> than that of the first (${f.meanA} to ${f.meanB}; difference ${f.difference}, 95% CI ${f.lower} to ${f.upper}; <i>g</i> = ${f.effect}; ${f.p}, by Holm ${f.pHolm}).`,
    notShown: (f) =>
      `${f.scale}: these data do not show that the means of the waves differ (${f.meanA} and ${f.meanB}; difference ${f.difference}, 95% CI ${f.lower} to ${f.upper}; ${f.p}, by Holm ${f.pHolm}). That is not evidence that nothing changed: everything in that interval is still possible.`,
    untested: (f) => `${f.scale}: the change cannot be tested (${f.reason}).`,
    pairedChanged: (f, direction) =>
      `${f.scale}, ${f.n} respondents in both waves: their mean <b>${direction === 'higher' ? 'rose' : 'fell'} by ${f.size} points</b> (difference ${f.difference}, 95% CI ${f.lower} to ${f.upper}; ${f.p}, by Holm ${f.pHolm}).`,
    pairedNotShown: (f) =>
      `${f.scale}, ${f.n} respondents in both waves: no change is shown (difference ${f.difference}, 95% CI ${f.lower} to ${f.upper}; ${f.p}, by Holm ${f.pHolm}); that is not evidence of none.`,
  },
  people: {
    caption: 'The two waves',
    heads: { wave: 'Wave', file: 'File', rows: 'Rows', used: 'Used' },
    missing: {
      listwise: 'A row with a single missing answer is left out.',
      half: 'A score counts when at least half of its items are answered.',
    },
    matched: (f) =>
      `${f.matched} codes stand in exactly one row of each wave and are paired; ${f.used} of them are used in both waves.`,
    unmatched: (f) =>
      `Not paired: ${f.onlyA} codes of the first wave alone, ${f.onlyB} of the second alone, ${f.repeated} codes repeated within a wave; without a code ${f.withoutCodeA} rows of the first and ${f.withoutCodeB} of the second.`,
    notCompared: (f) => `Not compared: ${f.scale}, ${f.absentIn}.`,
    absentIn: { a: 'not asked in the first wave', b: 'not asked in the second wave', both: 'not asked in either wave' },
  },
  change: {
    description: 'Descriptive statistics of both waves',
    caption: "Change (second − first), Welch's t test",
    heads: {
      scale: 'Constructs and dimensions',
      n: (f) => `N ${f.wave}`,
      mean: (f) => `Mean ${f.wave}`,
      sd: (f) => `SD ${f.wave}`,
      difference: 'Difference',
      ci: '95% CI',
      t: '<i>t</i>',
      df: 'df',
      p: '<i>p</i>',
      pHolm: '<i>p</i> Holm',
      effect: "Hedges' <i>g</i> [95% CI]",
      direction: 'Second wave',
    },
    effects: "Size of the change (Hedges' g) with its 95% confidence interval",
    effectAxis: "Hedges' g, second − first",
    alternative: (f) =>
      `${f.count} rows; in ${f.apart} of them the whole interval lies on one side of zero. The figures are in the table.`,
    note: "Hedges' g: the difference over the pooled standard deviation, corrected for small samples; interval by noncentral t. Decisions use Holm's p.",
    tests: (f) =>
      `${f.count} tests were made; the more tests, the likelier one seems to change by chance. That is why Holm's p stands beside.`,
    untested: (f) => `${f.scale}: not tested, ${f.reason}.`,
  },
  paired: {
    caption: 'Change of the same respondents (second − first), paired t test',
    heads: { n: 'Pairs', r: '<i>r</i>', gz: '<i>g</i><i>z</i> [95% CI]', dav: '<i>d</i> av' },
    note: 'gz: the difference over the standard deviation of the differences, corrected; d av: the difference over the mean of both standard deviations, comparable with g of two groups (Lakens 2013).',
    none: {
      'too-few-rows': 'too few respondents',
      'no-variance': 'the values do not vary',
      'no-codes': 'no codes of respondents were given, so nobody is paired',
      'no-matches': 'no code stands exactly once in each wave',
    },
  },
  bands: {
    caption: (f) => `Categories of ${f.scale}`,
    heads: { band: 'Category' },
    labels: { 'very-low': 'Very low', low: 'Low', medium: 'Medium', high: 'High', 'very-high': 'Very high' },
  },
  measurement: {
    caption: "Cronbach's alpha in both waves",
    heads: { scale: 'Constructs and dimensions', alpha: (f) => `Alpha ${f.wave}`, ci: (f) => `95% CI ${f.wave}` },
    nothing: 'There is no sign that the waves measured differently; equivalence of measurement itself was not tested.',
  },
  remarks: {
    'same-file': (f) => `Both waves are a file of the same content (${f.name}): nothing is compared.`,
    'overlap-unknown': () =>
      "No codes of respondents were given: who answered twice is not known. Welch's test takes the waves to be independent.",
    'waves-overlap': (f) =>
      `${f.matched} respondents are in both waves, while Welch's test takes the waves to be independent; for them read the paired test.`,
    'matched-are-some': (f) =>
      `Those paired (${f.matched}) are part of the ${f.usedA} and ${f.usedB} respondents used; those who answer twice may differ from the others.`,
    'small-wave': (f) => `The ${f.wave} wave uses only ${f.used} respondents: even a medium change is easily missed.`,
    'relative-bands': () =>
      'The cut points of the categories follow the mean of each wave: shares in the categories cannot show a change.',
  },
  together: {
    'wording-differs': {
      each: (f) => `${f.item}, “${f.a}” and “${f.b}”`,
      all: (list) => `The words of items differ, so that a difference may come from the words: ${list}.`,
    },
    'alpha-below-minimum': {
      each: (f) => `${f.scale} (${f.wave} wave ${f.alpha})`,
      all: (list, f) =>
        `Alpha is below ${f.minimum}, so that the score is unsteady, and so is the difference: ${list}.`,
    },
    'alpha-intervals-apart': {
      each: (f) => `${f.scale} (${f.a} and ${f.b})`,
      all: (list) =>
        `The alphas of the waves differ widely, their intervals do not meet: ${list}. Such a scale may not have measured the same in both waves.`,
    },
  },
  between: (f) => `${f.from}\u00a0to\u00a0${f.to}`,
  reading: [
    'A difference shows what changed, not why: much else happened between the waves.',
    'When other people answer, a mean may change without anybody changing their mind.',
    '“Not shown” is not “unchanged”; look at the interval.',
  ],
  refusals: {
    'too-few-rows': (f) => `${f.file}: only ${f.used} of ${f.rows} rows can be used, at least ${f.needs} are needed.`,
    'no-common-scale': (f) => `${f.file} and ${f.other} have no scale in common; they cannot be compared.`,
    'scored-otherwise': (f) =>
      `${f.file}: these items are scored otherwise than in the first wave: ${f.items}. Use a version of the instrument with the same scoring.`,
  },
};
