import type { ForeignKind } from './answers-refusal.ts';

export type FileKind =
  | { readonly format: 'zip' | 'sav' | 'text' }
  | { readonly format: 'foreign'; readonly kind: ForeignKind };

/** First bytes by which a file is known. OLE2 (`xls`) also wraps .doc and password-protected .xlsx. */
const magics: readonly { readonly kind: ForeignKind; readonly bytes: readonly number[] }[] = [
  { kind: 'xls', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
  { kind: 'pdf', bytes: [...'%PDF-'].map((letter) => letter.charCodeAt(0)) },
  { kind: 'rtf', bytes: [...'{\\rtf'].map((letter) => letter.charCodeAt(0)) },
];

/** Web pages and XML sheets saved under a spreadsheet's name begin so, in any letter case. */
const markup: readonly { readonly kind: ForeignKind; readonly start: string }[] = [
  { kind: 'html', start: '<!doctype html' },
  { kind: 'html', start: '<html' },
  { kind: 'html', start: '<table' },
  { kind: 'xml', start: '<?xml' },
];

/**
 * What a file is by its first bytes; its name is not looked at. A `zip` may be a workbook; `text` may still prove binary.
 *
 * @example recogniseFile(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d])) // { format: 'foreign', kind: 'pdf' }
 * @example recogniseFile(new Uint8Array([0x58, 0x31])) // { format: 'text' }
 */
export function recogniseFile(bytes: Uint8Array): FileKind {
  const begins = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  for (const { kind, bytes: start } of magics) {
    if (begins(start)) return { format: 'foreign', kind };
  }
  // SPSS's data: `$FL2`, or `$FL3` where it is packed by zlib.
  if (begins([0x24, 0x46, 0x4c, 0x32]) || begins([0x24, 0x46, 0x4c, 0x33])) return { format: 'sav' };
  if (begins([0x50, 0x4b, 0x03, 0x04]) || begins([0x50, 0x4b, 0x05, 0x06])) return { format: 'zip' };
  const head = Buffer.from(bytes.subarray(0, 256))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase();
  for (const { kind, start } of markup) {
    if (head.startsWith(start)) return { format: 'foreign', kind };
  }
  return { format: 'text' };
}
