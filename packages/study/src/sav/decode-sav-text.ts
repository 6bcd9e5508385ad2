import { recordCursor } from './byte-cursor.ts';
import type { RawDictionary } from './raw-dictionary.ts';
import { damaged, SavFault, savRefusal } from './sav-refusal.ts';

/** Bytes as text, without the spaces that fill a width. */
export type DecodeText = (bytes: Uint8Array) => string;

/**
 * By which encoding the file's texts are read: the name in record 20; in older files the code page in record 3, where 2
 * and 3 are ASCII; in the oldest Windows-1252. A text that its width has cut inside a character ends in U+FFFD.
 */
export function textDecoder({ extensions }: RawDictionary, littleEndian: boolean): DecodeText {
  const named = extensions.get(20);
  const name = named === undefined ? codePage(extensions.get(3), littleEndian) : latin(named);
  const decoder = decoderFor(name);
  return (bytes) => {
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0x20) end -= 1;
    return asciiText(bytes, end) ?? decoder.decode(bytes.subarray(0, end));
  };
}

/** Short plain words, as most cells are, without the cost of a decoder; they are the same in every encoding. */
function asciiText(bytes: Uint8Array, end: number): string | null {
  if (end > 24) return null;
  let text = '';
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at]!;
    if (byte < 0x20 || byte > 0x7e) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}

function codePage(machine: Uint8Array | undefined, littleEndian: boolean): string {
  if (machine === undefined) return 'windows-1252';
  if (machine.length < 32) throw damaged('extension', 0);
  const cursor = recordCursor(machine, littleEndian);
  cursor.bytes(28);
  const code = cursor.int32();
  if (code === 65001) return 'utf-8';
  if (code === 28591) return 'iso-8859-1';
  // 1 is EBCDIC, which no version for a personal computer wrote.
  return code === 2 || code === 3 || code === 0 ? 'windows-1252' : `windows-${code}`;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').trim();
}

/** A byte order mark is no part of a text here: it stands where someone typed it. */
function decoderFor(name: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(name.replace(/^cp(?=125\d$)/i, 'windows-'), { ignoreBOM: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new SavFault(savRefusal('sav-unknown-encoding', { encoding: name.slice(0, 40) }));
  }
}
