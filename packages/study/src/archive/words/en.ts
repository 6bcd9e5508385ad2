import type { ArchiveWords } from './archive-words.ts';
import { figureTexts } from './figure-texts.ts';

const leaves = { nothing: 'nothing', empty: 'empty' };

export const en: ArchiveWords = {
  refusals: {
    'broken-archive': () => 'This is no whole ZIP archive. Download or copy the file again.',
    'no-manifest': () =>
      'This archive has no manifest.json that can be read. Use an archive made by minat export, with nothing in it changed.',
    'archive-too-large': ({ bytes, most }) =>
      `This archive holds ${Math.ceil(bytes / 2 ** 20)} MB, the limit is ${Math.floor(most / 2 ** 20)} MB. An archive from minat export is far smaller; do not open this one.`,
    'unsafe-name': ({ name }) =>
      `This archive has a file with a dangerous name: "${name}". Do not open it; ask its maker for a new one.`,
    'name-twice': ({ name }) =>
      `This archive has the file "${name}" twice. Do not open it; ask its maker for a new one.`,
  },
  differences: {
    'changed-file': ({ file, stated, found }) =>
      `${file}: its content has changed. SHA-256 in the manifest ${stated.slice(0, 12)}…, found ${found.slice(0, 12)}….`,
    'missing-file': ({ file }) => `${file}: listed in the manifest, but not in the archive.`,
    'extra-file': ({ file }) => `${file}: in the archive, but not listed in the manifest.`,
    'unreadable-file': ({ file }) => `${file}: cannot be read, so that the result cannot be computed anew.`,
    'file-differs': ({ file }) =>
      `${file}: is not the file that data and instrument give, even if its checksum matches.`,
    'not-recomputed': ({ reasons }) => `The result cannot be computed anew: ${reasons.join(', ')}.`,
    'data-differ': ({ row, variable, csv, sav }) =>
      `Row ${row}, ${variable}: the CSV file holds "${csv}", the SPSS file holds "${sav}".`,
    'figure-differs': ({ path, stated, found }) => {
      const [before, now] = figureTexts(stated, found, 'en', leaves);
      return `${path}: in the archive ${before}, computed anew ${now}.`;
    },
  },
  codebook: {
    title: ({ title }) => `Codebook: ${title}`,
    description: ({ instrument, rows }) =>
      `Answers to a questionnaire with the instrument ${instrument}: ${rows} rows, one for each respondent.`,
    row: 'Row in the file of answers',
    facts: { instrument: 'Instrument', rows: 'Rows', software: 'Software' },
    about: 'How to read it',
    aboutText:
      'The data hold answers as they were given, before reverse items are turned. An empty cell is no usable answer.',
    variables: 'Variables',
    answers: 'Answers',
    scores: 'Scores',
    heads: {
      name: 'Name',
      asked: 'Question or statement',
      kind: 'Kind',
      values: 'Values',
      missing: 'Empty',
      value: 'Value',
      label: 'Meaning',
      count: 'Count',
      score: 'Score',
      items: 'Items',
      range: 'Range',
    },
    kinds: { row: 'number', item: 'item', profile: 'profile', text: 'text' },
    reversed: 'reversed',
    range: ({ from, to }) => `${from} to ${to}`,
    differentTexts: ({ count }) => `${count} different answers`,
    otherValue: 'other value',
    scoreNote: {
      sum: 'A score is the sum of its items after reverse items are turned.',
      mean: 'A score is the mean of its items after reverse items are turned.',
    },
  },
};
