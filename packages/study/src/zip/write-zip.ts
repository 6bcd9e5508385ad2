import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipContent {
  /** With `/` between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;

/** 1 January 1980, midnight: the first day that a ZIP file knows. */
const firstDay = 0x0021;
/** Names are UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
const utf8 = 0x0800;
const version = 20;

/**
 * A ZIP file (APPNOTE.TXT 4.3) of these files in their order, deflated where that makes them smaller. No times and no
 * owners: the same files give the same bytes. Throws where a name stands twice or ZIP64 would be needed.
 */
export function writeZip(files: readonly ZipContent[]): Uint8Array<ArrayBuffer> {
  const names = new Set(files.map(({ name }) => name));
  if (names.size < files.length) throw new RangeError('writeZip needs names that differ, got one twice');
  if (files.length >= 0xffff) throw new RangeError(`writeZip needs at most 65534 files, got ${files.length}`);
  const locals: Uint8Array[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const packed = pack(file);
    const entry = headOf(packed, at);
    locals.push(localHead(packed), packed.name, packed.content);
    entries.push(entry, packed.name);
    at += 30 + packed.name.length + packed.content.length;
  }
  const directory = Buffer.concat(entries);
  if (at + directory.length >= 0xffffffff) throw new RangeError('writeZip needs less than 4 GiB, got more');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endSignature, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Uint8Array.from(Buffer.concat([...locals, directory, end]));
}

interface Packed {
  readonly name: Buffer;
  readonly content: Uint8Array;
  readonly method: 0 | 8;
  readonly checksum: number;
  readonly size: number;
}

function pack({ name, bytes }: ZipContent): Packed {
  const deflated = deflateRawSync(bytes, { level: 9 });
  const isSmaller = deflated.length < bytes.length;
  return {
    name: Buffer.from(name, 'utf8'),
    content: isSmaller ? deflated : bytes,
    method: isSmaller ? 8 : 0,
    checksum: crc32(bytes),
    size: bytes.length,
  };
}

function localHead(packed: Packed): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(localSignature, 0);
  writeShared(head, 4, packed);
  return head;
}

function headOf(packed: Packed, local: number): Buffer {
  const head = Buffer.alloc(46);
  head.writeUInt32LE(entrySignature, 0);
  head.writeUInt16LE(version, 4);
  writeShared(head, 6, packed);
  head.writeUInt32LE(local, 42);
  return head;
}

/** What the local head and the directory's entry share. */
function writeShared(head: Buffer, at: number, { name, content, method, checksum, size }: Packed): void {
  head.writeUInt16LE(version, at);
  head.writeUInt16LE(utf8, at + 2);
  head.writeUInt16LE(method, at + 4);
  head.writeUInt16LE(0, at + 6);
  head.writeUInt16LE(firstDay, at + 8);
  head.writeUInt32LE(checksum, at + 10);
  head.writeUInt32LE(content.length, at + 14);
  head.writeUInt32LE(size, at + 18);
  head.writeUInt16LE(name.length, at + 22);
}
