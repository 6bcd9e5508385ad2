import type { SavWords } from './sav-words.ts';

const parts = {
  header: 'its header',
  variable: 'its list of variables',
  'value-labels': 'its value labels',
  record: 'its structure',
  extension: 'its further records',
  'long-text': 'a long text variable of it',
  names: 'the names of its variables',
  cases: 'its cases',
  compression: 'its compression',
} as const;

const again = 'Open it in SPSS or PSPP, save it again as .sav or CSV, and use that file.';

export const en: SavWords = {
  'not-sav': () => `This is no SPSS data file (.sav). ${again}`,
  'sav-encrypted': () =>
    'This SPSS file is locked by a password. Open it in SPSS with its password and save it without one.',
  'sav-truncated': ({ offset }) =>
    `This SPSS file is cut off: it ends at byte ${offset}. Download or copy the file again.`,
  'sav-damaged': ({ what, offset }) =>
    `This SPSS file is damaged: ${parts[what]} cannot be read${offset === 0 ? '' : ` (byte ${offset})`}. ${again}`,
  'sav-too-large': ({ what, most }) =>
    `This SPSS file is too large: the limit is ${most} ${what}. Delete variables and rows that are not needed.`,
  'sav-unknown-encoding': ({ encoding }) =>
    `This SPSS file has an unknown text encoding: "${encoding}". Save it again as Unicode (UTF-8).`,
  'sav-weighted': ({ variable }) =>
    `This SPSS file weights its rows by the variable "${variable}", and weighted analysis is not available. Turn it off with WEIGHT OFF and save again if every respondent counts once.`,
};
