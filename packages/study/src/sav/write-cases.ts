import type { ByteWriter } from './byte-writer.ts';
import type { SavFile, SavValue, SavVariable } from './sav-file.ts';
import { longestPart, partWidths, slotsOf } from './text-slots.ts';

const encoder = new TextEncoder();

/** The cases, uncompressed: eight bytes a number, texts filled with spaces. */
export function writeCases(out: ByteWriter, { variables, rows }: SavFile): void {
  for (const row of rows) for (const [at, value] of row.entries()) writeCell(out, value, variables[at]!);
}

function writeCell(out: ByteWriter, value: SavValue, { type }: SavVariable): void {
  if (typeof value === 'number' || value === null) out.double(value ?? -Number.MAX_VALUE);
  else if (type !== 'numeric') writeText(out, value, type.width);
}

/** A text longer than a part goes on in the next: 255 bytes stand in each, in slots for 256. */
function writeText(out: ByteWriter, text: string, width: number): void {
  const parts = partWidths(width);
  if (parts.length === 1) {
    out.text(text, 8 * slotsOf(width));
    return;
  }
  const bytes = encoder.encode(text);
  let from = 0;
  for (const part of parts) {
    const content = bytes.subarray(from, from + longestPart);
    from += longestPart;
    out.bytes(content);
    out.text('', 8 * slotsOf(part) - content.length);
  }
}
