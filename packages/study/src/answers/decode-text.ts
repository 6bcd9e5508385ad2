import { accept, refuse } from '../refusal/index.ts';
import type { AnswerSource } from './answers.ts';
import { type AnswersOutcome, refusalFor } from './answers-refusal.ts';
import { decodeStrictly } from './decode-strictly.ts';

export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  readonly encoding: NonNullable<AnswerSource['encoding']>;
}

/** The five bytes to which Windows-1252 gives no character (Unicode's table CP1252.TXT). */
const undefinedBytes: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/**
 * Bytes as text: UTF-16 by its byte order mark, else UTF-8 where every byte obeys it, else Windows-1252, in which older
 * spreadsheets save. Refuses control characters (`binary-file`), bytes that Windows-1252 does not know
 * (`unknown-encoding`) and files that break the encoding their mark promises (`broken-encoding`).
 *
 * @example decodeText(new Uint8Array([0x93, 0x61, 0x94]), 'a.csv') // { ok: true, value: { text: '“a”', encoding: 'windows-1252' } }
 */
export function decodeText(bytes: Uint8Array, file: string): AnswersOutcome<DecodedText> {
  const marked = readMark(bytes);
  if (marked !== null) {
    const text = decodeStrictly(bytes, marked);
    if (text === null) return refuse(refusalFor('broken-encoding', { file }, { encoding: marked }));
    return refuseControl(text.slice(1), marked === 'utf-8' ? 'utf-8' : 'utf-16', file);
  }
  if (bytes.includes(0)) return refuse(refusalFor('binary-file', { file }, {}));
  const text = decodeStrictly(bytes);
  if (text !== null) return refuseControl(text, 'utf-8', file);
  const decoded = refuseControl(new TextDecoder('windows-1252').decode(bytes), 'windows-1252', file);
  if (!decoded.ok) return decoded;
  const at = bytes.findIndex((byte) => undefinedBytes.has(byte));
  if (at === -1) return decoded;
  let line = 1;
  for (let index = 0; index < at; index += 1) if (bytes[index] === 0x0a) line += 1;
  const byte = `0x${bytes[at]!.toString(16).toUpperCase()}`;
  return refuse(refusalFor('unknown-encoding', { file, line }, { byte }));
}

function readMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return null;
}

function refuseControl(text: string, encoding: DecodedText['encoding'], file: string): AnswersOutcome<DecodedText> {
  if (hasControl(text)) return refuse(refusalFor('binary-file', { file }, {}));
  return accept({ text, encoding });
}

/** NUL and the other control characters that no text holds; tab, line feed, vertical tab, form feed, return may stand. */
function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && (code < 9 || code > 13)) return true;
  }
  return false;
}
