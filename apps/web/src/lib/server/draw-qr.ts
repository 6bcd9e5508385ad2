import { encode } from 'uqr';

/** A QR code as one path of bars: `size` units wide and high, the quiet zone of four units round it included. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** Draws a text as a QR code, with error correction M: it survives a thumb or a crease over a seventh of it. */
export function drawQr(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const bars = data.flatMap((row, y) => {
    const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
    return starts.map((x) => {
      const length = [...row, false].indexOf(false, x) - x;
      return `M${x} ${y}h${length}v1h-${length}z`;
    });
  });
  return { size, path: bars.join('') };
}
