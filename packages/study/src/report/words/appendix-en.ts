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
      'Both programs below compute every table anew from the exported data. They read the data files of the study archive (the CSV for R, the .sav for SPSS), where they also stand as files ready to run.',
    elsewhere:
      'The R and SPSS syntax that computes every table anew is printed in reports written as files (HTML, Markdown, Word or PDF); the study archive holds it as files ready to run, with their data.',
    r: 'R syntax',
    spss: 'SPSS syntax',
  },
};
