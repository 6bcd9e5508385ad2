import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';
import { acceptedValue, refusalsOf } from './fixtures/outcome.ts';

/** 0x80 to 0x9F of Windows-1252 by Unicode's table CP1252.TXT; 0 where it gives no character. */
const points = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

it.each(points.map((point, at) => [0x80 + at, point]))('byte %i of Windows-1252 is character %i', (byte, point) => {
  // Once in a short text and once in a long one, which engines decode by another way.
  for (const length of [1, 5000]) {
    const decoded = decodeText(new Uint8Array([...new Array<number>(length).fill(0x61), byte!]), 'a.csv');
    if (point === 0) refusalsOf(decoded, 'unknown-encoding');
    else expect(acceptedValue(decoded).text.codePointAt(length)).toBe(point);
  }
});
