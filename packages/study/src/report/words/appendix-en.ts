import type { AppendixWords } from './appendix-id.ts';

/** What the appendix says in English. */
export const appendixEn: AppendixWords = {
  settings: {
    title: 'Settings of the analysis',
    caption: 'What was chosen for this analysis',
    heads: { what: 'Setting', value: 'Choice' },
    rows: {
      missing: 'Missing answers',
      scoring: 'Scores',
      resampling: 'Bootstrap intervals',
      mediation: 'Intervals of indirect effects',
    },
    missing: {
      listwise: 'rows with a missing answer are left out (listwise)',
      half: 'a score is filled in from the other items where at least half of its items are answered',
    },
    scoring: { sum: 'sum of the answers to their items', mean: 'mean of the answers to their items' },
    resampling: (f) => `percentiles of ${f.draws} samples of rows drawn anew, random seed ${f.seed}`,
    noResampling: 'not computed',
  },
  origin: {
    title: 'Versions and checksum of the data',
    caption: 'By what and from what these figures were computed',
    heads: { what: 'What', value: 'Value' },
    runtime: 'Ran on',
    checksum:
      'The SHA-256 checksum is that of the data file, byte by byte. A file that differs in a single sign has another checksum, so that anybody can see whether these figures come from the same file.',
  },
  syntax: {
    title: 'R and SPSS syntax',
    about:
      'Both programs below read the data files of the study archive (the CSV for R, the .sav for SPSS). The command <b>minat export</b> makes that archive, which holds both as files ready to run.',
    covers: [
      '<b>R</b> computes anew the descriptive statistics, validity, reliability (omega too), bands, correlations, the regressions and their assumptions (HC3 and LMG too), the paths of mediators with Sobel’s test, the comparisons of groups, the correction for attenuation, and HTMT. It does not compute: bootstrap intervals, the p that SPSS’s rule prints for Kolmogorov-Smirnov, the points of pictures, the screening, decisions, and advice. Lilliefors and Anderson-Darling need the package nortest.',
      '<b>SPSS</b> computes anew the frequencies and descriptive statistics, item-total correlations, alpha and the item-total statistics, frequencies of bands, correlations, the regressions (of a mediator its three), the normality tests of residuals, the regressions of Glejser and Breusch-Pagan, and the comparisons of groups. It does not compute: the CI of alpha, omega, Wilson’s CI, LMG and relative weights, HC3, bootstrap intervals, White, Anderson-Darling, Jarque-Bera, Lilliefors’ p above the bound that it prints, Sobel, the correction for attenuation, HTMT, and advice. Linearity, collinearity diagnostics, Welch’s F and Games-Howell stand as comments, since PSPP does not know them.',
    ],
    elsewhere:
      'The R and SPSS syntax is printed in reports written as files (HTML, Markdown, Word or PDF). The command <b>minat export</b> makes the study archive, which holds it as files ready to run, with the data files that they read.',
    r: 'R syntax',
    spss: 'SPSS syntax',
  },
};
