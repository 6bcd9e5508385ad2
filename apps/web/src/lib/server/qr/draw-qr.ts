import { type QrCode, quietZone } from './qr-code.ts';

/** A QR code as one path of bars: `size` units wide and high, one a module, the quiet zone round it included. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Draws a code. Runs of dark modules are one bar each. */
export function drawQr(code: QrCode): QrDrawing {
  const bars = code.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return [`M${x + quietZone} ${y + quietZone}h${length}v1h-${length}z`];
    }),
  );
  return { size: code.length + 2 * quietZone, path: bars.join('') };
}
