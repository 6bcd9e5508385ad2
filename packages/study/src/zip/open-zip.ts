import { inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** The entry's bytes; null where they cannot be unpacked to exactly `size` bytes. */
  readonly unpack: () => Uint8Array | null;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * The entries of a ZIP file by its central directory (APPNOTE.TXT 4.3.12, 4.3.16). Null where the file is cut off,
 * damaged, encrypted, or so large that it needs ZIP64. Nothing is unpacked beyond the size that the directory promises.
 */
export function openZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(zip);
  if (end === -1) return null;
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || zip.readUInt32LE(at) !== entrySignature) return null;
    const encrypted = (zip.readUInt16LE(at + 8) & 1) === 1;
    const nameLength = zip.readUInt16LE(at + 28);
    const place = {
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      size: zip.readUInt32LE(at + 24),
      local: zip.readUInt32LE(at + 42),
    };
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    if (encrypted || place.size === 0xffffffff || place.packed === 0xffffffff) return null;
    entries.push({ name, size: place.size, unpack: () => unpack(zip, place) });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** The end record stands in the last 65,557 bytes, before a comment of at most 65,535. */
function findEnd(zip: Buffer): number {
  for (let at = zip.length - 22; at >= Math.max(0, zip.length - 65557); at -= 1) {
    if (zip.readUInt32LE(at) === endSignature) return at;
  }
  return -1;
}

function unpack(
  zip: Buffer,
  place: { readonly method: number; readonly packed: number; readonly size: number; readonly local: number },
): Buffer | null {
  if (place.local + 30 > zip.length || zip.readUInt32LE(place.local) !== localSignature) return null;
  const from = place.local + 30 + zip.readUInt16LE(place.local + 26) + zip.readUInt16LE(place.local + 28);
  if (from + place.packed > zip.length) return null;
  const packed = zip.subarray(from, from + place.packed);
  if (place.method === 0) return packed.length === place.size ? packed : null;
  if (place.method !== 8) return null;
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, place.size) });
    return content.length === place.size ? content : null;
  } catch (error) {
    if (isZlibError(error)) return null;
    throw error;
  }
}

/** Damaged data (`Z_…`), or more of it than promised (`ERR_BUFFER_TOO_LARGE`). */
function isZlibError(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE';
}
