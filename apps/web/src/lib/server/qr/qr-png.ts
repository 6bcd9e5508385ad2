import { crc32, deflateSync } from 'node:zlib';
import { type QrCode, quietZone } from './qr-code.ts';

/** Wide enough for print: a code of version 3 becomes 888 pixels. */
const pixelsPerModule = 24;

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/**
 * A QR code as a PNG of one bit a pixel (W3C PNG, third edition: greyscale of depth 1), black on white with its quiet
 * zone. Rows of one module are all alike, so the file stays below a few kilobytes.
 */
export function qrPng(code: QrCode): Uint8Array<ArrayBuffer> {
  const width = (code.length + 2 * quietZone) * pixelsPerModule;
  const light = rowOf(width, () => false);
  const rows = code.flatMap((row) => {
    const drawn = rowOf(width, (x) => row[Math.floor(x / pixelsPerModule) - quietZone] ?? false);
    return Array<Uint8Array>(pixelsPerModule).fill(drawn);
  });
  const edge = Array<Uint8Array>(quietZone * pixelsPerModule).fill(light);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(width, 4);
  header[8] = 1;
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(Buffer.concat([...edge, ...rows, ...edge]), { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A line of pixels behind its filter byte, eight to a byte; a set bit is white. */
function rowOf(width: number, isDark: (x: number) => boolean): Uint8Array {
  const row = new Uint8Array(1 + Math.ceil(width / 8));
  for (let x = 0; x < width; x += 1) if (!isDark(x)) row[1 + (x >> 3)]! |= 0x80 >> (x & 7);
  return row;
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
