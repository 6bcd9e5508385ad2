import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { type QrCode, qrCode, quietZone } from './qr-code.ts';
import { qrPng } from './qr-png.ts';
import { qrSvg } from './qr-svg.ts';

const code = qrCode('https://minat.example/s/bcd23fg');

/** The modules out of a picture, by the pixel in the middle of each; the quiet zone must be white. */
function modulesOf(width: number, isDark: (x: number, y: number) => boolean): QrCode {
  const size = code.length + 2 * quietZone;
  const module = width / size;
  const middle = (at: number) => Math.floor((at + 0.5) * module);
  const all = Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) => isDark(middle(x), middle(y))),
  );
  const inside = all.slice(quietZone, -quietZone).map((row) => row.slice(quietZone, -quietZone));
  expect(all.flat().filter(Boolean)).toHaveLength(inside.flat().filter(Boolean).length);
  return inside;
}

test('a short address is a small code with three finders', () => {
  expect(code).toHaveLength(29);
  const finder = [...'11111110'].map((sign) => sign === '1');
  expect(code[0]!.slice(0, 8)).toEqual(finder);
  expect(code[0]!.slice(-7)).toEqual(finder.slice(0, 7));
  expect(code.at(-1)!.slice(0, 8)).toEqual(finder);
});

test('the SVG draws the code and nothing else', () => {
  const picture = new Resvg(qrSvg(code), { fitTo: { mode: 'width', value: 37 * 8 } }).render();
  const { width, pixels } = picture;
  expect(modulesOf(width, (x, y) => pixels[4 * (y * width + x)]! < 128)).toEqual(code);
});

test('the PNG draws the code in one bit a pixel, in a few kilobytes', () => {
  const bytes = Buffer.from(qrPng(code));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const width = bytes.readUInt32BE(16);
  expect([width, bytes.readUInt32BE(20), bytes[24], bytes[25]]).toEqual([888, 888, 1, 0]);
  expect(bytes.length).toBeLessThan(4000);
  const start = bytes.indexOf('IDAT');
  const rows = inflateSync(bytes.subarray(start + 4, start + 4 + bytes.readUInt32BE(start - 4)));
  const stride = 1 + width / 8;
  expect(rows).toHaveLength(width * stride);
  const isDark = (x: number, y: number) => (rows[y * stride + 1 + (x >> 3)]! & (0x80 >> (x & 7))) === 0;
  expect(modulesOf(width, isDark)).toEqual(code);
  // A reader of its own checks sums and frame.
  const href = `data:image/png;base64,${bytes.toString('base64')}`;
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 888 888"><image href="${href}" width="888" height="888"/></svg>`;
  const { pixels } = new Resvg(frame).render();
  expect(modulesOf(888, (x, y) => pixels[4 * (y * 888 + x)]! < 128)).toEqual(code);
});
