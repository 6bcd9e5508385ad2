import type { AnswersWords } from './answers-words.ts';
import { shortenList, shortenText } from './shorten.ts';

const more = (count: number) => `and ${count} more`;
const list = (entries: readonly string[]) => shortenList(entries, more);
const quote = (text: string) => `"${shortenText(text)}"`;
const quoted = (texts: readonly string[]) => shortenList(texts.map(quote), more);

const saveAsCsv = 'Save it as Excel (.xlsx) or CSV UTF-8 and use that file.';

const foreign = {
  xls: `This is an old Excel file (.xls), an old Word file, or an Excel file with a password. ${saveAsCsv}`,
  xlsb: `This is a binary Excel file (.xlsb). ${saveAsCsv}`,
  ods: `This is a LibreOffice or OpenDocument file (.ods). ${saveAsCsv}`,
  pdf: 'This is a PDF file. Ask for or download the data behind it as CSV or Excel.',
  docx: 'This is a Word file. Copy its table into a sheet and save that as Excel (.xlsx) or CSV.',
  zip: 'This is a ZIP archive. If it comes from Google Forms, open it and use the CSV file inside.',
  gzip: 'This is a compressed archive (.gz). Open it and use the file inside.',
  html: `This is a web page, although its name may end in .xls. Open it in a spreadsheet. ${saveAsCsv}`,
  xml: `This is an XML file. Open it in a spreadsheet. ${saveAsCsv}`,
  rtf: 'This is an RTF document. Copy its table into a sheet and save that as Excel (.xlsx) or CSV.',
} satisfies AnswersWords['foreign'];

export const en = {
  row: (row) => `row ${row}`,
  line: (line) => `line ${line}`,
  column: (column) => `column ${quote(column)}`,
  more,
  foreign,
  refusals: {
    'empty-file': () =>
      'This file is empty. Use a file with one row of column headers and one row for each respondent.',
    'file-too-large': ({ bytes, most }) =>
      `This file has ${megabytes(bytes)} MB, the limit is ${megabytes(most)} MB. Delete columns that are not needed and save it again.`,
    'binary-file': () => `The content of this file is no text and no spreadsheet that is known. ${saveAsCsv}`,
    'foreign-file': ({ kind }) => foreign[kind],
    'unknown-encoding': ({ byte }) =>
      `The text encoding is unknown: it is not UTF-8, and byte ${byte} does not exist in Windows-1252. Save it again as CSV UTF-8.`,
    'broken-encoding': ({ encoding }) =>
      `This file says that it is ${encoding.toUpperCase()}, but its content is damaged or cut off. Download or save it again.`,
    'broken-quotes': () =>
      'A quote in this row opens but does not close properly. Close it, or write a quote inside a cell as "".',
    'ragged-rows': ({ rows, found, expected, total }) =>
      `The header has ${expected} columns, but in ${total} ${total === 1 ? 'row' : 'rows'} that differs: ${list(rows.map((row, at) => `row ${row} has ${found[at]} cells`))}. Check the delimiters and quotes there.`,
    'broken-json': () => 'This file cannot be read as JSON. Check commas, brackets and quotes here.',
    'unknown-json-shape': () =>
      'This JSON has an unknown shape. Use an array of objects [{"X1": 5}], an object {"columns": […], "rows": [[…]]}, or an object of arrays {"X1": [5]}.',
    'ragged-columns': ({ columns, found }) =>
      `Column ${quote(columns[0]!)} has ${found[0]} answers, but column ${quote(columns[1]!)} has ${found[1]}. All arrays must have one length.`,
    'broken-workbook': () =>
      'This Excel file is damaged, cut off, or protected. Open it in a spreadsheet and save it again as .xlsx or CSV UTF-8.',
    'workbook-too-large': ({ cells }) =>
      `This sheet is too large to read (the limit is ${cells} cells). Delete columns and rows that are not needed, or save it as CSV UTF-8.`,
    'unknown-mapping-id': ({ ids, known }) =>
      `The column mapping names ${quoted(ids)}, which the instrument does not have. It has: ${list(known)}.`,
    'mapping-column-absent': ({ id: item, nearest }) =>
      `The column mapping of ${item} names a header that this file does not have. ${suggestion(nearest)}Copy the header exactly from the file.`,
    'column-claimed-twice': ({ ids }) =>
      `This column fits more than one item: ${list(ids)}. Name the column of each by a column mapping.`,
    'ambiguous-column': ({ id: item, columns, letters }) =>
      `${item} fits more than one column: ${list(columns.map((column, at) => `${letters[at]} (${quote(column)})`))}. Delete or rename the column that is not used, or name the right one by a column mapping.`,
    'missing-columns': ({ ids, nearest }) =>
      `There is no column for ${ids.length} ${ids.length === 1 ? 'item' : 'items'}: ${list(ids.map((item, at) => missing(item, nearest[at]!)))}. Correct the headers, or write a column mapping such as ${ids[0]}: "${shortenText(nearest[0] || 'header in the file')}".`,
    'partly-absent-scale': ({ scale, ids, nearest }) =>
      `The optional scale ${scale} is there only in part; there is no column for ${list(ids.map((item, at) => missing(item, nearest[at]!)))}. Complete its columns, or delete all of them.`,
    'no-rows': () => 'This file has column headers only. Add one row for each respondent.',
    'one-row': () => 'This file has one respondent only. The analysis needs at least three.',
    'words-need-mapping': ({ words, counts, map }) =>
      `The answers in this file are words: ${list(words.map((word, at) => `${quote(word)} (${counts[at]})`))}. You must confirm what they are worth, since "Tidak setuju" (disagree), for one, is 1 on one scale and 2 on another. Check it, fill in each ?, and write - for what is no answer: --map '${shortenText(map, 1000)}'`,
    'mapped-value-outside': ({ word, value, from, to }) =>
      `The word ${quote(word)} is mapped to ${value}, but answers are whole numbers from ${from} to ${to}. Correct the value.`,
    'mapped-number': ({ word }) =>
      `${quote(word)} is a number already and cannot be mapped. Delete it from the word mapping.`,
    'word-mapped-twice': ({ word, values }) =>
      `The word ${quote(word)} is mapped to ${values.join(' and to ')}; letter case and spaces make no other word. Delete one of them.`,
    'labels-contradict': ({ value, label, other }) =>
      `In this file ${value} stands for ${quote(label)}, in the instrument ${other} does. Recode the column in SPSS, or correct the labels of the file or of the instrument, so that both count in one direction.`,
    'no-usable-answers': ({ items }) =>
      `There is not one usable answer for ${list(items)}. Check the column, the word mapping, and the range of answers in the instrument.`,
    'unclear-word-mapping': ({ found }) =>
      `The word mapping ${quote(found)} cannot be read. Write word=number with semicolons between, such as Agree=4; Neutral=3, or a YAML or JSON object.`,
    'unfilled-words': ({ words }) =>
      `No value is given for ${quoted(words)}. Replace each ? by its number, or delete the word.`,
    'unclear-column-mapping': ({ found }) =>
      `The column mapping${found === '' ? '' : ` ${quote(found)}`} cannot be read. Write one line for each item as id: "column header", in YAML or JSON.`,
  },
  problems: {
    empty: ({ item }) => `The answer to ${item} is empty; it counts as not answered.`,
    'not-a-number': ({ item, found }) =>
      `The cell ${quote(found)} for ${item} is no number and not in the word mapping; it counts as not answered. Correct the cell or complete the word mapping.`,
    'out-of-range': ({ item, found }) =>
      `The answer ${quote(found)} to ${item} lies outside the answer scale; it counts as not answered. Correct the cell if it is a slip.`,
    'between-points': ({ item, found }) =>
      `The answer ${quote(found)} to ${item} lies between two points; it is used as it stands. Correct the cell if it is a slip.`,
    'duplicate-row': ({ sameAs }) =>
      `This row equals row ${sameAs} in every cell; it is kept. Delete one of them if a respondent sent it twice.`,
  },
} satisfies AnswersWords;

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 2 ** 20);
}

function suggestion(nearest: string): string {
  return nearest === '' ? '' : `Perhaps ${quote(nearest)} is meant. `;
}

function missing(item: string, nearest: string): string {
  return nearest === '' ? item : `${item} (perhaps ${quote(nearest)})`;
}
