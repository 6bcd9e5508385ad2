import { columnsEn } from './columns-en.ts';
import type { Words } from './id.ts';

/** What the command says in English. */
export const en: Words = {
  help: {
    usage: `minat — from a file of questionnaire answers to the results chapter

Usage
  minat analyze FILE --instrument I [options]
  minat screen FILE --instrument I        mark careless answers; results with and without
  minat compare A B --instrument I        compare two waves of one instrument
  minat export FILE --instrument I        one ZIP: data, .sav, syntax, codebook, report (--out NAME.zip)
  minat verify ARCHIVE.zip                check an archive and compute its result anew
  minat regress FILE "y ~ x1 + x2"        linear regression of columns of numbers (formulas as in R; --json)
  minat describe FILE                     descriptive statistics of each column of numbers (--json)
  minat instrument new                    print an instrument to start from
  minat instrument check FILE             check an instrument
  minat instrument draft FILE             draft an instrument from a file of answers
  minat instrument print I                print the blueprint (scale, dimension, indicator, item)
`,
    optionsTitle: 'Options, with the commands to which each belongs; without brackets: all of them',
    options: {
      instrument: { value: 'I', says: 'name of a ready instrument (smma), or a YAML/JSON file' },
      lang: { value: 'id|en', says: 'language of report and messages (default: id)' },
      out: { value: 'DIR', says: 'where to write the report’s files; of export: the ZIP itself' },
      format: { value: 'LIST', says: 'these files only: html,md,json,docx,pdf (default with --out: html,md,json)' },
      json: { says: 'print the result alone, as JSON, on stdout' },
      map: { value: 'MAP', says: 'numbers for words, such as "Agree=4; Strongly agree=5", or a YAML/JSON file' },
      columns: { value: 'FILE', says: 'YAML/JSON file: item id → column header' },
      missing: { value: 'RULE', says: 'listwise (default) or half (at least half of the items answered)' },
      duration: { value: 'COLUMN', says: 'header of the time to answer: seconds, or minutes:seconds' },
      instructed: { value: 'ITEMS', says: 'instructed items with the answer asked for: "COLUMN=ANSWER; …"' },
      'rank-tests': { says: 'rank tests beside those of means: Mann-Whitney, Kruskal-Wallis' },
      'smallest-group': {
        value: 'N',
        says: 'groups that are compared: at least N respondents (2); from 3 on also none of which the rest is smaller',
      },
      autocorrelation: { says: 'Durbin-Watson in the report' },
      code: { value: 'COLUMN', says: 'header of the column of respondents’ codes; pairs the waves of compare' },
      help: { says: 'this help' },
      version: { says: 'the version' },
    },
    end: `Examples
  minat analyze answers.csv --instrument smma --lang en
  minat analyze answers.xlsx -i smma --lang en --out report --format docx,pdf
  minat analyze answers.csv -i smma --map "SS=5; S=4; N=3; TS=2; STS=1"
  minat analyze answers.csv -i my-instrument.yaml --json > result.json
  minat regress data.csv "profit ~ sales + I(sales^2) + \`years open\`" --lang en
  minat instrument draft answers.csv > my-instrument.yaml

Exit codes: 0 done, 1 the data do not allow it, 2 wrong use.
`,
  },
  columns: columnsEn,
  seeHelp: 'See: minat --help --lang en',
  misuse: {
    'unknown-option': (f) => `Unknown option ${f.found}. There are: ${f.allowed}.`,
    'option-needs-value': (f) => `Option ${f.option} needs a value after it.`,
    'unknown-value': (f) => `${f.option} does not know “${f.found}”. There are: ${f.allowed}.`,
    'foreign-option': (f) => `${f.option} does not belong to minat ${f.command}. What does: ${f.allowed}.`,
    'bad-option': (f) => `An option cannot be read: ${f.found}`,
  },
  noCommand: 'No command given.',
  unknownCommand: (f) =>
    `Unknown command “${f.found}”. There are: analyze, screen, compare, export, verify, regress, describe, instrument.`,
  noFile: 'No file given. Example: minat analyze answers.csv --instrument smma; minat instrument draft answers.csv',
  twoFiles: 'A comparison needs two files. Example: minat compare wave1.csv wave2.csv --instrument smma',
  noInstrumentFile:
    'No instrument given. Example: minat instrument check my-instrument.yaml; minat instrument print smma',
  noColumn: (f) => `File ${f.file} has no column “${f.column}”. Copy its header exactly to ${f.option}.`,
  unclearInstructed: (f) =>
    `The instructed item “${f.found}” cannot be read. Write COLUMN=ANSWER, with semicolons between, such as --instructed "Q12=Agree".`,
  pdfNotAvailable: 'PDF cannot be made on this machine. Use --format docx or html.',
  tooManyWords: (f) =>
    `minat ${f.command} does not take: ${f.found}. A name or formula with spaces stands between quotes.`,
  oneFormat: (f) => `minat instrument print writes one format at a time, as text: html, md or json; found: ${f.found}.`,
  itemNoColumn: (f) =>
    `Column “${f.column}” holds the answers to item ${f.item}; ${f.option} needs a column that is no item of the instrument.`,
  noInstrument: (f) => `No instrument given. Add --instrument with a name (${f.shipped}) or a YAML/JSON file.`,
  unknownInstrument: (f) =>
    `There is no instrument “${f.found}”: neither a ready one (${f.shipped}) nor a file that can be opened.`,
  unreadableFile: (f) => `File ${f.file} cannot be opened: ${f.reason}. Check its name and folder.`,
  unwritableFile: (f) => `File ${f.file} cannot be written: ${f.reason}. Choose another folder with --out.`,
  fileReasons: {
    ENOENT: 'not found',
    EACCES: 'no permission',
    EPERM: 'not permitted',
    EISDIR: 'it is a folder, not a file',
    ENOTDIR: 'part of its path is not a folder',
    EEXIST: 'it exists already',
    ENOSPC: 'no space left',
    ENAMETOOLONG: 'its name is too long',
    EROFS: 'the medium is read-only',
  },
  matched: (f) => `${f.count} columns recognised (${f.by}).`,
  matchedBy: { id: 'by id', text: 'by question text', mapping: 'by the file of --columns' },
  problems: (f) => `Answers to check: ${f.count}`,
  moreProblems: (f) => `… and ${f.count} more; all of them are in --json (data.problems).`,
  loss: (f) => `${f.used} of ${f.rows} rows are used; ${f.lost} are left out because of missing answers.`,
  columnsHint: 'A mapping of columns is used with --columns FILE.',
  tooFewComplete: (f) => `${f.file}: there are only ${f.used} respondents; at least ${f.needs} are needed.`,
  tooFewRows: (f) =>
    `${f.file}: only ${f.used} of ${f.rows} rows can be used; at least ${f.needs} are needed. Complete the missing answers, or try --missing half.`,
  mappingHead: 'This file holds words. The number for each word must be confirmed first:',
  mappingRow: (f) => `  ${f.word} (${f.count} times) = ${f.value}`,
  mappingAsk: 'Use this mapping? [y/n] ',
  mappingNumber: (f) => `Number for “${f.word}” (${f.from} to ${f.to}, empty = no answer): `,
  mappingAgain: 'Please type a number of that scale.',
  mappingUsed: 'Used:',
  yes: ['y', 'yes'],
  archiveGood: (f) =>
    `${f.file}: ${f.files} files match their checksums, and ${f.figures} figures are the same computed anew.`,
  archiveDiffers: (f) => `${f.file}: differences found: ${f.count}.`,
  moreDifferences: (f) => `… and ${f.count} more; all of them are in --json.`,
  filesRemade: (f) => `Made anew from data and instrument, and the same: ${f.files}.`,
  otherSoftware: (f) =>
    `The archive was made by ${f.made}, this is ${f.own}: its texts were not made anew and compared.`,
  checksumOnly: (f) => `Held against checksums only, which whoever makes an archive writes: ${f.files}.`,
  takenAsGiven: 'Taken as given: the answers, the instrument, and what was said of the original file.',
  reading: (f) => `Reading the answers … ${f.percent} %`,
  computing: {
    items: 'Computing: items and scales …',
    models: 'Computing: regressions …',
    importance: 'Computing: importance of the dimensions …',
    mediations: 'Computing: mediation …',
    groups: 'Computing: differences between groups …',
  },
  filesWritten: 'Files:',
  fileReplaced: (f) => `${f.path} (replaced the file of that name)`,
  unwritableOutput: (f) => `The output cannot be written: ${f.reason}. It is not whole.`,
  instrumentGood: (f) => `${f.file}: instrument ${f.id} is right; scales: ${f.scales}, items: ${f.items}.`,
  instrumentVerbs: (f) => `minat instrument does not know “${f.found}”. There are: new, check, draft, print.`,
  draftSaid: 'This draft is a guess from the file of answers. Check every line before you use it.',
  blueprint: {
    title: 'Blueprint of the instrument',
    instrument: 'Instrument',
    software: 'Software',
    source: 'Source',
  },
};
