import { type QrCode, quietZone } from './qr-code.ts';

/** A QR code as an SVG, black on white with its quiet zone, one unit a module. Runs of dark modules are one piece each. */
export function qrSvg(code: QrCode): string {
  const size = code.length + 2 * quietZone;
  const runs = code.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return [];
      const end = row.indexOf(false, x);
      const length = (end === -1 ? row.length : end) - x;
      return [`M${x + quietZone} ${y + quietZone}h${length}v1h-${length}z`];
    }),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>`
  );
}
