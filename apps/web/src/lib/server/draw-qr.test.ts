import { expect, test } from 'vitest';
import { drawQr } from './draw-qr.ts';

test('a QR code has its three finder patterns and its quiet zone', () => {
  const { size, path } = drawQr('https://example.org/s/contoh');
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].map(([, ...numbers]) => numbers.map(Number));
  const dark = new Set(
    bars.flatMap(([x, y, length]) => Array.from({ length: length! }, (_, step) => `${x! + step} ${y}`)),
  );
  expect((size - 8 - 17) % 4).toBe(0);
  const finder = (left: number, top: number) =>
    Array.from({ length: 7 }, (_, y) => Array.from({ length: 7 }, (_, x) => dark.has(`${left + x} ${top + y}`)));
  const ring = [0, 6];
  for (const [left, top] of [
    [4, 4],
    [size - 11, 4],
    [4, size - 11],
  ] as const) {
    const drawn = finder(left, top);
    drawn.forEach((row, y) => {
      row.forEach((isDark, x) => {
        const edge = ring.includes(x) || ring.includes(y);
        const core = x >= 2 && x <= 4 && y >= 2 && y <= 4;
        expect(isDark, `${left + x} ${top + y}`).toBe(edge || core);
      });
    });
  }
  const outside = [...dark].filter((place) =>
    place
      .split(' ')
      .map(Number)
      .some((n) => n < 4 || n >= size - 4),
  );
  expect(outside).toEqual([]);
  expect(drawQr('https://example.org/s/contoh')).toEqual({ size, path });
});
