import { createHash } from 'node:crypto';
import { accept, refuse } from '../refusal/index.ts';
import { readSav, savAsTable } from '../sav/index.ts';
import type { AnswerTable } from './answer-table.ts';
import type { AnswerSource } from './answers.ts';
import { type AnswersOutcome, refusalFor } from './answers-refusal.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';
import { recogniseFile } from './recognise-file.ts';

/** 256 MiB; a text of twice that is more than a JavaScript string holds. */
const mostBytes = 2 ** 28;

/**
 * Reads a file of answers into a table of text: XLSX, SPSS (`savAsTable`), JSON (`readJson`) or CSV (`readCsv`), told apart by content; the
 * name's ending decides only whether a broken JSON text is called so. Refuses what it cannot read with the reason.
 *
 * @param name The file's name; a folder before it is dropped.
 * @example (await readTable(new TextEncoder().encode('X1;X2\n3,5;4\n'), 'a.csv')).value.rows // [['3,5', '4']]
 * @example (await readTable(new Uint8Array(0), 'a.csv')).refusals[0].code // 'empty-file'
 */
export async function readTable(bytes: Uint8Array, name: string): Promise<AnswersOutcome<AnswerTable>> {
  const file = name.split(/[\\/]/).at(-1)!;
  if (bytes.length === 0) return refuse(refusalFor('empty-file', { file }, {}));
  if (bytes.length > mostBytes) {
    return refuse(refusalFor('file-too-large', { file }, { bytes: bytes.length, most: mostBytes }));
  }
  const source = { name: file, sha256: createHash('sha256').update(bytes).digest('hex') };
  const kind = recogniseFile(bytes);
  if (kind.format === 'foreign') return refuse(refusalFor('foreign-file', { file }, { kind: kind.kind }));
  if (kind.format === 'text') return readText(bytes, source);
  if (kind.format === 'sav') return readSpss(bytes, source);
  const table = await readXlsx(bytes, file);
  return table.ok ? accept({ source: { ...source, format: 'xlsx' }, ...table.value }) : table;
}

function readSpss(bytes: Uint8Array, source: Pick<AnswerSource, 'name' | 'sha256'>): AnswersOutcome<AnswerTable> {
  const file = readSav(bytes);
  const table = file.ok ? savAsTable(file.value) : file;
  if (table.ok) return accept({ source: { ...source, format: 'sav' }, ...table.value });
  return refuse(...table.refusals.map((refusal) => ({ ...refusal, place: { file: source.name } })));
}

async function readText(
  bytes: Uint8Array,
  source: Pick<AnswerSource, 'name' | 'sha256'>,
): Promise<AnswersOutcome<AnswerTable>> {
  const file = source.name;
  const decoded = decodeText(bytes, file);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  if (/^[\s,;|"]*$/.test(text)) return refuse(refusalFor('empty-file', { file }, {}));
  const named = file.toLowerCase().endsWith('.json');
  if (named || /^\s*[[{]/.test(text)) {
    const parsed = parseJson(text);
    if (parsed.ok) {
      const table = readJson(parsed.value, file);
      return table.ok ? accept({ source: { ...source, format: 'json' }, ...table.value }) : table;
    }
    // A CSV header may begin with a bracket; only a file that calls itself JSON is a broken one.
    if (named) return refuse(refusalFor('broken-json', { file, ...parsed.place }, {}));
  }
  const table = await readCsv(text, file);
  if (!table.ok) return table;
  const { delimiter, ...rest } = table.value;
  const format = { format: 'csv' as const, encoding, ...(delimiter === undefined ? {} : { delimiter }) };
  return accept({ source: { ...source, ...format }, ...rest });
}

type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly place: { readonly line?: number } };

function parseJson(text: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The engine names the place in its message only.
    const line = /\(line (\d+) column \d+\)/.exec(error.message)?.[1];
    return { ok: false, place: line === undefined ? {} : { line: Number(line) } };
  }
}
