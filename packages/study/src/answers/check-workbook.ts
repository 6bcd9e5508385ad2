import { accept, refuse } from '../refusal/index.ts';
import { openZip, type ZipEntry } from '../zip/index.ts';
import { type AnswersOutcome, type ForeignKind, refusalFor } from './answers-refusal.ts';
import { measureSheet } from './measure-sheet.ts';

/** Unpacked, a workbook may have so many bytes of XML, and its sheets a rectangle of so many cells. */
const mostBytes = 2 ** 28;
const mostCells = 20_000_000;

/**
 * Whether a ZIP file is an XLSX workbook that can be read in bounded memory: every XML part unpacks to the size that it
 * promises, and no sheet names a cell outside Excel's own grid. The reader behind fills every gap before a named row or
 * column, so a small file could otherwise ask for any amount of memory.
 */
export function checkWorkbook(bytes: Uint8Array, file: string): AnswersOutcome<null> {
  const broken = refuse(refusalFor('broken-workbook', { file }, {}));
  const entries = openZip(bytes);
  if (entries === null) return broken;
  const kind = foreignKind(entries);
  if (kind !== null) return refuse(refusalFor('foreign-file', { file }, { kind }));
  const parts = entries.filter(({ name }) => name.endsWith('.xml') || name.endsWith('.xml.rels'));
  const tooLarge = refuse(refusalFor('workbook-too-large', { file }, { cells: mostCells }));
  if (parts.reduce((sum, { size }) => sum + size, 0) > mostBytes) return tooLarge;
  for (const part of parts) {
    const content = part.unpack();
    if (content === null) return broken;
    const size = measureSheet(Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1'));
    if (size === null) return broken;
    if (size.rows * size.columns > mostCells) return tooLarge;
  }
  return accept(null);
}

function foreignKind(entries: readonly ZipEntry[]): ForeignKind | null {
  const has = (name: string) => entries.some((entry) => entry.name === name);
  if (has('xl/workbook.xml')) return null;
  if (has('xl/workbook.bin')) return 'xlsb';
  if (has('word/document.xml')) return 'docx';
  return has('content.xml') && has('META-INF/manifest.xml') ? 'ods' : 'zip';
}
