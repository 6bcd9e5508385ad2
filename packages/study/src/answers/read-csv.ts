import { accept, refuse } from '../refusal/index.ts';
import type { AnswerTable } from './answer-table.ts';
import { type AnswersOutcome, refusalFor } from './answers-refusal.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';
import { tabulate } from './tabulate.ts';

/** The line by which Excel is told the delimiter; Excel does not show it, so it is no row. */
const declaration = /^sep=([,;|\t])[ \t]*(?:\r\n|\n|\r|$)/i;

export type CsvTable = Omit<AnswerTable, 'source'> & {
  /** Absent where the file has one column. */
  readonly delimiter?: string;
};

/**
 * A CSV text as a table, by RFC 4180 with any of four delimiters (declared by a `sep=` line, else sniffed) and any line
 * ending. A quote counts only at the start of a cell. Refuses quotes that do not close, and ragged rows.
 */
export async function readCsv(text: string, file: string): Promise<AnswersOutcome<CsvTable>> {
  const declared = declaration.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const delimiter = declared?.[1] ?? sniffDelimiter(body);
  const { default: papaparse } = await import('papaparse');
  const lines = alignLineEndings(body);
  const parsed = papaparse.parse<string[]>(lines, {
    // Of one column every character is content; this one cannot occur, for decoding refuses control characters.
    delimiter: delimiter ?? '\u001f',
    newline: '\n',
    dynamicTyping: false,
    skipEmptyLines: false,
  });
  const broken = parsed.errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    return refuse(refusalFor('broken-quotes', { file, row: (broken.row ?? 0) + 1 }, {}));
  }
  const table = tabulate(parsed.data, file);
  if (!table.ok) return table;
  return accept(delimiter === null ? table.value : { ...table.value, delimiter });
}

/**
 * One line ending for the whole text. Line breaks inside quoted cells become `\n` too: they part lines of one answer,
 * whichever system wrote them.
 */
function alignLineEndings(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
