import type { Language } from '@minat/document';
import {
  draftFromQuestions,
  draftInstrument,
  type Instrument,
  readInstrument,
  readTable,
  sayAnswersRefusal,
  sayInstrumentRefusal,
} from '@minat/study';

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly instrument: Instrument;
      /** `instrument`: as it was designed. The others are guessed and want to be looked at. */
      readonly from: 'instrument' | 'questions' | 'answers';
    }
  /** Every reason in words, with its place in the file. */
  | { readonly ok: false; readonly reasons: readonly string[] };

/** Longer than any questionnaire; a file of answers may be. */
const MOST_INSTRUMENT_BYTES = 1_000_000;

/**
 * The instrument that somebody's file holds or hints at, told apart by content: an instrument file (YAML or JSON), a list of
 * questions such as a blueprint (CSV, XLSX), or a file of answers (CSV, XLSX, SAV, JSON), from which it is drafted.
 */
export async function importInstrument(bytes: Uint8Array, name: string, language: Language): Promise<ImportOutcome> {
  if (isInstrumentFile(bytes, name))
    return readAsInstrument(new TextDecoder().decode(bytes), name, language, 'instrument');
  const table = await readTable(bytes, name);
  if (!table.ok) return { ok: false, reasons: table.refusals.map((refusal) => sayAnswersRefusal(refusal, language)) };
  const { header, rows, columns } = table.value;
  const questions = draftFromQuestions(header, rows);
  if (questions !== null) return readAsInstrument(questions, name, language, 'questions');
  const cells = header.map((_, at) => rows.map((row) => row[at] ?? ''));
  return readAsInstrument(draftInstrument(header, cells, language, columns), name, language, 'answers');
}

function readAsInstrument(
  text: string,
  name: string,
  language: Language,
  from: 'instrument' | 'questions' | 'answers',
): ImportOutcome {
  const read = readInstrument(text, name);
  if (read.ok) return { ok: true, instrument: read.value, from };
  return { ok: false, reasons: read.refusals.map((refusal) => sayInstrumentRefusal(refusal, language)) };
}

/** By its name's ending; a JSON by the key that only an instrument has, since answers come as JSON too. */
function isInstrumentFile(bytes: Uint8Array, name: string): boolean {
  if (/\.ya?ml$/i.test(name)) return true;
  if (bytes.length > MOST_INSTRUMENT_BYTES) return false;
  const text = new TextDecoder().decode(bytes);
  return /^\s*\{/.test(text) ? /"instrument"\s*:\s*"/.test(text) : /^instrument\s*:/m.test(text);
}
